internal import GroupCare

extension Entry {
  /// Reads a lowest and a highest number: `{ from = 2, to = 12 }`.
  func bounds(_ key: String) -> Bounds? {
    guard let table = table(key) else { return nil }
    let lowest = table.number("from", in: 0...100_000)
    let highest = table.number("to", in: 0...100_000)
    let bounds = Bounds(lowest: lowest, highest: highest)
    if bounds == nil, !isRefused(key) {
      refuse(key, "Write { from = 2, to = 12 }, or one of the two; from isn't above to.")
    }
    return bounds
  }

  /// Reads `"always"`, `"never"`, or `{ from-unit = 9, diagnoses = ["F10"] }`.
  func authorizationTerms(_ key: String) -> AuthorizationTerms? {
    guard isTable(key) else {
      return value(key, "Write always, never, or { from-unit = 9, diagnoses = [] }.") {
        switch $0 {
        case "always": .always
        case "never": .never
        default: nil
        }
      }
    }
    guard let table = table(key) else { return nil }
    return AuthorizationTerms(
      fromUnit: table.number("from-unit", in: 1...100_000),
      diagnoses: table.codes("diagnoses", "beginnings of ICD-10-CM codes") ?? [])
  }

  private enum SpanName: String, CaseIterable {
    case day
    case week
    case benefitYear = "benefit-year"
  }

  /// Reads caps: `[{ units = 8, months = 6 }, { units = 1, per = "day" }]`.
  func caps(_ key: String) -> [UnitCap]? {
    tables(key)?.compactMap { table in
      let units = table.required("units", table.number("units", in: 1...100_000))
      let months = table.number("months", in: 1...24)
      let name: SpanName? = table.choice("per")
      let diagnoses: [DiagnosisPattern] =
        table.codes("diagnoses", "beginnings of ICD-10-CM codes") ?? []
      let span: UnitCap.Span
      switch (months, name) {
      case (let months?, nil): span = .months(months)
      case (nil, .day?): span = .day
      case (nil, .week?): span = .week
      case (nil, .benefitYear?): span = .benefitYear
      default:
        if !table.isRefused("months"), !table.isRefused("per") {
          table.refuse("per", "Write either per, as day, week or benefit-year, or months.")
        }
        return nil
      }
      return units.map { UnitCap(units: $0, span: span, diagnoses: diagnoses) }
    }
  }

  /// Reads the place of service for each place a member can be at.
  func placesOfService(_ key: String) -> [Whereabouts: PlaceOfService]? {
    guard let table = table(key) else { return nil }
    var places: [Whereabouts: PlaceOfService] = [:]
    for whereabouts in Whereabouts.allCases {
      places[whereabouts] = table.code(
        whereabouts.rawValue, "a place of service of two digits")
    }
    return places
  }

  /// Reads the modifiers for each way of taking part.
  func modifiers(_ key: String) -> [Delivery: [Modifier]]? {
    guard let table = table(key) else { return nil }
    var modifiers: [Delivery: [Modifier]] = [:]
    for delivery in Delivery.allCases {
      modifiers[delivery] = table.codes(delivery.rawValue, "modifiers of two characters")
    }
    return modifiers
  }

  /// Reads `"allowed"`, `"not-paid"`, or `{ individual-needs = "59" }`.
  func sameDayPolicy(_ key: String) -> SameDayPolicy? {
    guard isTable(key) else {
      return value(key, "Write allowed, not-paid, or { individual-needs = \"59\" }.") {
        switch $0 {
        case "allowed": .allowed
        case "not-paid": .notPaid
        default: nil
        }
      }
    }
    guard let table = table(key) else { return nil }
    let modifier: Modifier? = table.required(
      "individual-needs", table.code("individual-needs", "a modifier of two characters"))
    return modifier.map { .individualNeeds($0) }
  }

  /// Reads `{ months-before-first = 6, months-between = 12 }`.
  func inPersonVisit(_ key: String) -> InPersonVisitTerms? {
    guard let table = table(key) else { return nil }
    let first = table.required(
      "months-before-first", table.number("months-before-first", in: 1...24))
    let between = table.required("months-between", table.number("months-between", in: 1...24))
    guard let first, let between else { return nil }
    return InPersonVisitTerms(monthsBeforeFirst: first, monthsBetween: between)
  }

  /// Reads rates: `[{ amount = 61.50, site = "midtown", place = "10", size = { to = 8 } }]`.
  func rates(_ key: String) -> [RateBand]? {
    tables(key)?.compactMap { table in
      let site: SiteID? = table.id("site")
      let place: PlaceOfService? = table.code("place", "a place of service of two digits")
      let size = table.bounds("size")
      return table.required("amount", table.money("amount"))
        .map { RateBand(site: site, place: place, size: size, amount: $0) }
    }
  }
}
