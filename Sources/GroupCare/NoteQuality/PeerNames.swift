/// Finds the names and telephone numbers of other members in a member's note (N6, R26).
///
/// A word counts as a name as a whole word, whatever its case and marks, possessive or not. A name
/// that is a word of notes as well (Grace, Will, Hope), has two letters, or is written in a script
/// without capitals counts only next to another part of the same name, after a title, or with a
/// capital inside a sentence; a month next to a number or after `in` or `since` is a date. Initials
/// count with full stops and both of them. Names that the member or a facilitator bears as well are
/// nobody else's, except next to another part of the other's name.
public struct PeerNames: Sendable {
  private let people: [Person]
  private let owners: [UInt64: [Int]]
  private let known: FingerprintSet
  private let staff: FingerprintSet

  private struct Person: Sendable {
    let client: ClientID
    let name: NameWords
    let own: FingerprintSet
    let phone: String?
  }

  /// Takes the people of a session.
  ///
  /// - Parameters:
  ///   - members: Everyone of the session.
  ///   - staff: Those who led it, whose names may stand in notes.
  public init(members: [Client], staff: [Clinician] = []) {
    people = members.map { client in
      let name = NameWords(client)
      return Person(
        client: client.id, name: name, own: name.prints, phone: client.phone?.digits)
    }
    var owners: [UInt64: [Int]] = [:]
    for (index, person) in people.enumerated() {
      for part in person.name.parts { owners[part.print, default: []].append(index) }
    }
    self.owners = owners
    known = FingerprintSet(owners.keys)
    self.staff = FingerprintSet(
      staff.flatMap { NameWords(name: $0.name, preferredName: "").parts.map(\.print) })
  }

  /// Returns where a member's note names somebody else, field by field.
  public func mentions(in text: NoteText, of client: ClientID) -> [PeerMention] {
    let own = people.first { $0.client == client }
    return text.fields.flatMap { passage in
      names(in: passage, own) + phones(in: passage, besides: client)
    }
  }

  private func names(in passage: NoteText.Passage, _ own: Person?) -> [PeerMention] {
    let words = passage.words
    var found: [PeerMention] = []
    var index = 0
    while index < words.count {
      if known.contains(words[index].print), let mention = name(at: index, passage, own) {
        index = mention.next
        found.append(mention.mention)
      } else if let mention = initials(at: index, passage, own) {
        index += 2
        found.append(mention)
      } else {
        index += 1
      }
    }
    return found
  }

  private func name(
    at index: Int, _ passage: NoteText.Passage, _ own: Person?
  ) -> (mention: PeerMention, next: Int)? {
    let words = passage.words
    let candidates = (owners[words[index].print] ?? []).filter { people[$0].client != own?.client }
    let ranges = candidates.map { (person: $0, range: range(of: people[$0], at: index, in: words)) }
    // Of two people with one name, the one with more of it in the text is meant.
    guard let best = ranges.max(by: { $0.range.count < $1.range.count }) else { return nil }
    guard best.range.count > 1 || isName(words, index, people[best.person], own) else { return nil }
    return (
      mention(.name, of: people[best.person], best.range, passage), best.range.upperBound
    )
  }

  /// The words around one that belong to the same name: other parts of it, and initials.
  private func range(of person: Person, at index: Int, in words: [NoteWord]) -> Range<Int> {
    var end = index + 1
    var used: Set<UInt64> = [words[index].print]
    while end < words.count {
      let word = words[end]
      guard isPart(word, of: person, besides: used) else { break }
      used.insert(word.print)
      end += 1
    }
    var start = index
    while start > 0, isInitial(words[start - 1], of: person) { start -= 1 }
    return start..<end
  }

  private func isPart(_ word: NoteWord, of person: Person, besides used: Set<UInt64>) -> Bool {
    if used.contains(word.print) { return false }
    if person.own.contains(word.print) {
      return word.shape.contains(.capital) || word.shape.contains(.ideograph)
        || !person.name.parts.contains { $0.print == word.print && $0.needsCapital }
    }
    return isInitial(word, of: person)
  }

