/// What a store is for; it decides how strict the rules of signing in are.
///
/// The purpose is bound into every person's slot, so a practice's store can't be turned into a demo
/// store, with its weaker rules, by editing a row (T55).
public enum StorePurpose: UInt8, Hashable, Sendable {
  /// The records of a real practice.
  case practice = 1

  /// A demonstration or a test, with invented people.
  case demo = 2

  /// The least work that a derivation must cost here.
  var floor: KeyDerivation {
    switch self {
    case .practice: .standard
    case .demo: .cheapForTests
    }
  }
}
