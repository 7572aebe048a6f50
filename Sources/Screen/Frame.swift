/// All that a view wants shown at one moment.
public struct Frame: Hashable, Sendable {
  /// The cells.
  public var grid: Grid
  /// Where the hardware cursor stands: on what has the focus (R30).
  public var cursor: Position?
  /// The same view as plain lines, in reading order, for a screen reader (R33).
  public var accessibleLines: [String]

  /// Creates a frame.
  public init(grid: Grid, cursor: Position? = nil, accessibleLines: [String] = []) {
    self.grid = grid
    self.cursor = cursor
    self.accessibleLines = accessibleLines
  }
}
