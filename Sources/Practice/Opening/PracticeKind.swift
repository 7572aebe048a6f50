internal import Store
internal import Vault

/// What a practice's store is for; the two never pass for one another (T55).
public enum PracticeKind: String, Hashable, Codable, Sendable {
  /// The records of real people.
  case real
  /// A demonstration or a test, with invented people; it needs no passphrase.
  case demo

  init(_ format: StoreFormat) {
    switch format {
    case .practice: self = .real
    case .demo: self = .demo
    }
  }

  var format: StoreFormat {
    switch self {
    case .real: .practice
    case .demo: .demo
    }
  }

  var purpose: StorePurpose {
    switch self {
    case .real: .practice
    case .demo: .demo
    }
  }

  var derivation: KeyDerivation {
    switch self {
    case .real: .standard
    case .demo: .cheapForTests
    }
  }
}
