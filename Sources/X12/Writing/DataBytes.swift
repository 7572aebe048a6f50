/// The bytes that can stand inside data: printable ASCII without the delimiters.
///
/// Every byte that is written is looked up here, so it is two words of bits and not a list.
struct DataBytes {
  private let low: UInt64
  private let high: UInt64

  init(_ delimiters: Delimiters) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in UInt8(0x20)..<0x7F where !delimiters.separates(byte) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    self.low = low
    self.high = high
  }

  func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low >> UInt64(byte) & 1 == 1 }
    return byte < 128 && high >> UInt64(byte - 64) & 1 == 1
  }
}
