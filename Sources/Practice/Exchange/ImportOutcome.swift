/// What an import did, counted in records.
public struct ImportOutcome: Hashable, Sendable {
  /// New ones.
  public internal(set) var created = 0
  /// Those that were changed.
  public internal(set) var updated = 0
  /// Those that were as they came in.
  public internal(set) var unchanged = 0
  /// Sessions and claims that differ from what came in, but were worked on here and stay.
  public internal(set) var kept = 0
}
