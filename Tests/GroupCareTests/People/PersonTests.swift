import GroupCare
import TestSupport
import Testing

@Suite("People are written down as they are")
struct PersonTests {
  @Test("a name is cut of white space, and its parts stay apart")
  func name() {
    let name = known(
      PersonName(family: " O'Neill-Łukasz ", given: "Zoë\t", middle: "Q.", suffix: "Jr."))
    #expect(name.listed == "O'Neill-Łukasz, Zoë Q. Jr.")
    #expect(name.spoken == "Zoë Q. O'Neill-Łukasz Jr.")
    #expect(name.short == "Z. O'Neill-Łukasz")
  }

  @Test("a person may have one name, but not none")
  func oneName() {
    let single = known(PersonName(family: "Suharto", given: ""))
    #expect(single.listed == "Suharto" && single.spoken == "Suharto" && single.short == "Suharto")
    #expect(PersonName(family: " \u{A0}\n", given: "Maria") == nil)
    #expect(known(PersonName(family: "王", given: "伟")).spoken == "伟 王")
  }

  @Test(
    "a telephone number is ten digits, however it is typed",
    arguments: [
      ("555-010-0142", "5550100142"), ("(555) 010.0142", "5550100142"),
      ("+1 555 010 0142", "5550100142"), ("15550100142", "5550100142"), ("555010014", nil),
      ("25550100142", nil), ("555-010-014A", nil), ("555-010-01４2", nil), ("", nil), ("+1", nil),
    ] as [(String, String?)])
  func phone(text: String, digits: String?) {
    #expect(PhoneNumber(text)?.digits == digits)
    if digits != nil { #expect(PhoneNumber(text)?.text == "555-010-0142") }
  }

  @Test("an address names street, city, state and ZIP")
  func address() {
    func address(_ line1: String, _ city: String, _ state: String, _ zip: String) -> PostalAddress?
    {
      PostalAddress(line1: line1, line2: " Apt 3 ", city: city, state: state, zip: zip)
    }
    #expect(
      address("4 Mill Lane", "Oakhaven", "CA", "94501-0001")?.oneLine
        == "4 Mill Lane, Apt 3, Oakhaven CA 945010001")
    #expect(address("4 Mill Lane", "Oakhaven", "CA", "94501") != nil)
    #expect(address(" ", "Oakhaven", "CA", "94501") == nil)
    #expect(address("4 Mill Lane", "", "CA", "94501") == nil)
    #expect(address("4 Mill Lane", "Oakhaven", "Ca", "94501") == nil)
    #expect(address("4 Mill Lane", "Oakhaven", "CAL", "94501") == nil)
    #expect(address("4 Mill Lane", "Oakhaven", "CA", "9450") == nil)
    #expect(address("4 Mill Lane", "Oakhaven", "CA", "9450I") == nil)
  }

  @Test("a licence has a number and a state")
  func licence() {
    #expect(Licence(number: " MFC40021 ", state: "CA")?.number == "MFC40021")
    #expect(Licence(number: " ", state: "CA") == nil)
    #expect(Licence(number: "1", state: "C1") == nil)
  }

  @Test("a clinician signs with name and credential", .covers("M83"))
  func signature() {
    #expect(Clinician.example().signature == "A. Torres, LMFT")
    #expect(Clinician.exampleCoordinator.signature == "M. Park")
    #expect(Facilitator(.example()).signature == "A. Torres, LMFT")
  }

  @Test("a facilitator stays as that person was at the session", .covers("M52", "M83"))
  func facilitatorIsACopy() {
    var clinician = Clinician.example()
    let facilitator = Facilitator(clinician)
    clinician.credential = nil
    #expect(facilitator.credential == .example("LMFT"))
  }

  @Test("two different identifiers make a check, one doesn't", .covers("N4", "R25"))
  func identifierPair() {
    #expect(IdentifierPair([PersonIdentifier.name]) == nil)
    #expect(IdentifierPair([PersonIdentifier.name, .name]) == nil)
    #expect(IdentifierPair([PersonIdentifier]()) == nil)
    #expect(
      IdentifierPair([PersonIdentifier.birthDate, .name])?.identifiers == [.name, .birthDate])
    #expect(IdentifierPair.nameAndBirthDate.identifiers == [.name, .birthDate])
  }

  @Test(
    "a remote check needs place, number, contact and company", .covers("N4", "R25"),
    arguments: [
      (RemoteCheck.example(), true), (.example(company: .others("a sister")), true),
      (.example(location: " "), false), (.example(callBackNumber: "911"), false),
      (.example(isEmergencyContactConfirmed: false), false),
      (.example(company: .others("  ")), false),
    ])
  func remote(check: RemoteCheck, isComplete: Bool) {
    #expect(check.isComplete == isComplete)
  }

  @Test("a membership ends on a day, and not before it began")
  func membership() {
    let membership = Membership(
      id: .example("M-1"), group: .example("dbt-thu"), client: .example("C-1"), order: 0,
      period: .example("2026-01-08", nil))
    #expect(membership.ended(on: .example("2026-01-07"), reason: "moved") == nil)
    let ended = membership.ended(on: .example("2026-03-12"), reason: "moved")
    #expect(ended?.period.last == .example("2026-03-12") && ended?.endReason == "moved")
  }
}
