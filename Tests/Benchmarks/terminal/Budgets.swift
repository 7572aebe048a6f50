/// Whether Quorum keeps what its design promises of a terminal, by what was measured in one run.
///
/// Bytes and the ratio to nano hold on any machine; milliseconds are those of this one.
struct Budgets {
  private let results: [SceneResult]
  private let idle: IdleMinute

  init(_ results: [SceneResult], idle: IdleMinute) {
    (self.results, self.idle) = (results, idle)
  }

  /// A line for each limit.
  var lines: [String] {
    let checkIn = results.first
    let quorum = checkIn?.measured.first?.parts.first
    let ratio = quorum?.frame.flatMap { frame in checkIn?.nanoFrame.map { frame / $0 } }
    return ["What the design promises, and what Quorum does here"]
      + [
        line("first frame", quorum?.frame, "ms", limit: 60, digits: 1),
        line("first frame to that of nano", ratio, "x", limit: 6, digits: 1),
      ] + quickness
      + [
        line("marking a member here, median", bytes(.toggle), "bytes", limit: 120),
        line("a letter in a note, median", bytes(.letter), "bytes", limit: 60),
        line("a paste, median", bytes(.paste), "bytes", limit: 4000),
        line("turning a page, median", bytes(.page), "bytes", limit: 4000),
        line("a minute at rest", idle.rests.first.map { Double($0.bytes) }, "bytes", limit: 60),
        line(
          "memory in the check-in list", checkIn.flatMap(memory).map { $0 * 1.048576 }, "MB",
          limit: 40, digits: 1),
      ]
  }

  /// The parts of Quorum for which there is a limit.
  private var parts: [(part: Part, values: Measurements)] {
    results.compactMap(\.measured.first).flatMap { zip($0.contestant.parts, $0.parts) }
      .filter { $0.0.budget != nil }.map { (part: $0.0, values: $0.1) }
  }

  private var quickness: [String] {
    parts.map { one in
      one.part.budget == .paste
        ? line("\(one.part.name), whole", one.values.last(0.5), "ms", limit: 50, digits: 1)
        : line(
          "\(one.part.name): first byte, 95 of 100", one.values.first(0.95), "ms", limit: 5,
          digits: 2)
    }
  }

  private func bytes(_ budget: Part.Budget) -> Double? {
    parts.filter { $0.part.budget == budget }.compactMap(\.values.bytes).max()
  }

  private func memory(_ result: SceneResult) -> Double? {
    result.measured.first?.parts.compactMap(\.mebibytes).max()
  }

  private func line(
    _ name: String, _ value: Double?, _ unit: String, limit: Double, digits: Int = 0
  ) -> String {
    guard let value else { return "  \(name): not measured" }
    return "  \(name): \(TextTable.number(value, digits: digits)) of "
      + "\(TextTable.number(limit, digits: 0)) \(unit): \(value <= limit ? "met" : "MISSED")"
  }
}
