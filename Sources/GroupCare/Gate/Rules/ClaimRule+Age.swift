extension ClaimRule {
  /// On the date of service the member has an age that the payer pays for.
  static let age = ClaimRule(
    [.ageOutside], "On the date of service the member has an age that the payer pays for.",
    source: "M21"
  ) { candidate in
    let age = candidate.client.birthDate.years(until: candidate.dateOfService)
    guard let ages = candidate.ruling(on: \.ages), !ages.value.contains(age) else { return [] }
    return [
      candidate.blocker(
        .ageOutside, field: "birth-date",
        "This payer pays at an age of \(ages.value.text); this member is \(age).", source: "M21",
        remedy: .client(candidate.client.id), authority: ages.authority)
    ]
  }
}
