internal import GroupCare

extension TOMLText {
  /// Returns a list of values that are TOML already.
  static func array(_ values: [String]) -> String { "[\(values.joined(separator: ", "))]" }

  /// Returns a table of values that are TOML already; nothing is left out.
  private static func inlined(_ entries: [(String, String?)]) -> String {
    let set = entries.compactMap { key, value in value.map { "\(key) = \($0)" } }
    return set.isEmpty ? "{}" : "{ \(set.joined(separator: ", ")) }"
  }

  static func spelled(_ bounds: Bounds) -> String {
    inlined([("from", bounds.lowest.map(String.init)), ("to", bounds.highest.map(String.init))])
  }

  static func spelled(_ terms: AuthorizationTerms) -> String {
    switch terms {
    case .always: quoted("always")
    case .never: quoted("never")
    default:
      inlined([
        ("from-unit", terms.fromUnit.map(String.init)),
        ("diagnoses", terms.diagnoses.isEmpty ? nil : list(terms.diagnoses.map(\.text))),
      ])
    }
  }

  static func spelled(_ cap: UnitCap) -> String {
    let span: (String, String?) =
      switch cap.span {
      case .day: ("per", quoted("day"))
      case .week: ("per", quoted("week"))
      case .benefitYear: ("per", quoted("benefit-year"))
      case .months(let months): ("months", String(months))
      }
    return inlined([
      ("units", String(cap.units)), span,
      ("diagnoses", cap.diagnoses.isEmpty ? nil : list(cap.diagnoses.map(\.text))),
    ])
  }

  static func spelled(_ places: [Whereabouts: PlaceOfService]) -> String {
    inlined(Whereabouts.allCases.map { ($0.rawValue, places[$0].map { quoted($0.text) }) })
  }

  static func spelled(_ modifiers: [Delivery: [Modifier]]) -> String {
    inlined(
      Delivery.allCases.map { ($0.rawValue, modifiers[$0].map { list($0.map(\.text)) }) })
  }

  static func spelled(_ policy: SameDayPolicy) -> String {
    switch policy {
    case .allowed: quoted("allowed")
    case .notPaid: quoted("not-paid")
    case .individualNeeds(let modifier): inlined([("individual-needs", quoted(modifier.text))])
    }
  }

  static func spelled(_ terms: InPersonVisitTerms) -> String {
    inlined([
      ("months-before-first", String(terms.monthsBeforeFirst)),
      ("months-between", String(terms.monthsBetween)),
    ])
  }

  static func spelled(_ rate: RateBand) -> String {
    inlined([
      ("amount", quoted(rate.amount.text)), ("site", rate.site.map { quoted($0.text) }),
      ("place", rate.place.map { quoted($0.text) }), ("size", rate.size.map(spelled)),
    ])
  }
}
