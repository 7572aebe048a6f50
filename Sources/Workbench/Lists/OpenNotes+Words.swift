import GroupCare

extension OpenNotes {
  /// `2 to write, 1 to sign`; empty when every note is signed.
  var words: String { words(toWrite: "to write", toSign: "to sign") }

  /// `2 write, 1 sign`, where there is little room for both.
  var fewWords: String {
    toWrite > 0 && toSign > 0 ? words(toWrite: "write", toSign: "sign") : words
  }

  private func words(toWrite write: String, toSign sign: String) -> String {
    [toWrite > 0 ? "\(toWrite) \(write)" : nil, toSign > 0 ? "\(toSign) \(sign)" : nil]
      .compactMap(\.self).joined(separator: ", ")
  }
}
