/// Why bytes are no table.
public struct CSVError: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let fault: Fault

  /// What can be wrong.
  public enum Fault: Hashable, Sendable {
    /// There is no line with the names of the columns.
    case noHeader
    /// Two columns have the same name.
    case repeatedColumn(String)
    /// The bytes aren't UTF-8.
    case notUTF8
    /// A quoted cell has no closing quote.
    case unclosedQuote
    /// A quote stands inside a cell that isn't quoted, or text follows a closing quote.
    case strayQuote
    /// A row is longer than ``CSVTable/mostRowBytes``.
    case rowTooLong
    /// A cell is longer than ``CSVTable/mostCellBytes``.
    case cellTooLong
  }

  /// Makes an error.
  public init(line: Int, fault: Fault) {
    self.line = line
    self.fault = fault
  }

  /// One plain sentence.
  public var message: String {
    switch fault {
    case .noHeader: "The first line must name the columns."
    case .repeatedColumn(let name): "The column \(name) is named twice."
    case .notUTF8: "This isn't UTF-8 text; save the file as UTF-8."
    case .unclosedQuote: "A quoted cell begins here and never ends; close it with a quote."
    case .strayQuote:
      "A quote stands where none may; put the whole cell in quotes and double those inside."
    case .rowTooLong: "This row is longer than 1 MB."
    case .cellTooLong: "A cell of this row is longer than 64 KB."
    }
  }
}
