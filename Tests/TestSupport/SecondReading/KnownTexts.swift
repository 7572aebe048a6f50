import GroupCare

/// Texts of which it is known beforehand what they are worth: what the notes of random sessions are
/// made of.
///
/// A word that says something is a made-up one, so that which texts share words is plain to see.
enum KnownTexts {
  /// They say nothing, not even as a topic.
  static let nothing = ["tbd", ".", "wnl", "nil nil"]
  /// They are a topic, and no sentence.
  static let oneWord = ["Breathing", "grief grief"]
  /// They hold the place of a measure.
  static let placeholders = ["tbd", ".", "xx"]
  /// They are measures with a number.
  static let measures = ["3 a week", "none", "Twice a day", "7/10"]
  /// They are measures in words alone.
  static let wordyMeasures = ["same", "a good deal better"]
  /// They name a therapy.
  static let modalities = ["DBT", "ACT", "CBT for anxiety", "Interpersonal"]
  /// They name none.
  static let otherGatherings = ["Circle", "Members act out scenes", "tbd"]
  /// They describe teaching alone.
  static let lessons = ["Lecture on anxiety with a video", "Handout on sleep, then a quiz"]
  /// They describe work with people.
  static let therapy = "Coached paced breathing in pairs, then rehearsed it."
  /// They say why.
  static let reasons = ["Crisis of the night before", "Storm closed the bridge early"]

  static func isBlank(_ text: String) -> Bool { text.allSatisfy { $0 == " " } }

  /// Whether a text says nothing of a person or a session.
  static func saysNothing(_ text: String) -> Bool {
    nothing.contains(text) || oneWord.contains(text)
  }

  /// Whether a text is no reason.
  static func isNoReason(_ text: String) -> Bool { isBlank(text) || saysNothing(text) }

  /// Returns so many of the made-up words, from one on.
  static func words(_ first: Int, _ count: Int) -> String {
    (first..<(first + count)).map(word).joined(separator: " ")
  }

  private static func word(_ number: Int) -> String {
    let syllables = ["ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu"]
    return syllables[number / 100 % 10] + syllables[number / 10 % 10] + syllables[number % 10]
  }
}
