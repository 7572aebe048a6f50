import GroupCare
import TestSupport
import Testing

@Suite("Undo takes back, and redo does again")
struct UndoTests {
  /// What a session says, without the histories of how it came to say it.
  struct Said: Hashable {
    let session: Session
    let groupNote: GroupNote
    let clients: [ClientID]
    let attendance: [AttendanceValue]
    let identity: [IdentityCheck?]
    let notes: [ProgressNote]

    init(_ chart: SessionChart) {
      session = chart.session
      groupNote = chart.groupNote
      clients = chart.encounters.map(\.client.id)
      attendance = chart.encounters.map(\.attendance.value)
      identity = chart.encounters.map(\.identityCheck)
      notes = chart.encounters.map(\.note)
    }
  }

  @Test(
    "whatever is done, undo then redo says the same, step by step and all the way back",
    arguments: [UInt64(11), 22, 33, 44])
  func undoRedo(seed: UInt64) throws {
    var undone = 0
    for number in 0..<100 {
      var story = Story(seed: seed &* 7_919 &+ UInt64(number), families: false)
      var stack: [(before: Said, undo: SessionChange)] = []
      for _ in 0..<25 {
        let before = Said(story.chart)
        let change = story.anyChange()
        guard let undo = story.attempt(change) else {
          // What can't be undone ends what can: the stack begins anew behind it.
          if Said(story.chart) != before { stack = [] }
          continue
        }
        let after = Said(story.chart)
        let place: Comment = "seed \(seed), story \(number): \(change.logAction)"
        let redone = story.attempt(undo)
        #expect(Said(story.chart) == before, place)
        let redo = try #require(redone, place)
        let undoneAgain = story.attempt(redo)
        #expect(Said(story.chart) == after, place)
        stack.append((before, try #require(undoneAgain, place)))
      }
      #expect(story.isAtomic)
      undone += stack.count
      for (before, undo) in stack.reversed() {
        story.attempt(undo)
        #expect(Said(story.chart) == before, "seed \(seed), story \(number): back")
      }
    }
    #expect(undone > 500)
  }

  @Test("histories only grow, also by undo", .covers("N9"), arguments: [UInt64(5)])
  func histories(seed: UInt64) {
    for number in 0..<150 {
      var story = Story(seed: seed &+ UInt64(number), families: false)
      for _ in 0..<20 {
        let before = story.chart
        let change = story.anyChange()
        if case .removeWalkIn = change { continue }
        if let undo = story.attempt(change) {
          if case .removeWalkIn = undo { continue }
          story.attempt(undo)
        }
        for encounter in before.encounters {
          let edits = encounter.attendance.edits
          let now = story.chart.encounter(of: encounter.client.id)?.attendance.edits ?? []
          #expect(Array(now.prefix(edits.count)) == edits)
        }
        let reopenings = before.session.reopenings
        #expect(Array(story.chart.session.reopenings.prefix(reopenings.count)) == reopenings)
      }
    }
  }
}
