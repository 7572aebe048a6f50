extension ClaimRule {
  /// It is known where the member was: in the room, at home, or elsewhere.
  static let placeOfService = ClaimRule(
    [.placeUnknown], "It is known where the member was: in the room, at home, or elsewhere.",
    source: "M42, M85, M139, N7, R13"
  ) { $0.placeOfService.blockers }
}

extension ClaimCandidate {
  /// The place of service describes where *this member* was (R13), in the payer's own code where it
  /// has one (M43).
  var placeOfService: Finding<PlaceOfService> {
    let attendance = encounter.attendance
    if let standardPlace {
      let whereabouts = attendance.delivery.isRemote ? attendance.whereabouts : .site
      let own = ruling(on: \.placesOfService)?.value
      return .found(whereabouts.flatMap { own?[$0] } ?? standardPlace)
    }
    if attendance.delivery.isRemote {
      return blocked(
        .placeUnknown, field: "whereabouts",
        "It isn't said whether this member was at home or elsewhere.", source: "M85, R13",
        remedy: .checkIn(client.id))
    }
    return blocked(
      .placeUnknown, field: "site", "The group's site isn't in the practice's record.",
      source: "M42, M85", remedy: .practice)
  }
}

extension ClaimCandidate {
  /// The place of service before the payer's own choice of code, by which the matrix is asked.
  var standardPlace: PlaceOfService? {
    switch (encounter.attendance.delivery, encounter.attendance.whereabouts) {
    case (.inPerson, _): chart.practice.site(chart.group.site)?.placeOfService
    case (_, .home): .telehealthAtHome
    case (_, .elsewhere): .telehealthElsewhere
    case (_, .site), (_, nil): nil
    }
  }

  /// The modifiers of this member's delivery, in the payer's order.
  func modifiers(by terms: TermsInForce) -> [Modifier] {
    terms.ruling(on: \.modifiers)?.value[encounter.attendance.delivery] ?? []
  }
}
