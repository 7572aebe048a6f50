/// Why a practice folder can't be read or written.
public enum PracticeFolderError: Error, Hashable, Sendable {
  /// There is no such folder or file.
  case notFound
  /// There is neither a `practice.toml` nor a practice to add to.
  case noPractice
  /// Rows were refused, and nothing was taken.
  case refused([RefusedRow])
  /// The folder to write isn't empty.
  case notEmpty
  /// A file or the folder can't be written; what was written so far is no practice folder.
  case unwritable(file: String)

  /// One plain sentence, or a line for every row refused.
  public var message: String {
    switch self {
    case .notFound: "There is no such folder or file."
    case .noPractice: "The folder has no practice.toml, so it isn't a whole practice."
    case .refused(let rows): rows.map(\.message).joined(separator: "\n")
    case .notEmpty: "The folder isn't empty; name one that doesn't exist yet."
    case .unwritable(let file): "\(file) can't be written."
    }
  }
}
