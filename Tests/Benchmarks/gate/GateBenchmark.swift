import GroupCare
import TestSupport

/// Measures the gate: over a session of twelve with ten earlier notes each, what a typed letter costs,
/// and a year of a practice of twenty clinicians.
///
/// Every time is that of the thread; of repeated ones it is the median. `gate twelve` and `gate year`
/// measure one alone.
@main struct GateBenchmark {
  static let sessions = BenchmarkSessions()
  static let gate = ClaimGate(on: .example())

  static func main() {
    let parts = CommandLine.arguments.dropFirst()
    if parts.isEmpty || parts.contains("twelve") { twelve() }
    if parts.isEmpty || parts.contains("year") { year(encounters: 150_000) }
  }

  private static func twelve() {
    let chart = sessions.session(of: 12, from: 0)
    let wording = SessionWording(chart)
    let report = GateReport(chart, gate: gate)
    let typed = chart.encounters[4]
    print("\(chart.presentCount) members, \(report.allBlockers.count) blockers")
    show([
      ("gate, all rules, notes compared", { _ = GateReport(chart, gate: gate) }),
      ("  of it reading and comparing notes", { _ = SessionWording(chart) }),
      ("  of it the session's own rules", { _ = SessionGate().evaluate(chart) }),
      ("  gate with the notes read", { _ = GateReport(chart, gate: gate, wording: wording) }),
      (
        "one letter typed in a note",
        {
          _ = wording.reading(of: typed.client.id, writing: typed.note.content)
          _ = chart.noteCompleteness(of: typed)
        }
      ),
    ])
  }

  /// Takes turns, so that what disturbs one disturbs all.
  private static func show(_ tasks: [(name: String, body: () -> Void)]) {
    var times: [[Int]] = tasks.map { _ in [] }
    for _ in 0..<1_000 {
      for (index, task) in tasks.enumerated() { times[index].append(ThreadTime.measure(task.body)) }
    }
    for (task, times) in zip(tasks, times.map { $0.sorted() }) {
      print(
        "\(padded(task.name)) \(microseconds(times[500])) us; best \(microseconds(times[0])), "
          + "99 of 100 below \(microseconds(times[989]))")
    }
  }

  /// Sessions of eight are made a few hundred at a time, and only judging them is measured.
  private static func year(encounters: Int) {
    var (judged, ready, time) = (0, 0, 0)
    while judged < encounters {
      let charts = (0..<250).map { sessions.session(of: 8, from: judged / 8 + $0) }
      time += ThreadTime.measure {
        for chart in charts {
          let report = GateReport(chart, gate: gate)
          judged += report.encounters.count
          ready += report.encounters.count { $0.state == .ready }
        }
      }
    }
    print("a year of 20 clinicians: \(judged) encounters, \(ready) of them ready")
    print("\(padded("  judged in all")) \(time / 1_000_000) ms")
    print("\(padded("  an encounter")) \(microseconds(time / judged)) us")
    print("\(padded("  encounters a second")) \(judged * 1_000_000 / (time / 1_000))")
  }

  private static func microseconds(_ nanoseconds: Int) -> String {
    "\(nanoseconds / 1_000).\(nanoseconds % 1_000 / 100)"
  }

  private static func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, 38 - text.count))
  }
}
