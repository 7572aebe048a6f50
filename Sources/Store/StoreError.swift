/// Why a store refused something.
///
/// A case carries the place and a number at most, never a value that was to be written.
public enum StoreError: Error, Hashable, Sendable {
  /// Somebody wrote a newer revision than the one that was on the screen; nothing was written (C30).
  case newerRevision(RecordIdentifier, current: Int)

  /// Another process kept the store for longer than is waited (C31).
  case busy(path: String, process: Int?)

  /// There is no such file.
  case missing(path: String)

  /// There is a file already; it is never overwritten.
  case exists(path: String)

  /// It is a link, a folder, or a file with a second name (C16).
  case notAPlainFile(path: String)

  /// Everybody on the machine may read or write it (C16).
  case openToAll(path: String, mode: UInt32)

  /// It is not a store of Quorum (C15).
  case notAStore(path: String)

  /// It was written by a later version of Quorum (C39).
  case newerFormat(path: String)

  /// A setting that saving relies on could not be made.
  case setting(path: String, name: String)

  /// The disk or the quota is full; nothing was written (C33).
  case full(path: String)

  /// The file or its folder can't be written by this person.
  case readOnly(path: String)

  /// The system refused a read or a write, with SQLite's extended code (C33).
  case inputOutput(path: String, code: Int)

  /// The file is damaged; one such answer is not yet proof (C38).
  case damaged(path: String)

  /// The system refused, with its error number.
  case system(path: String, number: Int32)

  /// The database refused, with its extended code.
  case refused(path: String, code: Int)
}
