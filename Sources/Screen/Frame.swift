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

  /// The lines to read, from the top: what stands in the rows, without those that are empty (R33).
  public var lines: [String] {
    grid.text.split(separator: "\n").map(String.init)
  }
}
