/// A lowest and a highest whole number, both included; either may be open.
public struct Bounds: Hashable, Codable, Sendable {
  /// The lowest; nothing when there is none.
  public let lowest: Int?
  /// The highest; nothing when there is none.
  public let highest: Int?

  /// Makes bounds, or nothing when both are open or the highest is below the lowest.
  public init?(lowest: Int?, highest: Int?) {
    if lowest == nil, highest == nil { return nil }
    if let lowest, let highest, highest < lowest { return nil }
    self.lowest = lowest
    self.highest = highest
  }

  /// Reads bounds, and refuses such as hold nothing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let lowest = try container.decodeIfPresent(Int.self, forKey: .lowest)
    let highest = try container.decodeIfPresent(Int.self, forKey: .highest)
    guard let bounds = Self(lowest: lowest, highest: highest) else {
      throw DecodingError.dataCorruptedError(
        forKey: .highest, in: container, debugDescription: "bounds that hold nothing")
    }
    self = bounds
  }

  /// In words: `18 to 64`, `18 or more`, `64 or less`.
  public var text: String {
    switch (lowest, highest) {
    case (let lowest?, let highest?): lowest == highest ? "\(lowest)" : "\(lowest) to \(highest)"
    case (let lowest?, nil): "\(lowest) or more"
    case (nil, let highest?): "\(highest) or less"
    case (nil, nil): ""
    }
  }

  /// Whether a number lies inside.
  public func contains(_ number: Int) -> Bool {
    (lowest.map { number >= $0 } ?? true) && (highest.map { number <= $0 } ?? true)
  }
}
