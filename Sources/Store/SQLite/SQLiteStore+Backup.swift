extension SQLiteStore {
  /// Writes a verified copy of the store to a new file (C35).
  ///
  /// The copy is as sealed as the store. It is opened and looked at before it gets its name, so a file
  /// of that name is a sound backup. Reading holds writers back for as long as the copy takes.
  ///
  /// - Parameter destination: Where the copy shall lie; a file is never overwritten.
  /// - Returns: How far the log reaches in the copy: the anchor that belongs in the backup's manifest.
  /// - Throws: ``StoreError``; ``StoreError/damaged(path:)`` if the copy isn't sound.
  public func backUp(to destination: String) throws -> LogHead {
    let file = StoreFile(path: destination)
    try file.makeFolder()
    try file.checkAbsent()
    let unfinished = file.unfinished
    unfinished.remove()
    try unfinished.make()
    do {
      try copy(to: unfinished.path)
      let copy = try SQLiteStore.open(at: unfinished.path)
      guard try copy.check().isEmpty else { throw StoreError.damaged(path: destination) }
      let head = try copy.logHead()
      try copy.close()
      try unfinished.rename(to: file)
      return head
    } catch {
      unfinished.remove()
      throw error
    }
  }
}
