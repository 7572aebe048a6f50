/// One place of the grid.
public struct Cell: Hashable, Sendable {
  /// What stands there: one scalar of one or two columns with at most four marks; empty behind a
  /// wide one (R13).
  public var text: String
  /// Columns taken: 1, 2, or 0 for the place behind a wide cell.
  public var width: UInt8
  /// What it means.
  public var role: StyleRole

  /// Creates a cell.
  public init(text: String = " ", width: UInt8 = 1, role: StyleRole = .text) {
    self.text = text
    self.width = width
    self.role = role
  }
}
