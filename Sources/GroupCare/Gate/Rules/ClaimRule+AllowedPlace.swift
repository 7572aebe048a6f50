extension ClaimRule {
  /// The place of service is one that the payer pays for.
  static let allowedPlace = ClaimRule(
    [.placeNotAllowed], "The place of service is one that the payer pays for.",
    source: "M37, M39, M40, M64"
  ) { candidate in
    guard let place = candidate.placeOfService.value,
      let allowed = candidate.ruling(on: \.allowedPlaces), !allowed.value.contains(place)
    else { return [] }
    let places = allowed.value.sorted().map(\.text).joined(separator: ", ")
    return [
      candidate.blocker(
        .placeNotAllowed, field: "whereabouts",
        "Place of service \(place) isn't paid; paid are \(places).", source: "M37, M40",
        remedy: .checkIn(candidate.client.id), authority: allowed.authority)
    ]
  }
}
