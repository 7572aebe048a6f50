/// Tells teaching from therapy in the words of an intervention (M97, M98, M184).
enum Didactics {
  /// Whether a text describes teaching alone: a lecture, a handout, a video, a class outline.
  ///
  /// A text that speaks of teaching must also say what was done with people; of any other text, what
  /// remains once the words of talk and of listing are taken away must be at least two words.
  static func isTeachingOnly(_ text: String) -> Bool {
    let words = Wording(text).words
    if words.contains(where: { word in work.contains(where: word.hasPrefix) }) { return false }
    if words.contains(where: { word in teaching.contains(where: word.hasPrefix) }) { return true }
    let remaining = Set(words).subtracting(talk).subtracting(joining)
    return remaining.filter { $0.count > 2 }.count < 2
  }

  /// Beginnings of words for what is done with people; a noun that can be the topic of a class, such
  /// as mindfulness or exposure, is none of them.
  private static let work: [String] = [
    "practi", "rehears", "coach", "guided", "guiding", "processed", "processing", "explored",
    "exploring", "challenged", "challenging", "modeled", "modelled", "modeling", "modelling",
    "socratic", "reframed", "reframing", "restructured", "feedback", "reflected", "reflecting",
    "validated", "validating", "confronted", "disput", "chain", "enact", "sculpt", "normali",
    "pair", "dyad", "triad", "exercis", "solved", "solving", "supported", "encouraged", "prompted",
    "invited", "asked", "elicit", "helped", "applied", "applying", "linked", "linking", "tried",
    "trying", "try", "performed", "identified", "collaborat", "worked", "working", "each",
    "turns", "drafted", "wrote", "named", "rated", "rating", "ranked", "debrief", "play",
    "compared", "shared", "disclos", "responded", "planned", "committed", "experiential", "own",
    "interpreted", "mirrored", "paraphras",
  ]

  /// Beginnings of words for teaching.
  private static let teaching: [String] = [
    "lectur", "class", "lesson", "handout", "slide", "presentation", "presented", "presenting",
    "video", "film", "educat", "psychoeducat", "didactic", "teach", "taught", "curricul", "chapter",
    "outline", "quiz", "watched", "powerpoint", "explain", "explanation",
  ]

  private static let talk: Set<String> = [
    "reviewed", "review", "information", "informed", "material", "materials", "module", "topic",
    "topics", "worksheet", "worksheets", "reading", "read", "discussed", "discussion", "talk",
    "talked", "gave", "given", "provided", "distributed", "shown", "showed", "facts", "skills",
    "skill", "group", "members", "clients", "patients", "facilitator",
  ]

  private static let joining: Set<String> = [
    "the", "and", "about", "with", "for", "from", "into", "that", "this", "was", "were", "all",
    "today", "session", "their", "them", "then", "some", "other", "also", "only", "minute",
    "minutes", "hour", "part", "first", "second", "several",
  ]
}
