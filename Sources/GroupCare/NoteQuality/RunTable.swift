/// Where each run of a few words stands in a text, so that another text's runs are found at once.
struct RunTable: Hashable, Sendable {
  /// A bit for each run, by which most that aren't there are known without a look at the others.
  private var sieve: [UInt64]
  private var keys: [UInt64]
  /// The first place of the run in that slot; places count from 1, and 0 is none.
  private var heads: [Int32]
  /// The next place of the run at a place.
  private var next: [Int32]
  private let mask: Int

  /// Takes the runs of a text.
  ///
  /// - Parameter places: The run that begins at each word, by its fingerprint; 0 for none.
  init(keys places: [UInt64]) {
    var capacity = 16
    while capacity < places.count * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt64](repeating: 0, count: capacity)
    sieve = [UInt64](repeating: 0, count: 32)
    heads = [Int32](repeating: 0, count: capacity)
    next = [Int32](repeating: 0, count: places.count)
    // Backwards, so that the places of a run come in their order.
    for index in places.indices.reversed() where places[index] != 0 {
      let key = places[index]
      let slot = slot(of: key)
      keys[slot] = key
      sieve[Self.hole(of: key)] |= 1 << (key >> 1 & 63)
      next[index] = heads[slot]
      heads[slot] = Int32(truncatingIfNeeded: index + 1)
    }
  }

  /// Returns the fingerprints of the runs that begin at each word.
  ///
  /// - Parameters:
  ///   - terms: The words.
  ///   - reach: How many words stand on from each without a break, itself among them.
  ///   - length: The words of a run.
  /// - Returns: A fingerprint a word; 0 where too few words stand on.
  static func keys(_ terms: [UInt64], reach: [Int], length: Int) -> [UInt64] {
    terms.indices.map { reach[$0] < length ? 0 : key(terms, at: $0, length: length) }
  }

  /// The fingerprint of the run that begins at an index.
  static func key(_ terms: [UInt64], at index: Int, length: Int) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<length { key = (key ^ terms[index + offset]) &* 0x9E37_79B9_7F4A_7C15 }
    return (key ^ (key >> 32)) | 1
  }

  /// The first place of a run, or nothing.
  func first(of key: UInt64) -> Int? {
    guard sieve[Self.hole(of: key)] >> (key >> 1 & 63) & 1 == 1 else { return nil }
    let head = heads[slot(of: key)]
    return head == 0 ? nil : Int(head) - 1
  }

  /// The next place of the same run.
  func place(after place: Int) -> Int? {
    next[place] == 0 ? nil : Int(next[place]) - 1
  }

  private static func hole(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 7) & 31 }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
