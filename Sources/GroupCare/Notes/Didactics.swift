/// Tells teaching from therapy in the words of an intervention (M97, M98, M184).
enum Didactics {
  /// Whether a text describes teaching alone: a lecture, a handout, a video, a class outline.
  ///
  /// What remains once the words of teaching and of listing are taken away must be at least two
  /// words: something that was done with people.
  static func isTeachingOnly(_ text: String) -> Bool {
    let remaining = Set(Wording(text).words).subtracting(teaching).subtracting(joining)
    return remaining.filter { $0.count > 2 }.count < 2
  }

  private static let teaching: Set<String> = [
    "lecture", "lectured", "lectures", "class", "classes", "lesson", "lessons", "handout",
    "handouts", "slides", "slide", "slideshow", "presentation", "presented", "presenting", "video",
    "videos", "film", "education", "educational", "psychoeducation", "psychoeducational",
    "didactic",
    "teaching", "taught", "teach", "explained", "explanation", "reviewed", "review", "information",
    "informed", "material", "materials", "curriculum", "module", "chapter", "outline", "topic",
    "topics", "worksheet", "worksheets", "reading", "read", "discussed", "discussion", "talk",
    "talked", "gave", "given", "provided", "distributed", "shown", "showed", "watched", "quiz",
    "facts", "skills", "skill", "group", "members", "clients", "patients", "facilitator",
  ]

  private static let joining: Set<String> = [
    "the", "and", "about", "with", "for", "from", "into", "that", "this", "was", "were", "all",
    "today", "session", "their", "them", "then", "some", "other", "also", "only", "minute",
    "minutes", "hour", "part", "first", "second", "several",
  ]
}
