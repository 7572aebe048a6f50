/// What was measured of a part of a program, over all runs.
struct Measurements {
  /// The times of the first frame, in milliseconds.
  var frames: [Double] = []
  /// The most memory of each run, in KiB.
  var memory: [Double] = []
  /// The answers.
  private(set) var answers: [KeyAnswer] = []
  /// How many keys nothing answered.
  private(set) var unanswered = 0

  /// Adds the answers of a run.
  mutating func add(_ run: [KeyAnswer?]) {
    answers += run.compactMap(\.self)
    unanswered += run.count { $0 == nil }
  }

  /// The median of the first frames, in milliseconds.
  var frame: Double? { Self.quantile(0.5, of: frames) }
  /// The median of the most memory, in MiB.
  var mebibytes: Double? { Self.quantile(0.5, of: memory).map { $0 / 1024 } }
  /// The median of the bytes of an answer.
  var bytes: Double? { Self.quantile(0.5, of: answers.map { Double($0.bytes) }) }

  /// Returns the time to the first byte of an answer that a share of the answers keeps.
  func first(_ share: Double) -> Double? { Self.quantile(share, of: answers.map(\.first)) }

  /// Returns the time to the last byte of an answer that a share of the answers keeps.
  func last(_ share: Double) -> Double? { Self.quantile(share, of: answers.map(\.last)) }

  /// Returns the smallest value that is not exceeded by that share of the values.
  static func quantile(_ share: Double, of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = (Double(values.count) * share).rounded(.up)
    return values.sorted()[min(max(Int(place) - 1, 0), values.count - 1)]
  }
}
