extension NoteCorpus {
  /// Puts a session together: one topic, eight members, and a therapist's habits that return in the
  /// notes as they do in practice.
  static func assembledSession(_ number: Int) -> CorpusSession {
    var generator = SeededGenerator(seed: 9_000 + UInt64(number))
    let subject = Phrases.subjects[number % Phrases.subjects.count]
    let habit = Phrases.habits[number % Phrases.habits.count]
    var people = Phrases.people.shuffled(using: &generator)
    var bag = PhraseBag(generator: generator)
    let notes = (0..<8).map { member in
      let (given, family, pronoun) = people.removeLast()
      let name = PhraseFilling(given: given, pronoun: pronoun, subject: subject)
      var response = name.fill(bag.take(Phrases.responses))
      if bag.isTrue(2, of: 3) { response += " " + name.fill(bag.draw(Phrases.details)) }
      // Honest notes of one hand share sentences.
      let plan = bag.isTrue(2, of: 3) ? habit : name.fill(bag.draw(Phrases.plans))
      return CorpusNote(
        given, family, pronoun, response, name.fill(bag.draw(Phrases.observations)),
        name.fill(bag.take(Phrases.relevances)), plan + " " + name.fill(bag.draw(Phrases.plans)))
    }
    return CorpusSession(subject.topic, subject.interventions, notes)
  }
}

/// Draws phrases.
private struct PhraseBag {
  private var generator: SeededGenerator
  private var left: [String: [String]] = [:]

  init(generator: SeededGenerator) { self.generator = generator }

  mutating func isTrue(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }

  /// Any phrase, whether it was drawn before or not.
  mutating func draw(_ phrases: [String]) -> String {
    phrases[Int.random(in: 0..<phrases.count, using: &generator)]
  }

  /// A phrase that wasn't taken yet, until all were.
  mutating func take(_ phrases: [String]) -> String {
    let key = phrases[0]
    var rest = left[key] ?? []
    if rest.isEmpty { rest = phrases.shuffled(using: &generator) }
    let phrase = rest.removeLast()
    left[key] = rest
    return phrase
  }
}

/// Puts a member and a topic into a phrase.
private struct PhraseFilling {
  let given: String
  let pronoun: CorpusNote.Pronoun
  let subject: Phrases.Subject

  func fill(_ phrase: String) -> String {
    let (subjective, possessive, objective) =
      switch pronoun {
      case .she: ("she", "her", "her")
      case .he: ("he", "his", "him")
      case .they: ("they", "their", "them")
      }
    var text = phrase
    for (mark, word) in [
      ("{N}", given), ("{S}", subjective.capitalizedFirst), ("{s}", subjective),
      ("{P}", possessive.capitalizedFirst), ("{p}", possessive), ("{o}", objective),
      ("{skill}", subject.skill), ("{fear}", subject.fear),
    ] {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: word)
    }
    return text
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
