/// The words by which one person is called.
struct NameWords: Sendable {
  /// One word of a name.
  struct Part: Sendable {
    let print: UInt64
    /// Whether it names nobody while it stands alone in small letters: a word of notes, two letters
    /// or a sign of a script without blanks.
    let needsCapital: Bool
  }

  let parts: [Part]
  /// The first letter of the given name and of the preferred one, as words.
  let givenInitials: [UInt64]
  /// The first letter of the family name, as a word.
  let familyInitial: UInt64?

  init(_ client: Client) {
    self.init(name: client.name, preferredName: client.preferredName)
  }

  init(name: PersonName, preferredName: String) {
    let words = [name.given, name.family, preferredName].flatMap { WordScanner.words(of: $0) }
    var seen: Set<UInt64> = []
    parts = words.filter { word in
      !NameLanguage.particles.contains(word.print) && !word.shape.contains(.oneLetter)
        && seen.insert(word.print).inserted
    }.map { word in
      Part(
        print: word.print,
        needsCapital: word.upper - word.lower <= 2 || word.shape.contains(.ideograph)
          || NameLanguage.words.contains(word.print) || PersonLanguage.function.contains(word.print)
      )
    }
    givenInitials = [name.given, preferredName].compactMap(Self.initial)
    familyInitial = Self.initial(name.family)
  }

  private static func initial(_ name: String) -> UInt64? {
    name.first.flatMap { WordScanner.words(of: String($0)).first?.print }
  }

  /// The words as a set; for folding a member's own name, which no other word of a note is meant by.
  var prints: FingerprintSet { FingerprintSet(parts.map(\.print)) }
}
