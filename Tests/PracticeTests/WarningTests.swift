import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What lists of sessions tell ahead", .covers("N15", "M189"))
struct WarningTests {
  /// A Part 2 group one of whose members has consents that end soon.
  private static func content() -> PracticeContent {
    var content = SmallPractice.furnished
    content.profile.policy.needsConsent = true
    content.groups = content.groups.map { group in
      var group = group
      group.isPart2 = true
      return group
    }
    content.consents += [Consent.Kind.group, .part2Disclosure].map { kind in
      Consent(
        id: SmallPractice.id("K-\(kind.rawValue)", ConsentID.init), client: SmallPractice.chen,
        kind: kind, period: .example("2026-01-01", "2026-03-20"))
    }
    return content
  }

  private func matters(_ practice: OpenPractice) throws -> [SessionOutlook.Matter] {
    try practice.sessions(from: SmallPractice.day, through: SmallPractice.day)
      .flatMap(\.outlook.endings).map(\.matter)
  }

  @Test(
    "coordinators aren't told of consents to disclosure, those who bill are", .covers("C3", "R31"))
  func masked() throws {
    let stored = try StoredPractice(content: Self.content())
    let practice = try stored.signIn()
    func signIn(_ name: String, _ role: PracticeRole) throws -> OpenPractice {
      let person = SmallPractice.clinician(
        SmallPractice.id(name, ClinicianID.init), SmallPractice.name(name, "Ida"), npi: nil)
      try practice.addUser(person, passphrase: nil, roles: [role])
      return try stored.signIn(person.id)
    }
    #expect(try matters(practice) == [.groupConsent, .disclosureConsent])
    #expect(try matters(signIn("biller", .biller)) == [.groupConsent, .disclosureConsent])
    let coordinator = try signIn("desk", .coordinator)
    #expect(try matters(coordinator) == [.groupConsent])
    #expect(
      try coordinator.allSessions().flatMap(\.outlook.endings).map(\.matter) == [.groupConsent])
    #expect(
      try coordinator.sessions(of: SmallPractice.group).flatMap(\.outlook.endings).map(\.matter)
        == [.groupConsent])
    // What a coordinator writes doesn't take from the others what they may read.
    try coordinator.enrol(SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    #expect(try matters(stored.signIn()) == [.groupConsent, .disclosureConsent])
  }

  @Test("a consent that comes in later is told of at once, and one that follows takes it away")
  func judgedAnew() throws {
    let practice = try SmallPractice.open()
    #expect(try matters(practice).isEmpty)
    var content = Self.content()
    try practice.importContent(content)
    #expect(try matters(practice) == [.groupConsent, .disclosureConsent])
    content.consents.append(
      Consent(
        id: SmallPractice.id("K-next", ConsentID.init), client: SmallPractice.chen, kind: .group,
        period: .example("2026-03-21", nil)))
    try practice.importContent(content)
    #expect(try matters(practice) == [.disclosureConsent])
    #expect(try practice.rebuildFacts() == 0)
  }

  @Test("names are read of those who are asked for alone")
  func names() throws {
    let practice = try SmallPractice.open()
    let nobody = SmallPractice.id("C-99", ClientID.init)
    #expect(
      try practice.names(of: [SmallPractice.chen, nobody])
        == [SmallPractice.chen: SmallPractice.name("Chen", "Xiulan")])
    #expect(try practice.log().allSatisfy { $0.action != "client.view" })
  }
}
