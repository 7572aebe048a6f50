internal import GRDB

extension StoreError {
  /// Names what the database refused, without its statement, its values or its words.
  init(_ error: DatabaseError, path: String) {
    let code = Int(error.extendedResultCode.rawValue)
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path, process: LockHolder.process(of: path))
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(path: path)
      case .SQLITE_IOERR: .inputOutput(path: path, code: code)
      // Only one process writes at a time and each looks first: what the tables refuse then is a row
      // that was edited behind our back.
      case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .damaged(path: path)
      case .SQLITE_NOTADB: .notAStore(path: path)
      default: .refused(path: path, code: code)
      }
  }
}
