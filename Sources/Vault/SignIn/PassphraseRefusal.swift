/// Why a passphrase is not taken (C5).
public enum PassphraseRefusal: Error, Hashable, Sendable {
  /// Fewer characters than asked for, after normalisation.
  case tooShort(minimum: Int)

  /// More characters than are ever taken.
  case tooLong(maximum: Int)

  /// It is one of those that everybody guesses first.
  case common

  /// It is little more than the name of the practice, the person or the program.
  case namesItself

  /// It is the same few characters again and again, or a run of neighbours.
  case repetitive

  /// It holds control characters, which keyboards don't agree upon.
  case unprintable
}
