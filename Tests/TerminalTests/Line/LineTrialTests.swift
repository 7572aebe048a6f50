import TestSupport
import Testing

extension Journeys {
  @Suite(
    "Anything at all comes over the line", .covers("terminal.R10", "terminal.R12", "terminal.R17"))
  struct LineTrialTests {
    @Test(
      "any bytes, keys, pastes and sizes: it lives, and its screen is that of a repaint",
      arguments: Array<UInt64>(1...3) + [2004, 2010])
    func wild(seed: UInt64) throws {
      var trial = try LineTrial(seed: seed)
      try trial.wild(rounds: seed > 2000 ? 15 : 6)
    }

    @Test(
      "whatever the line and the window do, every word that was typed is in the record",
      arguments: Array<UInt64>(1...3))
    func calm(seed: UInt64) throws {
      var trial = try LineTrial(seed: seed)
      try trial.calm(words: 40)
    }

    @Test("as long as was asked for", .enabled(if: TrialTime.isAskedFor))
    func long() throws {
      var time = TrialTime()
      while let seed = time.seed() {
        var wild = try LineTrial(seed: seed)
        try wild.wild(rounds: 20)
        var calm = try LineTrial(seed: seed)
        try calm.calm(words: 60)
      }
    }
  }
}
