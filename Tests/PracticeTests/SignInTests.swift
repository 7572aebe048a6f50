import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Signing in and signing")
struct SignInTests {
  private let session = SmallPractice.session

  @Test("a practice is never made over another, and none is found where there is none")
  func files() throws {
    let stored = try StoredPractice()
    #expect(throws: PracticeError.storeUnusable(path: stored.file, .exists)) {
      try OpenPractice.create(
        at: stored.location, kind: .demo, administrator: SmallPractice.administrator,
        passphrase: nil, content: SmallPractice.content, clock: stored.clock.clock)
    }
    #expect(try stored.signIn().groups().count == 1)
    #expect(try OpenPractice.kind(at: stored.location) == .demo)
    let nowhere = PracticeLocation(directory: stored.folder.path + "/nowhere")
    #expect(!nowhere.hasPractice)
    #expect(
      throws: PracticeError.storeUnusable(path: nowhere.directory + "/practice.quorum", .missing)
    ) {
      try OpenPractice.signIn(at: nowhere, user: nil, passphrase: nil)
    }
  }

  @Test("content that is refused leaves no store and no secret behind")
  func refusedContent() throws {
    let folder = try TemporaryFolder()
    let location = PracticeLocation(directory: folder.path + "/practice")
    var content = SmallPractice.content
    content.clients.removeFirst()
    #expect(throws: PracticeError.self) {
      try OpenPractice.create(
        at: location, kind: .demo, administrator: SmallPractice.administrator, passphrase: nil,
        content: content)
    }
    #expect(!location.hasPractice)
    _ = try OpenPractice.create(
      at: location, kind: .demo, administrator: SmallPractice.administrator, passphrase: nil,
      content: SmallPractice.content)
  }

  @Test("an unknown name and a wrong passphrase get the same answer", .covers("C7"))
  func refused() throws {
    let stored = try StoredPractice()
    #expect(throws: PracticeError.signInRefused) { try stored.signIn(SmallPractice.lind) }
    #expect(throws: PracticeError.signInRefused) {
      try OpenPractice.signIn(
        at: stored.location, user: SmallPractice.torres,
        passphrase: Passphrase(typed: "something else"))
    }
    #expect(try stored.signIn().user.id == SmallPractice.torres)
  }

  @Test("a person is added once, signs in, and everything is theirs to read", .covers("C1"))
  func addUser() throws {
    let stored = try StoredPractice()
    let torres = try stored.signIn()
    let lind = SmallPractice.clinician(
      SmallPractice.lind, SmallPractice.name("Lind", "Ove"), npi: nil)
    #expect(try torres.users().map(\.id) == [SmallPractice.torres])
    try torres.addUser(lind, passphrase: nil, roles: [.coordinator])
    #expect(throws: PracticeError.alreadyExists(.user, id: "lind")) {
      try torres.addUser(lind, passphrase: nil)
    }
    let practice = try stored.signIn(SmallPractice.lind)
    #expect(try practice.users().map(\.id) == [SmallPractice.lind, SmallPractice.torres])
    #expect(try practice.open(session).chart.enrolledCount == 3)
    #expect(throws: PracticeError.notPermitted(.administrator)) {
      try practice.importContent(SmallPractice.content)
    }
    #expect(try torres.log().contains { $0.action == "user.add" && $0.subject == "user/lind" })
  }

  @Test("only a complete note is signed, by somebody with a credential, at the revision on screen")
  func signing() throws {
    let stored = try StoredPractice()
    let torres = try stored.signIn()
    let error = #expect(throws: PracticeError.self) {
      try torres.sign(.group(session), basedOn: 0)
    }
    guard case .incomplete(let fields) = error else {
      Issue.record("not refused as incomplete")
      return
    }
    #expect(fields.contains("objective"))
    try SessionWalk(practice: torres).writeNotes()
    let revision = try torres.open(session).revisions[.groupNote] ?? 0
    #expect(throws: PracticeError.newerRevision(.groupNote, theirs: revision)) {
      try torres.sign(.group(session), basedOn: revision - 1)
    }
    try torres.addUser(
      SmallPractice.clinician(SmallPractice.lind, SmallPractice.name("Lind", "Ove"), npi: nil),
      passphrase: nil)
    #expect(throws: PracticeError.needsCredential) {
      try stored.signIn(SmallPractice.lind).sign(.group(session), basedOn: revision)
    }
    let open = try torres.sign(.group(session), basedOn: revision)
    #expect(open.chart.groupNote.signed?.statement.revision == revision + 1)
    #expect(open.revisions[.groupNote] == revision + 1)
    #expect(throws: PracticeError.refused(.noteIsSigned)) {
      try torres.apply(.writeGroupNote(.topic, "Other"), to: session, basedOn: open.revisions)
    }
    #expect(throws: PracticeError.needsText) {
      try torres.addAddendum(" ", to: .group(session), basedOn: revision + 1)
    }
    #expect(throws: PracticeError.noteIsNotSigned) {
      try torres.addAddendum(
        "More", to: .member(session, SmallPractice.chen),
        basedOn: open.revisions[.note(SmallPractice.chen)] ?? 0)
    }
  }

  @Test("a demo may have any clock", arguments: [true, false])
  func clocks(runs: Bool) throws {
    let moment = PracticeClock.Moment.wall(
      SmallPractice.day, SmallPractice.id("13:50") { TimeOfDay($0) })
    let practice = try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: SmallPractice.content,
      clock: runs ? .starting(at: moment) : .frozen(at: moment))
    if runs {
      #expect(practice.now() >= SmallPractice.before)
    } else {
      #expect(practice.now() == SmallPractice.before)
    }
  }

  @Test(
    "a real practice wants a good passphrase, its own clock, and the passphrase again to sign",
    .covers("C5", "C10"))
  func real() throws {
    let folder = try TemporaryFolder()
    let location = PracticeLocation(directory: folder.path + "/practice")
    var content = SmallPractice.content
    content.profile.isDemo = false
    #expect(throws: PassphraseFault.tooShort(minimum: 15)) {
      try Passphrase(new: "short", for: .real)
    }
    let typed = try Passphrase(typed: "seven quiet herons at dusk")
    #expect(throws: PracticeError.passphraseRefused(.notChecked)) {
      try OpenPractice.create(
        at: location, kind: .real, administrator: SmallPractice.administrator, passphrase: typed,
        content: content)
    }
    let new = try Passphrase(
      new: "seven quiet herons at dusk", for: .real, context: [content.profile.name])
    let clock = TestClock(SmallPractice.before)
    let practice = try OpenPractice.create(
      at: location, kind: .real, administrator: SmallPractice.administrator, passphrase: new,
      content: content, clock: clock.clock)
    #expect(throws: PracticeError.needsPassphrase) {
      try OpenPractice.signIn(at: location, user: SmallPractice.torres, passphrase: nil)
    }
    try SessionWalk(practice: practice).writeNotes()
    let revision = try practice.open(session).revisions[.groupNote] ?? 0
    clock.pass(minutes: 10)
    #expect(throws: PracticeError.needsPassphrase) {
      try practice.sign(.group(session), basedOn: revision)
    }
    try practice.sign(.group(session), basedOn: revision, passphrase: typed)
    #expect(!practice.needsPassphrase)
    #expect(throws: PracticeError.clockRefused) {
      try OpenPractice.signIn(
        at: location, user: SmallPractice.torres, passphrase: typed,
        clock: .frozen(at: .instant(SmallPractice.before)))
    }
  }
}
