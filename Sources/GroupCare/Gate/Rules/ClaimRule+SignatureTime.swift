extension ClaimRule {
  /// The group note and the member's were signed within the days that payer or practice set; what was
  /// signed later than the hours of the policy is remarked on.
  static let signatureTime = ClaimRule(
    [.signatureTooLate], remarks: [.signatureLate],
    "The group note and the member's were signed within the days that payer or practice set; what was "
      + "signed later than the hours of the policy is remarked on.",
    source: "M137, R20",
    check: { candidate in
      guard let days = candidate.terms?.ruling(on: \.signatureDays) else { return [] }
      let last = candidate.dateOfService.adding(days: days.value)
      return candidate.signatureTimes.filter { $0.at.date > last }.map { signature in
        candidate.blocker(
          .signatureTooLate, field: signature.field,
          "The \(signature.note) was signed on \(signature.at.date), after \(last).",
          source: "M137, R20", remedy: signature.remedy, authority: days.authority)
      }
    },
    remark: { candidate in
      guard let ended = candidate.chart.session.ended else { return [] }
      let hours = candidate.chart.practice.policy.lateSignatureHours
      return candidate.signatureTimes.filter { $0.at > ended.adding(minutes: hours * 60) }.map {
        Remark(
          .signatureLate, client: candidate.client.id,
          message: "The \($0.note) was signed more than \(hours) hours after the session.",
          source: "R20", authority: .practice)
      }
    })
}

/// When a note was signed first: a correction later on makes it neither late nor timely.
private struct SignatureTime {
  let note: String
  let field: String
  let remedy: Blocker.Remedy
  let at: Timestamp
}

extension ClaimCandidate {
  fileprivate var signatureTimes: [SignatureTime] {
    let group = chart.groupNote.signed.map {
      SignatureTime(
        note: "group note", field: "group-note.signature", remedy: .signGroupNote,
        at: $0.statement.signedAt)
    }
    let member = encounter.note.signed.map {
      SignatureTime(
        note: "note of this member", field: "note.signature", remedy: .signNote(client.id),
        at: $0.statement.signedAt)
    }
    return [group, member].compactMap { $0 }
  }
}
