internal import FoundationEssentials
internal import GroupCare
internal import Store

/// Attempts to sign in that were refused, by name, until the next good one (C7).
///
/// No key is open when an attempt fails, so they are counted in a row that stands in clear; the names
/// are there as the store has them, which tells nothing. The log is told with the next good sign-in.
struct RefusedSignIns: Codable {
  /// What was refused under one name.
  struct Count: Codable {
    var attempts: Int
    /// When the first and the last was, in milliseconds since 1970.
    var first: Int64
    var last: Int64

    /// How long nobody may try again after the last: from the third attempt on a second, twice as long
    /// with each, and a quarter of an hour from the tenth on.
    var pause: Int64 {
      switch attempts {
      case ..<3: 0
      case 3..<10: 1000 << Int64(attempts - 3)
      default: 900_000
      }
    }

    /// Whether it can have been counted here; the row isn't sealed.
    var isSound: Bool {
      let times: ClosedRange<Int64> = 0...1 << 50
      return (1...1_000_000).contains(attempts) && times.contains(first) && times.contains(last)
        && first <= last
    }
  }

  static let settingName = "refused-sign-ins"
  /// More names than a practice has people; whoever tries that many is slowed by the derivation.
  private static let mostNames = 200

  private(set) var counts: [String: Count] = [:]

  /// Reads what was counted; a row that can't be read counts nothing.
  init(_ store: any RecordStore) throws {
    guard let bytes = try store.setting(Self.settingName) else { return }
    counts = ((try? JSONDecoder().decode(Self.self, from: Data(bytes)))?.counts ?? [:])
      .filter(\.value.isSound)
  }

  /// The seconds until somebody may try under a name; nothing when at once.
  func wait(for name: String, at time: Int64) -> Int? {
    guard let count = counts[name] else { return nil }
    let passed = time - count.last
    // A clock that was put back would lock people out.
    guard passed >= 0, passed < count.pause else { return nil }
    return Int((count.pause - passed + 999) / 1000)
  }

  /// Counts one more.
  mutating func refuse(_ name: String, at time: Int64) {
    var count = counts[name] ?? Count(attempts: 0, first: time, last: time)
    count.attempts = min(count.attempts + 1, 1_000_000)
    count.last = max(time, count.first)
    if counts[name] == nil, counts.count >= Self.mostNames,
      let oldest = counts.min(by: { $0.value.last < $1.value.last })
    {
      counts[oldest.key] = nil
    }
    counts[name] = count
  }

  /// Takes out what was counted under the names that a condition holds of, as the log is told of it.
  mutating func take(_ isTaken: (String) -> Bool) -> Count? {
    let taken = counts.filter { isTaken($0.key) }
    for name in taken.keys { counts[name] = nil }
    guard let first = taken.values.map(\.first).min(), let last = taken.values.map(\.last).max()
    else { return nil }
    return Count(
      attempts: taken.values.reduce(0) { min($0 + $1.attempts, 1_000_000) }, first: first,
      last: last)
  }

  /// Writes it into a batch.
  func put(in batch: inout WriteBatch) throws {
    batch.settings[Self.settingName] = try SealedRecords.encode(self)
  }
}
