extension Int {
  /// Returns the number with its noun, in the plural unless it is one: `1 unit`, `8 units`.
  func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
