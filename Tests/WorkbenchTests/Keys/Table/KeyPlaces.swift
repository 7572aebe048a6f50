import GroupCare
import Screen
import Testing

@testable import Workbench

/// Somebody in each of the places where keys mean something.
enum KeyPlaces {
  /// What stands in the field that is being written in.
  static let text = "one two three\nfour five"

  /// Made once: a person is a value.
  private static let people: [Place: Result<WorkbenchDriver, any Error>] = Dictionary(
    uniqueKeysWithValues: Place.allCases.map { place in
      (place, Result { try arrive(at: place) })
    })

  static func person(at place: Place) throws -> WorkbenchDriver {
    try #require(people[place]).get()
  }

  /// A session as it is, on the tab with that number.
  static func person(
    in chart: SessionChart, at time: String, tab: Character
  ) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(chart, at: time)
    try person.openSession()
    try person.press(.alt(tab))
    return person
  }

  /// Where somebody is, as keys see it.
  static func place(of workbench: Workbench) -> Place {
    workbench.overlay == nil ? workbench.keyPlace : .overlay
  }

  private static func arrive(at place: Place) throws -> WorkbenchDriver {
    let toDocument = try ExamplePractice.toDocument()
    switch place {
    case .signIn: return try WorkbenchDriver(ExamplePractice.chart())
    case .today, .groups, .group, .claims, .claim, .clients, .client, .log, .rules, .rule,
      .settings:
      return try aside(at: place)
    case .checkIn:
      return try person(in: ExamplePractice.inSession(), at: "14:40", tab: "1")
    case .groupNote: return try person(in: toDocument, at: "15:35", tab: "2")
    case .memberNotes: return try person(in: toDocument, at: "15:35", tab: "3")
    case .gate: return try person(in: toDocument, at: "15:35", tab: "4")
    case .explanation:
      var person = try person(in: toDocument, at: "15:35", tab: "4")
      try person.press(.end, "t")
      return person
    case .comparison:
      var person = try person(in: ExamplePractice.copied(), at: "15:42", tab: "3")
      try person.press("=")
      return person
    case .field, .fieldSearch:
      var person = try person(in: toDocument, at: "15:35", tab: "3")
      try person.press(.down, .enter)
      try person.type(text)
      if place == .fieldSearch {
        try person.press(.control("f"))
        try person.type("o")
      }
      return person
    case .dialog, .overlay, .locked:
      var person = try person(in: ExamplePractice.inSession(), at: "14:40", tab: "1")
      try person.press(place == .dialog ? "p" : place == .overlay ? .control("p") : .alt("l"))
      return person
    }
  }

  /// Somebody outside the session.
  private static func aside(at place: Place) throws -> WorkbenchDriver {
    let billed = try ExamplePractice.billed()
    var person = try WorkbenchDriver(billed.chart, at: "15:50")
    person.store.claims = billed.claims
    person.store.logCount = 12
    try person.signIn()
    switch place {
    case .groups: try person.press("g")
    case .group: try person.press("g", .enter)
    case .claims: try person.press("c")
    case .claim: try person.press("c", .enter)
    case .clients: try person.press("p")
    case .client: try person.press("p", .enter)
    case .log: try person.press("l")
    case .settings: try person.press(",")
    case .rules: try person.press("y")
    case .rule:
      try person.press("y")
      for _ in 0..<8 { try person.press(.down) }
      try person.press(.enter)
    default: break
    }
    return person
  }
}
