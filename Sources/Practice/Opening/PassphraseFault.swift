internal import Vault

/// Why a passphrase isn't taken (C5).
public enum PassphraseFault: Error, Hashable, Sendable {
  /// It has fewer characters than that.
  case tooShort(minimum: Int)
  /// It has more characters than that.
  case tooLong(maximum: Int)
  /// It is one of those that everybody guesses first.
  case common
  /// It is little more than the name of the practice, the person or the program.
  case namesItself
  /// It is the same few characters again and again.
  case repetitive
  /// It holds control characters.
  case unprintable
  /// It was taken as it was typed, not as a new one of this kind of practice.
  case notChecked

  init(_ refusal: PassphraseRefusal) {
    switch refusal {
    case .tooShort(let minimum): self = .tooShort(minimum: minimum)
    case .tooLong(let maximum): self = .tooLong(maximum: maximum)
    case .common: self = .common
    case .namesItself: self = .namesItself
    case .repetitive: self = .repetitive
    case .unprintable: self = .unprintable
    }
  }
}
