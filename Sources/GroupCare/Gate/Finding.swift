/// What a claim needs, found in the record or not.
enum Finding<Value> {
  /// It is there.
  case found(Value)
  /// It isn't, and this is why.
  case blocked(NonEmpty<Blocker>)

  var blockers: [Blocker] {
    if case .blocked(let blockers) = self { blockers.elements } else { [] }
  }

  var value: Value? {
    if case .found(let value) = self { value } else { nil }
  }
}

extension Finding: Sendable where Value: Sendable {}
