/// How a cell is kept from acting as a formula in a spreadsheet (C44).
///
/// A cell that begins with a sign of a formula gets an apostrophe before it. So does one that begins
/// with apostrophes and then such a sign, so that taking one apostrophe away always gives back what
/// was written.
enum CSVCell {
  /// Returns a cell as it is written.
  static func disarmed(_ cell: String) -> String { isArmed(cell) ? "'" + cell : cell }

  /// Returns a cell as it was before it was written.
  static func rearmed(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && isArmed(cell)
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  private static func isArmed(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return signs.contains(first)
  }

  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
