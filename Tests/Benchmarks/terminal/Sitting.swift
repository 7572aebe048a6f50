import TestSupport

/// One run of a program, from its start to its end.
struct Sitting {
  /// From the start to the last byte of the first complete frame, in milliseconds.
  let frame: Double

  private let name: String
  private let terminal: BareTerminal

  /// Starts a program in a terminal of the size for which its screens were designed.
  init(_ contestant: Contestant, environment: [String: String]) throws {
    name = contestant.name
    let start = ContinuousClock.now
    terminal = try BareTerminal(contestant.command, environment: environment)
    guard terminal.wait(timeout: 60, until: { [terminal] in !terminal.sent.isEmpty }) else {
      throw BenchmarkFailure("\(name) showed nothing within a minute.")
    }
    Self.rest(terminal, quiet: Part.Pace.list.quiet)
    frame = (terminal.heardAt.map { $0 - start } ?? .zero).milliseconds
    guard terminal.waitForEnd(timeout: 0.01) == nil else {
      throw BenchmarkFailure("\(name) ended by itself at its start.")
    }
  }

  /// The most memory so far, in KiB.
  var memory: Int { terminal.peakMemory ?? 0 }
  /// How much it computed so far, in hundredths of a second.
  var timeComputed: Int { terminal.timeComputed ?? 0 }
  /// How many bytes it sent so far.
  var bytes: Int { terminal.sent.count }

  /// Types what leads to a part.
  func prepare(_ part: Part) throws {
    for keys in part.before {
      terminal.type(keys)
      Self.rest(terminal, quiet: Part.Pace.list.quiet)
    }
    guard let wanted = part.shows else { return }
    guard terminal.text.contains(wanted) else {
      throw BenchmarkFailure("\(name) did not come to \(part.name): it never showed “\(wanted)”.")
    }
  }

  /// Types the keys of a part, and returns the answers but for those dropped; nil for a key that nothing answered.
  func play(_ part: Part) -> [KeyAnswer?] {
    var answers: [KeyAnswer?] = []
    for key in part.keys {
      let answer = answer(to: key, at: part.pace)
      if key != part.unmeasured { answers.append(answer) }
    }
    return Array(answers.dropFirst(part.dropped))
  }

  private func answer(to key: String, at pace: Part.Pace) -> KeyAnswer? {
    // What a clock sent meanwhile is no answer.
    terminal.rest(milliseconds: 1)
    let before = terminal.sent.count
    let start = ContinuousClock.now
    terminal.type(key)
    guard
      terminal.wait(
        timeout: pace.patience,
        until: { terminal.sent.count > before }), let first = terminal.heardAt
    else { return nil }
    Self.rest(terminal, quiet: pace.quiet)
    let last = terminal.heardAt ?? first
    return KeyAnswer(
      first: (first - start).milliseconds, last: (last - start).milliseconds,
      bytes: terminal.sent.count - before)
  }

  /// Reads until nothing has come for a while and the program doesn't compute what might still come.
  private static func rest(_ terminal: BareTerminal, quiet: Int) {
    let deadline = ContinuousClock.now + .seconds(Part.Pace.list.patience)
    var computed = terminal.timeComputed
    repeat {
      terminal.rest(milliseconds: quiet)
      // One hundredth may be the rest of the last; two within the silence are work.
      guard let now = terminal.timeComputed, let was = computed, now > was + 1 else { return }
      computed = now
    } while ContinuousClock.now < deadline
  }

  /// Reads what comes for so many milliseconds.
  func listen(milliseconds: Double) {
    _ = terminal.wait(timeout: milliseconds / 1e3, until: { false })
  }

  /// Ends the program.
  func end() {
    terminal.signal(15)
    _ = terminal.waitForEnd(timeout: 5)
  }
}
