import GroupCare

/// A line of a client's file: a sign, what it is about, and what there is to say.
struct ClientLine: Hashable, Sendable {
  /// What it is about: where Enter leads, or what can be changed.
  enum Target: Hashable, Sendable {
    case session(SessionID)
    case group(GroupID)
    case diagnosis(DiagnosisCode, begun: CalendarDate)
  }

  /// How it stands; nothing for what only is.
  let word: StandingWord?
  let lead: String
  /// What there is to say, broken into rows when it is long.
  let text: String
  var target: Target?

  init(
    _ word: StandingWord? = nil, _ lead: String, _ words: [String], target: Target? = nil
  ) {
    self.word = word
    self.lead = lead
    self.target = target
    text = ([word?.text ?? ""] + words).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// Lines of a client's file that belong together.
struct ClientSection: Hashable, Sendable {
  let topic: ClientTopic
  let lines: [ClientLine]

  /// Makes a section; when it has no lines it says so.
  init(_ topic: ClientTopic, _ lines: [ClientLine], otherwise emptiness: String) {
    self.topic = topic
    self.lines = lines.isEmpty ? [ClientLine(nil, emptiness, [])] : lines
  }

  /// Makes a section of which the person may see nothing.
  init(_ topic: ClientTopic, hiddenFrom readers: String) {
    self.topic = topic
    lines = [ClientLine(.nothing(""), "not shown to \(readers)", [])]
  }
}
