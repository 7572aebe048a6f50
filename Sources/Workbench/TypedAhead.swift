/// What a person types while the screen that they asked for is still being read.
///
/// Hands that know the way are faster than a disk: Enter on a session, then Space for whoever came first.
/// What follows Enter is meant for the session, so it waits for it and is taken in the same order there;
/// the list that happens to stand on the screen until then never sees it.
public struct TypedAhead: Sendable {
  private var awaited = 0
  private var events: [Event] = []

  /// Makes one that awaits nothing.
  public init() {}

  /// Begins to wait for a screen that the person asked for.
  public mutating func awaitScreen() { awaited += 1 }

  /// Ends the wait for one screen, which came or can't be read.
  public mutating func screenCame() { awaited = max(0, awaited - 1) }

  /// Keeps what was typed, if it is meant for a screen that isn't there yet.
  ///
  /// - Parameter event: A key or a pasted text.
  /// - Returns: Whether it was kept; if not, it is for the screen that is there.
  public mutating func keep(_ event: Event) -> Bool {
    guard awaited > 0 || !events.isEmpty else { return false }
    events.append(event)
    return true
  }

  /// Takes what was typed first.
  ///
  /// - Returns: It; nothing while a screen is awaited, or when nothing was typed.
  public mutating func next() -> Event? {
    awaited > 0 || events.isEmpty ? nil : events.removeFirst()
  }

  /// Forgets what was typed, since it isn't meant for what is on the screen now.
  public mutating func forget() { events = [] }
}