  private func isInitial(_ word: NoteWord, of person: Person) -> Bool {
    word.shape.isSuperset(of: [.oneLetter, .capital, .point])
      && person.name.givenInitials.contains(word.print)
  }

  /// Whether a word that stands alone is that name.
  private func isName(
    _ words: [NoteWord], _ index: Int, _ person: Person, _ own: Person?
  ) -> Bool {
    let word = words[index]
    if own?.own.contains(word.print) == true || staff.contains(word.print) { return false }
    guard person.name.parts.contains(where: { $0.print == word.print && $0.needsCapital }) else {
      return true
    }
    if word.shape.contains(.ideograph) { return false }
    if index > 0, NameLanguage.titles.contains(words[index - 1].print) { return true }
    guard word.shape.isSuperset(of: [.capital, .hasSmall]), !word.shape.contains(.opensSentence)
    else { return false }
    return !isDate(words, index)
  }

  private func isDate(_ words: [NoteWord], _ index: Int) -> Bool {
    guard NameLanguage.months.contains(words[index].print) else { return false }
    let before = index > 0 ? words[index - 1] : nil
    let after = index + 1 < words.count ? words[index + 1] : nil
    return before.map {
      $0.shape.contains(.number) || NameLanguage.beforeDate.contains($0.print)
    } == true || after?.shape.contains(.number) == true
  }

  /// `D.O.`, in capitals with both full stops; after a comma it is a degree, after a number a time.
  private func initials(
    at index: Int, _ passage: NoteText.Passage, _ own: Person?
  ) -> PeerMention? {
    let words = passage.words
    let letter: NoteWord.Shape = [.oneLetter, .capital, .point]
    guard index + 1 < words.count, words[index].shape.isSuperset(of: letter),
      words[index + 1].shape.isSuperset(of: letter),
      !words[index].shape.contains(.afterComma),
      index == 0 || !words[index - 1].shape.contains(.number)
    else { return nil }
    func bears(_ person: Person) -> Bool {
      person.name.givenInitials.contains(words[index].print)
        && person.name.familyInitial == words[index + 1].print
    }
    if let own, bears(own) { return nil }
    return people.first { $0.client != own?.client && bears($0) }.map {
      mention(.initials, of: $0, index..<(index + 2), passage)
    }
  }

  private func phones(
    in passage: NoteText.Passage, besides client: ClientID
  ) -> [PeerMention] {
    let own = people.first { $0.client == client }?.phone
    let others = people.filter { $0.client != client && $0.phone != nil && $0.phone != own }
    guard !others.isEmpty else { return [] }
    return passage.words.indices.compactMap { start in
      guard let (digits, end) = number(at: start, in: passage) else { return nil }
      return others.first { $0.phone == digits }.map {
        mention(.phone, of: $0, start..<end, passage)
      }
    }
  }

  /// Ten digits from a word on, with at most three signs between their groups.
  private func number(
    at start: Int, in passage: NoteText.Passage
  ) -> (digits: String, end: Int)? {
    let words = passage.words
    var digits = ""
    for index in start..<words.count {
      let word = words[index]
      guard word.shape.contains(.number),
        index == start || word.lower - words[index - 1].upper <= 3
      else { return nil }
      digits += String(
        decoding: passage.text.utf8.dropFirst(word.lower).prefix(word.upper - word.lower),
        as: UTF8.self)
      if digits.utf8.count == 10 { return (digits, index + 1) }
      if digits.utf8.count > 10 { return nil }
    }
    return nil
  }

  private func mention(
    _ kind: PeerMention.Kind, of person: Person, _ words: Range<Int>,
    _ passage: NoteText.Passage
  ) -> PeerMention {
    PeerMention(
      client: person.client, kind: kind, field: passage.field, word: words.lowerBound + 1,
      lower: passage.words[words.lowerBound].lower,
      upper: passage.words[words.upperBound - 1].upper)
  }
}
