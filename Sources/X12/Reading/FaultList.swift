/// What was found wrong: thrown at once in strict mode, kept in tolerant mode.
struct FaultList {
  private(set) var kept: [X12SyntaxError] = []
  private let isStrict: Bool
  /// A file of nothing but faults must not fill the memory with them.
  private let most = 100

  init(isStrict: Bool) {
    self.isStrict = isStrict
  }

  mutating func report(_ error: X12SyntaxError) throws(X12SyntaxError) {
    if isStrict { throw error }
    if kept.count < most { kept.append(error) }
  }
}
