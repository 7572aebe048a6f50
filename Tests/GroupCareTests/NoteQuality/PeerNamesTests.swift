import GroupCare
import TestSupport
import Testing

@Suite("Names of other members in a note") struct PeerNamesTests {
  private static let members: [Client] = [
    .example("C-1", "Maria", "Alvarez"),
    .example("C-2", "Wei", "Ng"),
    .example("C-3", "David", "Okonkwo") { $0.phone = PhoneNumber("916-555-0142") },
    .example("C-4", "Grace", "Young"),
    .example("C-5", "Ana María", "Núñez de la Cruz") { $0.preferredName = "Nita" },
    .example("C-6", "May", "O'Hara"),
    .example("C-7", "伟", "陈"),
  ]

  private static func found(
    _ text: String, of client: ClientID = .example("C-1"), staff: [Clinician] = []
  ) -> [String] {
    let owner = members.first { $0.id == client } ?? members[0]
    let content = ProgressNoteContent().writing(text, in: .response)
    return PeerNames(members: members, staff: staff)
      .mentions(in: NoteText(content, of: owner), of: client)
      .map { String(decoding: Array(text.utf8)[$0.lower..<$0.upper], as: UTF8.self) }
  }

  @Test(
    "a name counts as a whole word, in any case, with or without marks, possessive or not",
    .covers("N6", "R26"),
    arguments: [
      ("Angry at David's remark.", ["David"]), ("told david so", ["david"]),
      ("DAVID OKONKWO left first", ["DAVID OKONKWO"]), ("Okonkwo\u{2019}s story", ["Okonkwo"]),
      ("sat beside nunez", ["nunez"]), ("sat beside NÚÑEZ", ["NÚÑEZ"]),
      ("laughed with Nita", ["Nita"]), ("paired with O\u{2019}Hara", ["O\u{2019}Hara"]),
      ("Davidson County", []), ("Her sister Joan came.", []), ("the cruz of it", ["cruz"]),
      ("de la Paz", []),
    ])
  func names(_ text: String, _ expected: [String]) { #expect(Self.found(text) == expected) }

  @Test(
    "initials count beside a surname, and alone only with both full stops",
    .covers("N6", "R26"),
    arguments: [
      ("told D. Okonkwo so", ["D. Okonkwo"]), ("see Okonkwo, D. for that", ["Okonkwo, D"]),
      ("paired with D.O. again", ["D.O"]), ("paired with D. O. again", ["D. O"]),
      ("paired with DO again", []), ("what to do. On time.", []), ("saw Lee Park, D.O. today", []),
      ("paired with G. Young", ["G. Young"]), ("paired with M.A. herself", []),
    ])
  func initials(_ text: String, _ expected: [String]) { #expect(Self.found(text) == expected) }

  @Test(
    "a name that is a word as well counts only where it can't be the word",
    .covers("N6", "R26"),
    arguments: [
      ("Grace came slowly to her.", []), ("said that Grace had helped", ["Grace"]),
      ("moved with grace", []), ("a young man", []), ("Grace Young spoke.", ["Grace Young"]),
      ("Ms. Young spoke", ["Young"]), ("It may help.", []), ("May help.", []),
      ("stopped in May", []), ("since 3 May", []), ("on May 5", []),
      ("angry with May", ["May"]), ("ng ng", []), ("with Ng", ["Ng"]), ("Wei Ng", ["Wei Ng"]),
      ("同意陈伟说的", ["陈伟"]), ("伟大", []),
    ])
  func words(_ text: String, _ expected: [String]) { #expect(Self.found(text) == expected) }

  @Test(
    "a telephone number of another member counts however it is written", .covers("N6"),
    arguments: [
      ("call 916-555-0142", ["916-555-0142"]), ("(916) 555 0142", ["916) 555 0142"]),
      ("9165550142", ["9165550142"]), ("916-555-0143", []), ("555-0142", []),
    ])
  func phones(_ text: String, _ expected: [String]) { #expect(Self.found(text) == expected) }

  @Test(
    "a member's own name, and a name that a facilitator bears, are nobody else's", .covers("N6"))
  func own() {
    #expect(Self.found("Maria Alvarez and Maria again").isEmpty)
    #expect(Self.found("Ana María and María", of: .example("C-5")).isEmpty)
    #expect(Self.found("with Maria", of: .example("C-5")).isEmpty)
    #expect(Self.found("with Maria Alvarez", of: .example("C-5")) == ["Maria Alvarez"])
    let david = Clinician.example { $0.name = .example("David", "Haddad") }
    #expect(Self.found("with David", staff: [david]).isEmpty)
    #expect(Self.found("with David Okonkwo", staff: [david]) == ["David Okonkwo"])
  }

  @Test("the place is told by field and word, and nothing else", .covers("N6", "T53"))
  func place() throws {
    let content = ProgressNoteContent().writing("Left early.", in: .response)
      .writing("Will call David on Monday.", in: .plan)
    let mention = try #require(
      PeerNames(members: Self.members)
        .mentions(in: NoteText(content, of: Self.members[0]), of: .example("C-1")).first)
    #expect(mention.client == .example("C-3"))
    #expect(mention.kind == .name)
    #expect(mention.field == .plan)
    #expect(mention.word == 3)
  }
}
