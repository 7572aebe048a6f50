/// A number that stands for a word or a run of words.
///
/// Two of a thousand words share one by chance about once in a hundred million million notes, and
/// then a run looks a word longer than it is.
struct Fingerprint: Hashable, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one more letter or word.
  mutating func take(_ next: UInt32) {
    state = (state ^ UInt64(next)) &* 0x0000_0100_0000_01B3
  }

  /// The number, with every bit depending on every letter.
  var value: UInt64 { Self.mixed(state) }

  static func mixed(_ number: UInt64) -> UInt64 {
    var number = (number ^ (number >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    number = (number ^ (number >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return number ^ (number >> 33)
  }
}
