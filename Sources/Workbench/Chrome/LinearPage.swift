import Screen

/// What is drawn, kept as pieces of text from which lines are made that can be read one after
/// another (R31, R33).
///
/// Views draw on it as on a grid; where a piece stood in its row gives the order alone.
struct LinearPage {
  /// A piece of text.
  struct Piece {
    /// What it is to the piece behind it.
    enum Kind {
      /// Words of their own, which go on in the next piece where that begins at their end.
      case words
      /// A cell of a table.
      case cell
      /// A word that stands before others: a sign, a number.
      case mark
      /// What the next piece is the value of.
      case label
      /// The same of a value that has lines of its own.
      case heading
    }

    var column: Int
    /// The columns that it took where it was drawn.
    var columns: Int
    var text: String
    var role: StyleRole
    var kind: Kind
    /// Whether nothing goes on at its end, although it begins there.
    var isApart = false
    /// Whether it is being written by the person, so that each blank of it counts.
    var isWritten = false

    var end: Int { column + columns }
  }

  private(set) var rows: [Int: [Piece]] = [:]
  /// Where the text fields begin.
  private var fields: [Int: Int] = [:]
  private(set) var selected: Set<Int> = []
  /// The first row of the lowest pane, if there is more than one.
  private(set) var pane: Int?

  /// Takes a piece; one that begins where another did takes its place.
  mutating func add(_ piece: Piece, row: Int) {
    var piece = piece
    piece.isWritten = piece.column >= fields[row] ?? .max && piece.role.isField
    guard piece.isWritten || !piece.text.allSatisfy({ $0 == " " }) else { return }
    if !piece.isWritten {
      piece.text = Self.read(piece.text)
      if piece.kind == .words || piece.kind == .cell,
        piece.text == ">" || piece.text.allSatisfy(\.isWholeNumber)
      {
        piece.kind = .mark
      }
    }
    rows[row, default: []].removeAll { $0.column == piece.column }
    rows[row, default: []].append(piece)
  }

  /// Makes a text field, which stands there while it is empty, too.
  mutating func addField(column: Int, row: Int, role: StyleRole) {
    fields[row] = column
    add(Piece(column: column, columns: 0, text: "", role: role, kind: .words), row: row)
  }

  mutating func clear(rows cleared: Range<Int>) {
    for row in cleared {
      rows[row] = nil
      fields[row] = nil
      selected.remove(row)
    }
    if let pane, cleared.contains(pane) { self.pane = nil }
  }

  /// Marks a row as the one that keys act on; of several that belong together, the first.
  mutating func select(row: Int) { selected.insert(row) }

  mutating func beginPane(row: Int) {
    if row > Self.headRows { pane = row }
  }

  /// The rows of the title, of what stands below it, and of what a list leaves out.
  static let headRows = 3

  /// Changes the role of what was drawn in a rectangle.
  mutating func setRole(_ role: StyleRole, in rect: Rect) {
    for row in rect.rows {
      rows[row] = rows[row]?.flatMap { $0.parts(with: role, in: rect.columns) }
    }
  }

  /// The text as it is read: with commas and semicolons for the dots and blanks between its parts.
  private static func read(_ text: String) -> String {
    guard text.contains(where: { $0 == "·" || $0 == " " }) else { return text }
    var read = ""
    var blanks = 0
    for character in text.replacing(" · ", with: ", ") {
      guard character != " " else {
        blanks += 1
        continue
      }
      if blanks > 1, let last = read.last {
        read += ".,:;?!".contains(last) ? " " : "; "
      } else if blanks > 0 {
        read += " "
      }
      blanks = 0
      read.append(character)
    }
    return blanks > 0 ? read + " " : read
  }
}

extension LinearPage.Piece {
  /// The piece cut at the ends of some columns, with another role between them.
  fileprivate func parts(with role: StyleRole, in range: Range<Int>) -> [Self] {
    let covered = range.clamped(to: column..<max(column, end))
    guard !covered.isEmpty, TextWidth.width(of: text) == columns else { return [self] }
    var parts: [Self] = []
    var start = column
    for character in text {
      let partRole = covered.contains(start) ? role : self.role
      let width = TextWidth.width(of: character)
      if let last = parts.last, last.role == partRole {
        parts[parts.count - 1].text.append(character)
        parts[parts.count - 1].columns += width
      } else {
        parts.append(
          Self(
            column: start, columns: width, text: String(character), role: partRole, kind: .words,
            isWritten: isWritten))
      }
      start += width
    }
    return parts
  }
}

extension StyleRole {
  /// Whether text in a field has the role.
  fileprivate var isField: Bool {
    switch self {
    case .field, .fieldFocus, .cursorSelection: true
    default: false
    }
  }
}
