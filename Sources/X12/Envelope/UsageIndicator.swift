/// Whether an interchange counts, ISA15.
public enum UsageIndicator: Character, Hashable, Sendable {
  /// A trial: the receiver checks it and throws it away.
  case test = "T"
  /// In earnest.
  case production = "P"
}
