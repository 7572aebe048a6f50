/// The therapies that a group note may name as its modality (M89, M97).
enum Modality {
  /// Whether a text names at least one recognised therapy.
  static func isRecognised(_ text: String) -> Bool {
    let words = Wording(text).words
    // "Members met and act out scenes" names no therapy; "ACT" does, and so does "act" alone.
    let capitals = Set(text.split(whereSeparator: { !$0.isLetter }).map(String.init))
    let isAmbiguousMeant = words.count == 1 || !capitals.isDisjoint(with: ["ACT", "MET", "MI"])
    return !acronyms.isDisjoint(with: words)
      || isAmbiguousMeant && !ambiguousAcronyms.isDisjoint(with: words)
      || phrases.contains { phrase in words.contains(phrase.split(separator: " ")) }
  }

  private static let acronyms: Set<String> = [
    "cbt", "dbt", "ipt", "mbct", "mbsr", "cpt", "tfcbt", "erp", "rebt", "sfbt", "mbt", "emdr",
    "mfgt", "stepps",
  ]

  private static let ambiguousAcronyms: Set<String> = ["act", "met", "mi"]

  private static let phrases: [String] = [
    "cognitive behavioral", "cognitive behavioural", "dialectical behavior",
    "dialectical behaviour", "acceptance and commitment", "interpersonal", "psychodynamic",
    "trauma focused", "exposure", "motivational", "relapse prevention", "mindfulness",
    "family systems", "multiple family", "solution focused", "schema", "supportive expressive",
    "existential", "gestalt", "psychodrama", "mentalization", "cognitive processing",
    "compassion focused", "behavioral activation", "behavioural activation", "narrative therapy",
    "emotion focused", "process oriented",
  ]
}

extension [String] {
  /// Whether the words stand in the text one after the other.
  fileprivate func contains(_ phrase: [Substring]) -> Bool {
    guard count >= phrase.count else { return false }
    return (0...(count - phrase.count)).contains { start in
      zip(self[start...], phrase).allSatisfy { $0 == $1 }
    }
  }
}
