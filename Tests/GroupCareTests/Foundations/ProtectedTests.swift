import GroupCare
import TestSupport
import Testing

@Suite("What describes a person never prints", .covers("T53"))
struct ProtectedTests {
  struct Held: Sendable, CustomTestStringConvertible {
    let kind: String
    let value: any Protected & Sendable
    var testDescription: String { kind }
  }

  static let values: [Held] = {
    let chart = SessionChart.example()
    let claim = known(chart.exampleClaims().first)
    let encounter = chart.encounters[0]
    return [
      Held(kind: "client", value: encounter.client),
      Held(kind: "name", value: encounter.client.name),
      Held(kind: "address", value: PostalAddress.example(line1: "4 Marker Lane")),
      Held(kind: "phone", value: PhoneNumber.example()),
      Held(kind: "diagnosis", value: Diagnosis.example()),
      Held(kind: "plan", value: TreatmentPlan.example(of: .example("C-1"))),
      Held(kind: "goal", value: TreatmentPlan.example(of: .example("C-1")).goals[0]),
      Held(kind: "coverage", value: Coverage.example(of: .example())),
      Held(kind: "authorization", value: Authorization.example(of: .example("C-1"))),
      Held(kind: "billing facts", value: encounter.billing),
      Held(kind: "chart", value: chart),
      Held(kind: "encounter", value: encounter),
      Held(kind: "attendance", value: encounter.attendance),
      Held(kind: "identity check", value: known(encounter.identityCheck)),
      Held(kind: "remote check", value: RemoteCheck.example()),
      Held(kind: "company", value: RemoteCheck.Company.others("a Marker")),
      Held(kind: "note", value: encounter.note),
      Held(kind: "note record", value: encounter.note.record),
      Held(kind: "note content", value: encounter.note.content),
      Held(kind: "group note", value: chart.groupNote),
      Held(kind: "signed note", value: known(encounter.note.signed)),
      Held(kind: "proof", value: known(chart.documented)),
      Held(kind: "claim", value: claim),
      Held(kind: "claim record", value: ClaimRecord.example(claim)),
      Held(kind: "change", value: SessionChange.writeNote(.example("C-1"), .plan, "Marker")),
      Held(kind: "note context", value: chart.noteContext(of: encounter)),
    ]
  }()

  @Test("a value prints as protected in every way there is", arguments: values)
  func prints(held: Held) {
    let value = held.value
    var dumped = ""
    dump(value, to: &dumped)
    var printed = ""
    print(value, to: &printed)
    #expect("\(value)" == "<protected>")
    #expect(String(reflecting: value) == "<protected>")
    #expect(printed == "<protected>\n")
    #expect(dumped.hasPrefix("- <protected>") && dumped.split(separator: "\n").count == 1)
    #expect(Mirror(reflecting: value).children.isEmpty)
  }

  @Test("inside other values, arrays and optionals it prints as protected too")
  func nested() {
    let name = PersonName.example("Maria", "Alvarez")
    var dumped = ""
    dump([Optional(name)], to: &dumped)
    #expect(!dumped.contains("Alvarez"))
    #expect(!"\([name])".contains("Alvarez"))
    #expect(!"\(Clinician.example())".contains("Torres"))
    #expect(!String(reflecting: Facilitator(.example())).contains("Torres"))
  }
}
