import GroupCare
import Testing

extension ExampleSession {
  /// Four members who differ in everything a claim can differ in: an authorization, video from home, a
  /// dependent, Medicaid and a name full of marks; led by a supervised clinician.
  static func mixed() throws -> ExampleSession {
    let acme = try Payer.specimen()
    let medicaid = try Payer.specimen(
      "state", name: "State Medicaid", payerIdentifier: "SKIL0", kind: .medicaid)
    var maria = try ExampleMember(
      "C-1", family: "Álvarez", given: "María", middle: "J", payer: acme)
    maria.authorization = "AUTH-77120"
    maria.groupNumber = "GRP-88"
    var wei = try ExampleMember("C-2", family: "Chen", given: "Wei", payer: acme)
    wei.memberIdentifier = "W22222222"
    wei.delivery = .video
    wei.whereabouts = .home
    var david = try ExampleMember("C-3", family: "Okonkwo", given: "David", payer: acme)
    david.holder = .other(
      Subscriber(
        name: try #require(PersonName(family: "Okonkwo", given: "Ifeoma")),
        birthDate: try #require(CalendarDate(year: 1970, month: 1, day: 2)), sex: .female,
        relationship: .child))
    var lukasz = try ExampleMember("C-4", family: "O’Żółw-Smith", given: "Łukasz", payer: medicaid)
    lukasz.memberIdentifier = "987654321"
    lukasz.diagnoses = ["F43.10"]
    let supervisor = try Clinician.specimen(
      "brandt", family: "Brandt", given: "Uwe", npi: "1555555550")
    var session = try ExampleSession([maria, wei, david, lukasz])
    session.facilitator = try .specimen(
      "torres", family: "Torres", given: "Ana", npi: "1987654328", taxonomy: "106H00000X",
      supervisor: supervisor.id)
    session.supervisor = supervisor
    return session
  }
}
