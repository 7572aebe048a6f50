/// A set of words by their fingerprints, which are mixed already: asking it costs one look.
struct FingerprintSet: Hashable, Sendable {
  private var slots: [UInt64]
  private var mask: Int

  /// Takes words; the number that marks an empty slot is no word's.
  init(_ prints: some Collection<UInt64>) {
    var capacity = 16
    while capacity < prints.count * 3 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
    for print in prints where print != 0 {
      var slot = Int(truncatingIfNeeded: print) & mask
      while slots[slot] != 0, slots[slot] != print { slot = (slot + 1) & mask }
      slots[slot] = print
    }
  }

  /// Takes the words of a list as people write it.
  init(_ list: String) { self.init(WordScanner.words(of: list).map(\.print)) }

  func contains(_ print: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: print) & mask
    while slots[slot] != 0 {
      if slots[slot] == print { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
