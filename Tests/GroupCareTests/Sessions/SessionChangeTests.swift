import GroupCare
import TestSupport
import Testing

@Suite("A change says which records it writes and what the log calls it")
struct SessionChangeTests {
  let maria = ClientID.example("C-1")

  @Test("the end writes the session and the attendance of all who are there", .covers("N9"))
  func endWrites() {
    let chart = SessionChart.example()
    #expect(
      SessionChange.end(at: .example(at: "15:30")).parts(of: chart)
        == [.session] + ["C-1", "C-2", "C-3"].map { .attendance(.example($0)) })
  }

  @Test("two people collide only where they write the same thing")
  func parts() {
    let chart = SessionChart.example()
    let changes: [(SessionChange, SessionPart, String)] = [
      (.start(at: .example(at: "14:00")), .session, "session.start"),
      (.join(maria, at: .example(at: "14:00")), .attendance(maria), "attendance.join"),
      (.setIdentityCheck(maria, .example()), .identityCheck(maria), "identity.check"),
      (.setIdentityCheck(maria, nil), .identityCheck(maria), "identity.remove"),
      (.writeGroupNote(.topic, "Grief"), .groupNote, "group-note.write"),
      (.writeNote(maria, .plan, "Next week"), .note(maria), "note.write"),
    ]
    for (change, part, action) in changes {
      #expect(change.parts(of: chart) == [part])
      #expect(change.logAction == action)
    }
    #expect(changes.map(\.0.client) == [nil, maria, maria, maria, nil, maria])
  }
}
