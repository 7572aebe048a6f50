import GroupCare

extension Blocker {
  /// Whether it is mended in this session, and Enter leads there.
  var isMendedHere: Bool {
    switch remedy {
    case .client, .payer, .practice, .never: false
    case .session: code != .facilitatorMissing && code != .clinicianDoubleBooked
    default: true
    }
  }

  /// Where it is mended and by whom, in one sentence; the keys in it work where Enter leads.
  func mending(in chart: SessionChart) -> String {
    switch remedy {
    case .session: mendingSession(chart.session)
    case .closeAttendance: "C closes the log."
    case .checkIn, .identity: reopening(chart) ?? mendingCheckIn
    case .groupNote: mendingField(isSigned: chart.groupNote.isSigned)
    case .note(let client, _):
      mendingField(isSigned: chart.encounter(of: client)?.note.isSigned ?? false)
    case .signGroupNote, .signNote: mendingSignature
    case .client: mendingClient
    case .payer(let payer): Self.imported("payers/\(payer).toml")
    case .practice: mendingPractice
    case .never: mendingNever
    }
  }

  /// What has to come before the check-in can be mended, once its log is closed.
  private func reopening(_ chart: SessionChart) -> String? {
    chart.session.isAttendanceClosed ? "O opens the closed log first." : nil
  }

  private func mendingSession(_ session: Session) -> String {
    switch code {
    case .sessionNotEnded: session.started == nil ? "S starts it." : "E ends it."
    case .facilitatorMissing, .clinicianDoubleBooked: Self.imported("sessions/\(session.id).toml")
    case .payerPlatform:
      session.detail.platform == nil
        ? "p names the platform." : "p, if another was used; else this payer isn't billed."
    default: "The check-in says who was there; if that is right, this payer isn't billed."
    }
  }

  private var mendingCheckIn: String {
    switch code {
    case .attendanceUnaccounted: "Space checks in, a says that the member didn't come."
    case .attendanceOpenInterval: "e sets when the member left."
    case .placeUnknown: "w says where the member was."
    case .identityMissing, .identityMismatch: "i checks it."
    case .identityRemote: "i asks."
    case .audioOnlyNoReason: "i asks why."
    case .payerVirtual, .payerAudioOnly, .placeNotAllowed:
      "w, if that is wrong; else this payer isn't billed."
    default: "l and e set the times, if they are wrong; else there is no claim."
    }
  }

  private func mendingField(isSigned: Bool) -> String {
    let key = isSigned ? "c corrects it" : "Enter writes it"
    return switch code {
    case .noteNearIdentical, .noteRepeatsEarlier: "= shows both notes; \(key)."
    default: "\(key)."
    }
  }

  private var mendingSignature: String {
    switch code {
    case .groupNoteNotCoSigned, .noteNotCoSigned: "o co-signs, by the author's supervisor."
    case .groupNoteImported, .noteImported:
      "A correction signed here counts (c), or an administrator's policy."
    case .groupNoteSignature, .noteSignature:
      "It was changed after it was signed: an administrator imports it as it was signed."
    case .signatureTooLate: "Nothing makes it earlier; B on the gate overrides it, with a reason."
    default: "s signs it, once nothing is missing."
    }
  }

  private var mendingClient: String {
    if code.area == "diagnosis" {
      return "A clinician adds it (+) or ends it (x) in the client's file."
    }
    return Self.imported(Self.clientFiles[code.area, default: "clients.csv"])
  }

  private var mendingPractice: String {
    switch code {
    case .billingNPI, .chargeMissing, .placeUnknown, .noResponsibleClinician, .nameUnwritable:
      Self.imported("practice.toml")
    case .providerNotEnrolled: Self.imported("enrolments.csv")
    default: Self.imported("clinicians.csv")
    }
  }

  private var mendingNever: String {
    switch code {
    case .filingTooLate: "Nothing: the payer's days are over."
    case .sessionCancelled: "Nothing: it never took place."
    default: "Nothing: such groups are never billed."
    }
  }

  /// What isn't asked on any screen comes in with the practice's folder.
  private static func imported(_ file: String) -> String {
    "An administrator mends \(file) and imports it."
  }

  /// The files of a practice folder in which a client's record is mended, by what a code is about.
  private static let clientFiles: [String: String] = [
    "code": "families.csv", "coverage": "coverages.csv", "benefit": "eligibility.csv",
    "authorization": "authorizations.csv", "referral": "referrals.csv",
    "age": "clients.csv", "consent": "consents.csv",
    "part-2": "consents.csv", "plan": "plans.csv", "screening": "screenings.csv",
    "same-day": "services.csv", "in-person": "services.csv", "claim": "coverages.csv",
    "provider": "coverages.csv",
  ]
}

extension Blocker {
  /// The line of the question in which it is mended; nothing when the question is all about it.
  var dialogLabel: String? {
    switch code {
    case .identityRemote: "Where exactly"
    case .audioOnlyNoReason: "Why no video"
    case .payerPlatform: "Platform"
    default: nil
    }
  }
}

extension Note {
  /// Whether it is signed, whether or not the signature holds.
  fileprivate var isSigned: Bool {
    if case .draft = self { false } else { true }
  }
}
