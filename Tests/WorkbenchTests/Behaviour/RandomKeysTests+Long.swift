import TestSupport
import Testing

extension RandomKeysTests {
  @Test(
    "as long as was asked for: nothing traps, nothing typed is lost",
    .enabled(if: TrialTime.isAskedFor), .covers("terminal.R18", "terminal.U13"))
  func long() throws {
    var time = TrialTime()
    while let seed = time.seed() {
      try anyKeys(seed: seed)
      try nothingLost(seed: seed)
    }
  }
}
