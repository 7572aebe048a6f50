import GroupCare
import TestSupport

/// Documented sessions with the notes of the corpus, ten earlier ones a member.
struct BenchmarkSessions {
  private let written = NoteCorpus.sessions.flatMap(\.notes)
  private let earlier: [[EarlierNote]]

  init() {
    let notes = written
    earlier = notes.indices.map { index in
      let client = Client.example("C-\(index)", notes[index].given, notes[index].family)
      return (0..<10).map { age in
        EarlierNote(
          session: .example("S-\(age)-\(index)"),
          date: CalendarDate.example().adding(days: -7 * (age + 1)),
          content: notes[(index + 16 + 8 * age) % notes.count].content, of: client)
      }
    }
  }

  /// Returns a session of so many members, whose notes begin with that one of the corpus.
  func session(of count: Int, from first: Int) -> SessionChart {
    var example = ExampleSession()
    example.members = (0..<count).map { place in
      let index = (first * 8 + place) % written.count
      let note = written[index]
      var member = ExampleMember(.example("C-\(place + 1)", note.given, note.family))
      member.note = [.response, .observations, .relevance, .plan].reduce(member.note) {
        $0.writing(note.content[$1], in: $1)
      }
      member.earlierNotes = earlier[index]
      return member
    }
    return example.chart()
  }
}
