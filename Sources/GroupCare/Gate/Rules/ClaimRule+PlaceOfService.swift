extension ClaimRule {
  /// It is known where the member was: in the room, at home, or elsewhere.
  static let placeOfService = ClaimRule(
    [.placeUnknown], "It is known where the member was: in the room, at home, or elsewhere.",
    source: "M42, M85, M139, N7, R13"
  ) { $0.placeOfService.blockers }
}

extension ClaimCandidate {
  /// The place of service describes where *this member* was (R13).
  var placeOfService: Finding<PlaceOfService> {
    let attendance = encounter.attendance
    switch (attendance.delivery, attendance.whereabouts) {
    case (.inPerson, _):
      if let site = chart.practice.site(chart.group.site) { return .found(site.placeOfService) }
      return blocked(
        .placeUnknown, field: "site", "The group's site isn't in the practice's record.",
        source: "M42, M85", remedy: .practice)
    case (.video, .home), (.audioOnly, .home): return .found(.telehealthAtHome)
    case (.video, .elsewhere), (.audioOnly, .elsewhere): return .found(.telehealthElsewhere)
    case (.video, .site), (.audioOnly, .site), (.video, nil), (.audioOnly, nil):
      return blocked(
        .placeUnknown, field: "whereabouts",
        "It isn't said whether this member was at home or elsewhere.", source: "M85, R13",
        remedy: .checkIn(client.id))
    }
  }
}
