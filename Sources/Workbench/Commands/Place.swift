/// Where the person is, as far as keys are concerned.
enum Place: String, CaseIterable, Sendable {
  case signIn = "sign-in"
  case today
  case checkIn = "check-in"
  case groupNote = "group-note"
  case memberNotes = "member-notes"
  case gate
  case field
  case fieldSearch = "field-search"
  case comparison
  case explanation
  case groups
  case group
  case claims
  case claim
  case clients
  case client
  case log
  case rules
  case rule
  case settings
  case dialog
  case overlay
  case locked

  /// The place's name in the help.
  var title: String {
    switch self {
    case .signIn: "Sign in"
    case .today: "Today"
    case .checkIn: "Check-in"
    case .groupNote: "Group note"
    case .memberNotes: "Member notes"
    case .gate: "Gate"
    case .field: "Typing in a field"
    case .fieldSearch: "Finding in a field"
    case .comparison: "Two notes side by side"
    case .explanation: "Why and checklists"
    case .groups: "Groups"
    case .group: "Group"
    case .claims: "Claims"
    case .claim: "Claim"
    case .clients: "Clients"
    case .client: "Client"
    case .log: "Log"
    case .rules: "Rules"
    case .rule: "Rule"
    case .settings: "Settings"
    case .dialog: "A question"
    case .overlay: "A list over the screen"
    case .locked: "Locked"
    }
  }

  /// The places that a person doesn't go to, but which come up.
  static let passing: Set<Place> = [.signIn, .fieldSearch, .dialog, .overlay, .locked]
  /// Where a field of a note is open.
  static let writing: Set<Place> = [.field, .fieldSearch]
  /// The tabs of a session.
  static let session: Set<Place> = [.checkIn, .groupNote, .memberNotes, .gate]
  /// Every place with a list, where letters are verbs.
  static let lists: Set<Place> = session.union([
    .comparison, .explanation, .today, .groups, .group, .claims, .claim, .clients, .client, .log,
    .rules, .rule, .settings,
  ])
}
