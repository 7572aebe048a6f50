/// Text that fills a field and says nothing: `n/a`, `.`, `patient attended group` (M120, T).
enum Filler {
  /// Whether a text of a narrative field says nothing about one member or one session.
  ///
  /// True of text without letters, of text made only of words that fit every member of every
  /// session, and of one word, repeated or not.
  static func isFiller(_ text: String) -> Bool { saysNothing(text, isWordEnough: false) }

  /// Whether a text says nothing even where one word, such as a topic, is a whole answer.
  static func isEmptyPhrase(_ text: String) -> Bool { saysNothing(text, isWordEnough: true) }

  // Most texts say something with their first words, and the rest of them isn't read.
  private static func saysNothing(_ text: String, isWordEnough: Bool) -> Bool {
    var first: String?
    var hasAnother = isWordEnough
    var isEmpty = true
    var isAttendance = true
    for word in WordReader(text) {
      if first != nil { hasAnother = hasAnother || word != first } else { first = word }
      isEmpty = isEmpty && empty.contains(word)
      isAttendance = isAttendance && attendance.contains(word)
      if hasAnother, !isEmpty, !isAttendance { return !text.contains(where: \.isLetter) }
    }
    return true
  }

  /// Whether a text of a measure holds its place and says nothing; `none` and `same` are measures.
  static func isPlaceholder(_ text: String) -> Bool {
    WordReader(text).allSatisfy(placeholders.contains)
  }

  private static let placeholders: Set<String> = [
    "n", "a", "na", "nil", "tbd", "todo", "test", "x", "xx", "xxx", "asdf", "ditto",
  ]

  private static let empty: Set<String> = [
    "n", "a", "na", "none", "nothing", "nil", "ok", "okay", "good", "fine", "well", "same", "as",
    "above", "below", "see", "note", "notes", "group", "before", "last", "time", "week", "tbd",
    "todo", "test", "x", "xx", "xxx", "asdf", "unremarkable", "usual", "to", "report", "ditto",
    "the", "no", "change", "changes", "stable", "wnl", "normal", "continue", "continued",
    "did", "does", "doing", "noted", "reported", "significant", "remains", "remained",
  ]

  private static let attendance: Set<String> = [
    "patient", "patients", "client", "clients", "member", "members", "pt", "participant",
    "participants", "attended", "attends", "attending", "was", "were", "is", "present", "in", "for",
    "the", "a", "an", "group", "groups", "session", "sessions", "therapy", "today", "todays",
    "participated", "participates", "participating", "engaged", "engagement", "and", "well",
    "actively", "active", "fully", "full", "entire", "whole", "on", "time", "he", "she", "they",
    "appropriately", "appropriate", "good", "during", "throughout", "this", "with", "others",
  ]
}
