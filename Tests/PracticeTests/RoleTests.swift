import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What each role may do", .covers("C2", "C3"))
struct RoleTests {
  private let stored: StoredPractice
  private let session = SmallPractice.session

  init() throws { stored = try StoredPractice() }

  private func person(_ role: PracticeRole) throws -> OpenPractice {
    let nowak = SmallPractice.clinician(
      SmallPractice.id("nowak", ClinicianID.init), SmallPractice.name("Nowak", "Ida"),
      npi: "1666000025")
    try stored.signIn().addUser(nowak, passphrase: nil, roles: [role])
    return try stored.signIn(nowak.id)
  }

  /// What each act needs: one of these, the first of which is told.
  private static let needed: [(act: String, roles: [PracticeRole])] = [
    ("check in", [.clinician, .coordinator]), ("write", [.clinician]),
    ("override", [.clinician, .biller]), ("take back", [.clinician, .biller]),
    ("sign", [.clinician]),
    ("add", [.clinician]), ("correct", [.clinician]), ("close", [.clinician]),
    ("bill", [.biller]), ("void", [.biller]), ("enrol", [.coordinator, .clinician]),
    ("end", [.coordinator, .clinician]), ("plan", [.coordinator, .clinician]),
    ("diagnose", [.clinician]), ("import", [.administrator]), ("let in", [.administrator]),
    ("read the log", [.administrator]), ("look through the log", [.administrator]),
    ("decide", [.administrator]),
  ]

  private func run(_ act: String, _ practice: OpenPractice) throws {
    let open = try practice.open(session)
    let note = NoteReference.group(session)
    switch act {
    case "check in":
      try practice.apply(
        .join(SmallPractice.okonkwo, at: SmallPractice.at("13:58")), to: session,
        basedOn: open.revisions)
    case "write":
      try practice.apply(
        .writeGroupNote(.topic, "Acceptance"), to: session, basedOn: open.revisions)
    case "override":
      try practice.apply(
        .override(
          SmallPractice.chen, .noteNearIdentical, reason: "both read the same worksheet aloud"),
        to: session, basedOn: open.revisions)
    case "take back":
      try practice.apply(
        .restoreOverride(SmallPractice.chen, .noteNearIdentical, nil), to: session,
        basedOn: open.revisions)
    case "sign": try practice.sign(note, basedOn: 0)
    case "add": try practice.addAddendum("more", to: note, basedOn: 0)
    case "correct":
      try practice.correct(note, content: GroupNoteContent(), reason: "wrong", basedOn: 0)
    case "close": try practice.closeSession(session)
    case "bill": _ = try practice.generateClaims(for: session)
    case "void":
      try practice.voidClaim(
        SmallPractice.id("C0000001", ClaimID.init), reason: "wrong", .neverSent)
    case "enrol":
      try practice.enrol(SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    case "end":
      try practice.endMembership(
        SmallPractice.id("M-99", MembershipID.init), on: SmallPractice.day, reason: "moved")
    case "plan":
      try practice.scheduleSession(
        group: SmallPractice.group, date: CalendarDate(clamped: "2026-03-19"))
    case "read the log": try practice.openLog()
    case "look through the log": _ = try practice.readableLog(from: 1, limit: 5)
    case "decide":
      let change = try #require(
        PolicyChange(.graceMinutes, from: .number(-1), to: .number(4)))
      try practice.change(change)
    case "diagnose":
      try practice.change(.restore([]), of: SmallPractice.chen, basedOn: 9)
    case "import": try practice.importContent(SmallPractice.content)
    default:
      try practice.addUser(
        SmallPractice.clinician(SmallPractice.lind, SmallPractice.name("Lind", "Ove"), npi: nil),
        passphrase: nil)
    }
  }

  @Test(
    "every act is refused to the others, and to nobody for another reason first",
    arguments: PracticeRole.allCases)
  func table(role: PracticeRole) throws {
    let practice = try person(role)
    for (act, roles) in Self.needed {
      var refusal: PracticeRole?
      do {
        try run(act, practice)
      } catch PracticeError.notPermitted(let role) {
        refusal = role
      } catch is PracticeError {
        refusal = nil
      }
      #expect(refusal == (roles.contains(role) ? nil : roles[0]), "\(act) by a \(role)")
    }
  }
}
