import GroupCare
import TestSupport

/// Measures the gate over a session of twelve with ten earlier notes each, and what a typed letter
/// costs; prints medians in microseconds.
@main struct GateBenchmark {
  static func main() {
    let chart = session()
    let gate = ClaimGate(on: .example())
    let wording = SessionWording(chart)
    let typed = chart.encounters[4]
    let report = GateReport(chart, gate: gate)
    print("\(chart.present.count) members, \(report.allBlockers.count) blockers")
    print("gate, all rules, notes compared  \(median { _ = GateReport(chart, gate: gate) })")
    print("  of it reading and comparing    \(median { _ = SessionWording(chart) })")
    print(
      "  gate with the notes read        "
        + "\(median { _ = GateReport(chart, gate: gate, wording: wording) })")
    print(
      "one letter typed in a note        "
        + "\(median { _ = wording.findings(of: typed.client.id, writing: typed.note.content) })")
  }

  /// Twelve members with notes of two corpus sessions, and ten older notes each.
  private static func session() -> SessionChart {
    let sessions = NoteCorpus.sessions
    let written = sessions[0].notes + sessions[1].notes
    var example = ExampleSession()
    example.members = written.prefix(12).enumerated().map { index, note in
      let client = Client.example("C-\(index + 1)", note.given, note.family)
      var member = ExampleMember(client)
      member.note = [.response, .observations, .relevance, .plan].reduce(member.note) {
        $0.writing(note.content[$1], in: $1)
      }
      member.earlierNotes = (0..<10).map { age in
        EarlierNote(
          session: .example("S-\(age)-\(index)"),
          date: CalendarDate.example().adding(days: -7 * (age + 1)),
          content: sessions[2 + age].notes[index % 8].content, of: client)
      }
      return member
    }
    return example.chart()
  }

  private static func median(_ body: () -> Void) -> String {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<1_000 { times.append(clock.measure(body)) }
    let nanoseconds = times.sorted()[500].components.attoseconds / 1_000_000_000
    return "\(nanoseconds / 1_000).\(nanoseconds % 1_000 / 100)"
  }
}
