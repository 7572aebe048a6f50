internal import PracticeFiles

extension CommandFailure {
  /// Says why a practice folder can't be read or written.
  init(_ error: PracticeFolderError, of path: String, hint: String? = nil) {
    switch error {
    case .refused(let rows):
      let count = rows.count == 1 ? "1 row was" : "\(rows.count) rows were"
      self.init(
        .failed, "\(count) refused, and nothing was taken.", hint: hint ?? "mend them first")
    case .notFound, .noPractice, .notEmpty, .unwritable:
      self.init(.failed, "\(path): \(error.message)")
    }
  }
}
