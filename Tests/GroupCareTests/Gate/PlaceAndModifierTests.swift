import GroupCare
import TestSupport
import Testing

@Suite(
  "Place of service and modifiers, as the payer wants them", .covers("M37", "M43", "M44", "R19"))
struct PlaceAndModifierTests {
  static func placed(
    _ delivery: Delivery = .inPerson, _ terms: @escaping @Sendable (inout PayerTerms) -> Void
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0] = ExampleMember($0.members[0].client, delivery: delivery)
      $0.payersSay(terms)
    }
  }

  static func modified(
    _ modifiers: [String], documented: [String] = [], reason: String = ""
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.payersSay {
        $0.modifiers = [.inPerson: modifiers.map { .example($0) }]
        $0.documentedModifiers = documented.map { .example($0) }
      }
      $0.members[0].note = $0.members[0].note.writing(reason, in: .modifierReason)
    }
  }

  static func officeOnly(_ terms: inout PayerTerms) { terms.allowedPlaces = [.office] }

  static let cases = [
    GateCase("the office is allowed", change: placed { officeOnly(&$0) }),
    GateCase("home isn't", .placeNotAllowed, change: placed(.video) { officeOnly(&$0) }),
    GateCase(
      "home is, in the payer's own code",
      change: placed(.video) {
        officeOnly(&$0)
        $0.placesOfService = [.home: .office]
      }),
    GateCase("four modifiers", change: modified(["95", "U1", "U2", "U3"])),
    GateCase("five modifiers", .modifierTooMany, change: modified(["95", "U1", "U2", "U3", "U4"])),
    GateCase("a modifier that needs no reason", change: modified(["U1"], documented: ["ET"])),
    GateCase(
      "a modifier that needs a reason", .modifierNotDocumented,
      change: modified(["U1", "ET"], documented: ["ET"])),
    GateCase(
      "a modifier with its reason",
      change: modified(["ET"], documented: ["ET"], reason: "Walked in after a suicide attempt.")),
    GateCase(
      "a modifier with a reason that says nothing", .modifierNotDocumented,
      change: modified(["ET"], documented: ["ET"], reason: "n/a")),
  ]

  @Test("stop the claim or don't", .covers("M38", "M39", "M40"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("the payer's own place of service stands on the claim, by where the member was")
  func ownPlace() throws {
    func place(_ delivery: Delivery) throws -> String {
      let chart = SessionChart.example(
        Self.placed(delivery) {
          $0.placesOfService = [.home: .office, .site: .example("52")]
        })
      return try #require(chart.exampleClaims().first).line.placeOfService.text
    }
    #expect(try place(.video) == "11")
    #expect(try place(.audioOnly) == "11")
    #expect(try place(.inPerson) == "52")
  }

  @Test("are said with the codes and the row")
  func words() {
    let place = GateCase("", change: Self.placed(.video) { Self.officeOnly(&$0) }).blockers
    #expect(place.map(\.message) == ["Place of service 10 isn't paid; paid are 11."])
    let many = GateCase("", change: Self.modified(["95", "U1", "U2", "U3", "U4"])).blockers
    #expect(
      many.map(\.message) == ["A line has 4 modifiers at most, and this payer's row names 5."])
    let reason = GateCase("", change: Self.modified(["ET"], documented: ["ET"])).blockers
    #expect(reason.map(\.message) == ["The note doesn't say why modifier ET is used."])
    #expect(reason.map(\.remedy) == [.note(.example("C-1"), .modifierReason)])
    #expect((place + many + reason).allSatisfy { $0.authority == .exampleRow })
  }
}
