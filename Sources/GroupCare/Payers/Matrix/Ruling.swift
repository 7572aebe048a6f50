/// What holds, and who says so.
public struct Ruling<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What holds.
  public let value: Value
  /// Who says so.
  public let authority: Authority

  /// Makes a ruling.
  public init(_ value: Value, by authority: Authority) {
    self.value = value
    self.authority = authority
  }
}

/// Who decides: a payer's row, or the practice where the payer is silent.
public enum Authority: Hashable, Sendable {
  /// A row of the payer matrix; behind a pointer, since every ruling carries one.
  indirect case row(RowReference)
  /// The practice's own policy.
  case practice

  /// In words: the row, or `the practice's own policy`.
  public var text: String {
    switch self {
    case .row(let row): row.text
    case .practice: "the practice's own policy"
    }
  }
}
