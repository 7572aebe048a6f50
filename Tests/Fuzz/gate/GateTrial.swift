import Glibc
import GroupCare
import TestSupport

/// Holds the gates against the second statement of their rules, over so many random encounters.
@main struct GateTrial {
  static let usage = """
    usage: gate [--seed N] [--encounters N] [--session N]
      --seed        where the random numbers begin (1)
      --encounters  after how many it stops (1000000)
      --session     only that session of the seed, in full
    """

  static func main() {
    var options = ["--seed": 1, "--encounters": 1_000_000, "--session": -1]
    var arguments = CommandLine.arguments.dropFirst()
    while let name = arguments.popFirst() {
      guard options[name] != nil, let value = arguments.popFirst().flatMap(Int.init), value >= 0
      else {
        print(usage)
        exit(64)
      }
      options[name] = value
    }
    let seed = UInt64(options["--seed", default: 1])
    if let session = options["--session"], session >= 0 {
      show(seed: seed, session: session)
    } else {
      run(seed: seed, encounters: options["--encounters", default: 0])
    }
  }

  private static func run(seed: UInt64, encounters: Int) {
    var tally = TrialTally()
    let clock = ContinuousClock()
    let start = clock.now
    while tally.encounters < encounters {
      tally.take(TwoAnswers(RandomSession(seed: seed, number: tally.sessions)))
    }
    print("seed \(seed): \(tally.sessions) sessions in \(clock.now - start)")
    print(tally.text)
    guard let first = tally.disagreeing.first else { return }
    print("\ndisagreeing: \(tally.disagreeing.map(String.init).joined(separator: " "))")
    print("\nthe first, made small:\n")
    show(seed: seed, session: first)
    exit(1)
  }

  private static func show(seed: UInt64, session: Int) {
    let random = RandomSession(seed: seed, number: session)
    let differences = TwoAnswers(random).differences
    // Making it small takes its time, so what is known is said first.
    print("--seed \(seed) --session \(session): \(differences.count) differences")
    print(differences.joined(separator: "\n"))
    guard let kind = differences.first?.split(separator: " ").dropFirst().joined(separator: " ")
    else { return print(random.text) }
    // The smallest case is one of the same difference, whoever it is about.
    let smallest = random.shrunk { tried in
      TwoAnswers(tried).differences.contains { $0.hasSuffix(kind) }
    }
    print(smallest.text)
    print((["", "differences:"] + TwoAnswers(smallest).differences).joined(separator: "\n"))
  }
}
