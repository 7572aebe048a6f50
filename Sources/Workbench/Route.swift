import GroupCare

/// A screen that can be gone back from.
enum Route: Hashable, Sendable {
  case today
  case session
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
}
