internal import Foundation

/// The rules for a new passphrase (C5).
struct PassphraseRules {
  static let minimumLength = 15

  var purpose: StorePurpose
  var context: [String]

  func check(_ passphrase: String) throws(PassphraseRefusal) {
    let scalars = passphrase.unicodeScalars
    guard scalars.count <= Passphrase.maximumLength else {
      throw .tooLong(maximum: Passphrase.maximumLength)
    }
    guard !scalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .unprintable
    }
    let minimum = purpose == .demo ? 1 : Self.minimumLength
    guard scalars.count >= minimum else { throw .tooShort(minimum: minimum) }
    guard purpose == .practice else { return }

    let folded = Self.folded(passphrase)
    guard !Self.common.contains(where: { Self.isMostly($0, folded) }) else { throw .common }
    guard !Self.isRepetitive(folded) else { throw .repetitive }
    let words = (context + ["quorum"]).map(Self.folded).filter { $0.count >= 3 }
    guard !words.contains(where: { Self.isMostly($0, folded) }) else { throw .namesItself }
  }

  /// Lower case without anything but letters and digits, since `Pass-Word` is guessed with `password`.
  private static func folded(_ text: String) -> String {
    String(
      text.precomposedStringWithCompatibilityMapping.lowercased()
        .filter { $0.isLetter || $0.isNumber })
  }

  /// Whether fewer than eight characters remain once every occurrence of a word is taken away.
  private static func isMostly(_ word: String, _ passphrase: String) -> Bool {
    guard passphrase.contains(word) else { return false }
    return passphrase.replacingOccurrences(of: word, with: "").count < 8
  }

  private static func isRepetitive(_ passphrase: String) -> Bool {
    let values = passphrase.unicodeScalars.map(\.value)
    guard Set(values).count >= 5 else { return true }
    let neighbours = zip(values, values.dropFirst())
      .count { abs(Int($0) - Int($1)) <= 1 }
    return neighbours * 4 > values.count * 3
  }

  /// What lists of stolen passwords hold in long forms; short ones fall to the length already.
  private static let common = [
    "password", "passphrase", "passwort", "contrasena", "letmein", "iloveyou", "qwerty", "asdfgh",
    "zxcvbn", "1q2w3e4r", "administrator", "welcome", "changeme", "trustno1",
    "correcthorsebatterystaple",
    "abc123", "123456789", "0123456789", "opensesame", "therapy", "clinic", "supersecret",
  ]
}
