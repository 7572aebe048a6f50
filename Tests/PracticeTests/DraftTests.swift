import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Drafts", .covers("C34"))
struct DraftTests {
  private let place = DraftPlace(
    session: SmallPractice.session, part: .note(SmallPractice.chen), field: "response")

  @Test("what was typed is there at the next sign-in, though nothing was saved or closed")
  func recovered() throws {
    let stored = try StoredPractice()
    do {
      let practice = try stored.signIn()
      try practice.saveDraft("Paused bef", for: place, basedOn: 0)
      try practice.saveDraft("Paused before sh", for: place, basedOn: 0)
    }
    let practice = try stored.signIn()
    let drafts = try practice.drafts()
    #expect(drafts.map(\.text) == ["Paused before sh"])
    #expect(drafts.map(\.place) == [place])
    #expect(try practice.open(SmallPractice.session).drafts == drafts)
    #expect(
      try practice.open(SmallPractice.session).chart.encounter(of: SmallPractice.chen)?.note.content
        .isEmpty == true)
  }

  @Test("a draft goes with the change that saves its field, and with no other")
  func finished() throws {
    let practice = try SmallPractice.open()
    let session = SmallPractice.session
    let other = DraftPlace(session: session, part: .groupNote, field: "topic")
    try practice.saveDraft("Paused before she", for: place, basedOn: 0)
    try practice.saveDraft("Accept", for: other, basedOn: 0)
    let open = try practice.apply(
      .writeNote(SmallPractice.chen, .response, "Paused before she answered"), to: session,
      basedOn: practice.open(session).revisions)
    #expect(open.drafts.map(\.place) == [other])
    try practice.discardDraft(other)
    #expect(try practice.drafts().isEmpty)
  }

  @Test("nobody sees another person's draft")
  func foreign() throws {
    let stored = try StoredPractice()
    let torres = try stored.signIn(SmallPractice.torres)
    let lind = SmallPractice.clinician(
      SmallPractice.lind, SmallPractice.name("Lind", "Ove"), npi: nil)
    try torres.addUser(lind, passphrase: nil)
    try torres.saveDraft("Paused before she", for: place, basedOn: 0)
    #expect(try stored.signIn(SmallPractice.lind).drafts().isEmpty)
  }

  @Test(
    "every part of a session can have a draft",
    arguments: [
      SessionPart.session, .groupNote, .note(SmallPractice.chen), .attendance(SmallPractice.chen),
      .identityCheck(SmallPractice.okonkwo),
    ])
  func parts(part: SessionPart) throws {
    let practice = try SmallPractice.open()
    let place = DraftPlace(session: SmallPractice.session, part: part, field: "f")
    try practice.saveDraft("words", for: place, basedOn: 3)
    #expect(try practice.drafts().map(\.place) == [place])
    #expect(try practice.drafts().map(\.basedOn) == [3])
  }
}
