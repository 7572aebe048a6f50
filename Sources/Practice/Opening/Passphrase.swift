internal import Vault

/// A passphrase as a person typed it; it leaves memory when it is no longer needed.
public struct Passphrase: Sendable {
  let secret: Vault::Passphrase
  /// The kind of practice whose rules for a new passphrase it keeps.
  private let checkedFor: PracticeKind?

  /// Takes what was typed to sign in, without asking whether it is a good one.
  ///
  /// - Throws: ``PassphraseFault/tooLong(maximum:)``.
  public init(typed text: String) throws(PassphraseFault) {
    do {
      secret = try Vault::Passphrase(typed: text)
      checkedFor = nil
    } catch {
      throw PassphraseFault(error)
    }
  }

  /// Takes a new passphrase, if it keeps the rules.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - kind: The practice's kind; a demo takes anything of one character or more.
  ///   - context: Words that are guessed first: the practice's name, the person's name.
  /// - Throws: The first rule that is broken.
  public init(
    new text: String, for kind: PracticeKind, context: [String] = []
  ) throws(PassphraseFault) {
    do {
      secret = try Vault::Passphrase(new: text, for: kind.purpose, context: context)
      checkedFor = kind
    } catch {
      throw PassphraseFault(error)
    }
  }

  /// Everyone's passphrase in a demo, which isn't a secret: its people are invented (T55).
  static func demo() throws(PassphraseFault) -> Passphrase {
    try Passphrase(new: "quorum demo", for: .demo)
  }

  /// Refuses a passphrase that wasn't checked as a new one.
  func requireNew(for kind: PracticeKind) throws(PracticeError) {
    guard checkedFor == kind || checkedFor == .real else {
      throw .passphraseRefused(.notChecked)
    }
  }
}
