/// How a note is copied for another member: what the comparison of notes is to catch (U1, N5).
public enum NoteForgery: String, CaseIterable, Sendable {
  /// Name and pronouns are changed, nothing else.
  case nameSwapped = "cloned, name swapped"
  /// Name and pronouns are changed, and one sentence is the other member's own.
  case sentenceSwapped = "cloned, a sentence swapped"
  /// Name and pronouns are changed, sentences and the parts of sentences stand in another order.
  case reordered = "cloned, words reordered"
  /// Name and pronouns are changed, and so is every word that has a ready synonym.
  case paraphrased = "paraphrased by synonyms"

  /// Returns a note copied for another member of the same session.
  ///
  /// - Parameters:
  ///   - original: The note that is copied.
  ///   - member: The other member, whose own honest note lends a sentence.
  /// - Returns: The copy.
  public func copy(_ original: CorpusNote, for member: CorpusNote) -> CorpusNote {
    var copy = member
    copy.texts = original.texts.map { renamed($0, from: original, to: member) }
    switch self {
    case .nameSwapped: break
    case .sentenceSwapped:
      let field = copy.texts.indices.max { copy.texts[$0].count < copy.texts[$1].count } ?? 0
      var sentences = Self.sentences(of: copy.texts[field])
      sentences[0] = Self.sentences(of: member.texts[field])[0]
      copy.texts[field] = sentences.joined(separator: " ")
    case .reordered: copy.texts = copy.texts.map(Self.reordered)
    case .paraphrased: copy.texts = copy.texts.map(Self.paraphrased)
    }
    return copy
  }

  private func renamed(
    _ text: String, from original: CorpusNote, to member: CorpusNote
  ) -> String {
    let names = [original.given: member.given, original.family: member.family]
    let pronouns = Self.pronouns(of: original.pronoun, to: member.pronoun)
    return Self.words(of: text).map { names[$0] ?? pronouns[$0] ?? $0 }.joined()
  }

  private static func pronouns(
    of old: CorpusNote.Pronoun, to new: CorpusNote.Pronoun
  ) -> [String: String] {
    func forms(_ pronoun: CorpusNote.Pronoun) -> [String] {
      switch pronoun {
      case .she: ["she", "her", "herself", "She", "Her"]
      case .he: ["he", "his", "himself", "He", "His"]
      case .they: ["they", "their", "themselves", "They", "Their"]
      }
    }
    return Dictionary(zip(forms(old), forms(new)), uniquingKeysWith: { first, _ in first })
  }

  /// Words and what stands between them, so that joining them gives the text again.
  static func words(of text: String) -> [String] {
    var pieces: [String] = []
    var isWord = false
    for character in text {
      let belongs = character.isLetter || character.isNumber
      if belongs, isWord {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      isWord = belongs
    }
    return pieces
  }

  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += sentence.isEmpty ? String(word) : " " + word
      if [".", "?", "!"].contains(word.suffix(1)), word.count > 3 {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }

  /// Turns sentences round, and the parts between commas of each, and every third pair of words.
  private static func reordered(_ text: String) -> String {
    sentences(of: text).reversed().map { sentence in
      let parts = sentence.dropLast().split(separator: ",").reversed().map { part in
        var words = part.split(separator: " ").map(String.init)
        for index in stride(from: 1, to: words.count - 1, by: 3) { words.swapAt(index, index + 1) }
        return words.joined(separator: " ")
      }
      return parts.joined(separator: ", ") + "."
    }.joined(separator: " ")
  }

  private static func paraphrased(_ text: String) -> String {
    words(of: text).map { word in
      guard let other = synonyms[word.lowercased()] else { return word }
      return word.first?.isUppercase == true
        ? other.prefix(1).uppercased() + other.dropFirst() : other
    }.joined()
  }

  /// What a writer changes who wants a copy to look like a note.
  private static let synonyms: [String: String] = [
    "practice": "rehearse", "practiced": "rehearsed", "rehearsed": "practiced", "said": "stated",
    "told": "informed", "asked": "requested", "reported": "stated", "named": "identified",
    "described": "recounted", "noticed": "observed", "found": "discovered", "wrote": "noted down",
    "listed": "wrote down", "used": "applied", "tried": "attempted", "spoke": "talked",
    "agreed": "consented", "refused": "declined", "laughed": "chuckled", "smiled": "grinned",
    "tearful": "weepy", "crying": "weeping", "anxious": "nervous", "calm": "settled",
    "tense": "tight", "quiet": "silent", "tired": "weary", "pleased": "glad", "proud": "content",
    "irritable": "annoyed", "session": "meeting", "group": "group", "exercise": "practice",
    "plan": "treatment plan", "goal": "objective", "continue": "keep on with",
    "complete": "fill in",
    "bring": "take along", "call": "phone", "write": "note", "work": "job", "home": "house",
    "week": "week", "daily": "every day", "once": "one time", "twice": "two times",
    "first": "initial",
    "new": "novel", "small": "little", "big": "large", "because": "since", "then": "afterwards",
    "afterwards": "later", "before": "prior to", "when": "as", "without": "with no", "still": "yet",
    "very": "really", "almost": "nearly", "began": "started", "stopped": "ceased", "fear": "dread",
    "urge": "craving", "thought": "idea", "thoughts": "ideas", "feeling": "emotion",
    "shame": "embarrassment", "mother": "mom", "father": "dad", "others": "other members",
    "breathing": "breath work", "voice": "tone", "looked": "glanced", "hard": "difficult",
    "helped": "assisted", "keeps": "maintains", "shows": "demonstrates", "loud": "noisy",
  ]
}
