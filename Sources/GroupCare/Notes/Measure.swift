/// A measure of how far somebody is, such as `3 of 7 nights` or `twice a week` (M123).
enum Measure {
  /// Whether a text gives a number, in digits or in words; `none` is one too.
  static func givesNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || WordReader(text).contains(where: numberWords.contains)
  }

  private static let numberWords: Set<String> = [
    "none", "no", "nothing", "never", "zero", "nil", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "once", "twice", "half", "all", "every",
    "each", "daily", "nightly", "always",
  ]
}

extension TreatmentGoal {
  /// Whether it is measured in numbers, as its target is: `5 of 7 nights`.
  var isMeasuredInNumbers: Bool { target.contains(where: \.isNumber) }
}
