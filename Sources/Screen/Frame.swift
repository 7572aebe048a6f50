/// All that a view wants shown at one moment.
public struct Frame: Hashable, Sendable {
  /// The cells.
  public var grid: Grid
  /// Where the hardware cursor stands: on what has the focus (R30).
  public var cursor: Position?

  /// Creates a frame.
  public init(grid: Grid, cursor: Position? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}
