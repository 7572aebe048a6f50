extension ClaimRule {
  /// Where policy asks for consents: the member consented to the group, and again after somebody else
  /// joined it, to telehealth when elsewhere, with format, privacy and emergencies in it, and to being
  /// recorded when recorded; one that soon expires is remarked on.
  static let consent = ClaimRule(
    [
      .consentMissing, .consentExpired, .consentReopen, .telehealthConsentMissing,
      .telehealthConsentIncomplete, .recordingConsentMissing,
    ], remarks: [.consentExpiresSoon],
    "Where policy asks for consents: the member consented to the group, and again after somebody "
      + "else joined it, to telehealth when elsewhere, with format, privacy and emergencies in it, "
      + "and to being recorded when recorded; one that soon expires is remarked on.",
    source: "M57, M61, M66, R29",
    check: { candidate in
      guard candidate.chart.practice.policy.needsConsent else { return [] }
      return candidate.groupConsentBlockers + candidate.telehealthConsentBlockers
        + candidate.recordingConsentBlockers
    },
    remark: { candidate in
      guard candidate.chart.practice.policy.needsConsent else { return [] }
      return candidate.neededConsents.compactMap(candidate.expiryRemark)
    })
}

extension ClaimCandidate {
  /// Returns the consent of a kind for this group in force on the date of service; of several the one
  /// gone through last.
  func consent(to kind: Consent.Kind) -> Consent? {
    consents(to: kind).filter { $0.period.contains(dateOfService) }
      .max { $0.affirmed(by: dateOfService) < $1.affirmed(by: dateOfService) }
  }

  private func consents(to kind: Consent.Kind) -> [Consent] {
    encounter.billing.consents.filter { $0.kind == kind && $0.isFor(chart.group.id) }
  }

  fileprivate var groupConsentBlockers: [Blocker] {
    guard let consent = consent(to: .group) else {
      return [lack(of: .group, .consentMissing, "the group", source: "M66, R29")]
    }
    let affirmed = consent.affirmed(by: dateOfService)
    let newcomer = chart.surroundings.joined.filter { joined, date in
      joined != client.id && date > affirmed && date <= dateOfService
    }.values.max()
    return newcomer.map { date in
      [
        blocker(
          .consentReopen, field: "consent",
          "Somebody joined on \(date), after this member's consent of \(affirmed).",
          source: "R29", remedy: .client(client.id), authority: .practice)
      ]
    } ?? []
  }

  fileprivate var telehealthConsentBlockers: [Blocker] {
    guard encounter.attendance.delivery.isRemote else { return [] }
    guard let consent = consent(to: .telehealth) else {
      return [lack(of: .telehealth, .telehealthConsentMissing, "telehealth", source: "M57, M62")]
    }
    let lacking = Consent.Content.allCases.filter { !consent.contents.contains($0) }
    if lacking.isEmpty { return [] }
    let words = lacking.map(\.label).joined(separator: " or ")
    return [
      blocker(
        .telehealthConsentIncomplete, field: "consent",
        "The consent to telehealth says nothing of \(words).", source: "M57",
        remedy: .client(client.id), authority: .practice)
    ]
  }

  fileprivate var recordingConsentBlockers: [Blocker] {
    guard case .withConsent = chart.session.detail.recording, consent(to: .recording) == nil else {
      return []
    }
    return [lack(of: .recording, .recordingConsentMissing, "being recorded", source: "M61")]
  }

  /// One that was there and ran out is told from one that never was.
  private func lack(
    of kind: Consent.Kind, _ missing: BlockerCode, _ what: String, source: String
  ) -> Blocker {
    let ended = consents(to: kind).compactMap(\.period.last).filter { $0 < dateOfService }.max()
    return blocker(
      ended == nil ? missing : .consentExpired, field: "consent",
      ended.map { "The consent to \(what) ended on \($0)." }
        ?? "No consent to \(what) is in force on \(dateOfService).",
      source: source, remedy: .client(client.id), authority: .practice)
  }

  /// What this member's consents must hold for this session.
  fileprivate var neededConsents: [Consent] {
    let kinds: [Consent.Kind] =
      encounter.attendance.delivery.isRemote ? [.group, .telehealth] : [.group]
    return kinds.compactMap(consent)
  }

  fileprivate func expiryRemark(_ consent: Consent) -> Remark? {
    guard let last = consent.period.last, last >= today, last <= today.adding(days: 30) else {
      return nil
    }
    let what = consent.kind == .group ? "the group" : "telehealth"
    return Remark(
      .consentExpiresSoon, client: client.id, message: "The consent to \(what) ends on \(last).",
      source: "M57, R29", authority: .practice)
  }
}

extension Consent {
  /// When it was signed or last gone through again by a day; what comes after a session makes up for
  /// nothing in it.
  fileprivate func affirmed(by date: CalendarDate) -> CalendarDate {
    guard let reaffirmedOn, reaffirmedOn <= date else { return period.first }
    return max(period.first, reaffirmedOn)
  }
}

extension Consent.Content {
  fileprivate var label: String {
    switch self {
    case .virtualFormat: "the format"
    case .privacyLimits: "privacy"
    case .emergencyProcedures: "emergencies"
    }
  }
}
