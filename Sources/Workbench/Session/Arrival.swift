import GroupCare

/// What a session is opened for, when it isn't for the session as a whole.
enum Arrival: Hashable, Sendable {
  /// One member, wherever the session is by now.
  case member(ClientID)
  /// The first thing that stops its claims (F8).
  case firstBlocker
}
