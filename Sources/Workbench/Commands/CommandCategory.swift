/// The menus of the menu bar, from left to right.
enum CommandCategory: String, CaseIterable, Sendable {
  case go = "Go"
  case member = "Member"
  case session = "Session"
  case note = "Note"
  case group = "Group"
  case claims = "Claims"
  case edit = "Edit"
  case program = "Quorum"
}
