extension ClaimRule {
  /// A member who wasn't in the room took part in a way the payer covers: by telephone only where it
  /// covers that, and by video on a platform it allows.
  static let virtualDelivery = ClaimRule(
    [.payerVirtual, .payerAudioOnly, .payerPlatform],
    "A member who wasn't in the room took part in a way the payer covers: by telephone only where "
      + "it covers that, and by video on a platform it allows.",
    source: "M10, M11, M32, M59, M65, R16"
  ) { candidate in
    let delivery = candidate.encounter.attendance.delivery
    guard delivery.isRemote else { return [] }
    if let virtual = candidate.ruling(on: \.isVirtualCovered), !virtual.value {
      return [
        candidate.blocker(
          .payerVirtual, field: "delivery", "This payer covers groups in the room alone.",
          source: "M10, M32", remedy: .checkIn(candidate.client.id),
          authority: virtual.authority)
      ]
    }
    switch delivery {
    case .audioOnly:
      guard let audio = candidate.ruling(on: \.isAudioOnlyCovered), !audio.value else { return [] }
      return [
        candidate.blocker(
          .payerAudioOnly, field: "delivery", "This payer doesn't cover a call without video.",
          source: "M65, R16", remedy: .checkIn(candidate.client.id), authority: audio.authority)
      ]
    case .video: return candidate.platformBlockers
    case .inPerson: return []
    }
  }
}

extension ClaimCandidate {
  /// Names of platforms are compared as words, so that neither case nor hyphens matter.
  fileprivate var platformBlockers: [Blocker] {
    guard let allowed = ruling(on: \.platforms) else { return [] }
    let name = chart.session.detail.platform?.name.trimmed ?? ""
    guard !name.isEmpty else {
      return [
        blocker(
          .payerPlatform, field: "platform",
          "It isn't said on which platform, and this payer allows some alone.",
          source: "M11, M59", remedy: .session, authority: allowed.authority)
      ]
    }
    guard !allowed.value.contains(where: { Wording($0) == Wording(name) }) else { return [] }
    return [
      blocker(
        .payerPlatform, field: "platform", "This payer doesn't allow \(name.prefix(30)).",
        source: "M11, M59", remedy: .session, authority: allowed.authority)
    ]
  }
}
