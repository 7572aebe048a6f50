import GroupCare

/// What stands out in the words of a member's note.
extension MemberReading {
  /// How many words are the member's own.
  var ownWords: Int { reading.notes[member.client.id]?.count ?? 0 }

  private func isCopied(of other: PlainWords) -> Bool {
    guard let own = reading.notes[member.client.id],
      own.count >= reading.policy.shortestComparedWords
    else { return false }
    let (coverage, run, words) = own.likeness(to: other)
    return coverage >= reading.policy.nearIdentityPercent || run >= reading.policy.nearIdentityRun
      || words >= reading.policy.sameWordsPercent
  }

  var isNearIdentical: Bool {
    reading.notes.contains { $0.key != member.client.id && isCopied(of: $0.value) }
  }

  var repeatsEarlier: Bool {
    facts.earlierNotes.contains { isCopied(of: PlainWords($0.content, of: member.client)) }
  }

  /// Whether it names somebody else of the group, by family or given name, initials or number.
  var namesMember: Bool {
    let staff = chart.clinicians.values.flatMap { [$0.name.family, $0.name.given] }
    let others = chart.encounters.map(\.client).filter { $0.id != member.client.id }
    let texts = member.note.content.writtenFields.filter { $0.entry.choices.isEmpty }.map(text)
    return texts.contains { text in
      let words = PlainWords.lowercased(text)
      let digits = text.filter(\.isNumber)
      return others.contains { other in
        let names = [other.name.family, other.name.given].filter { name in
          !staff.contains(name) && !PlainWords.isName(name.lowercased(), of: member.client)
        }
        return names.contains { words.contains($0.lowercased()) }
          || isInitialled(other, in: words, text)
          || (other.phone != member.client.phone && other.phone.map { digits == $0.digits } == true)
      }
    }
  }

  /// `D.O.`, where those aren't the member's own.
  private func isInitialled(_ other: Client, in words: [String], _ text: String) -> Bool {
    let own = member.client.name
    let (given, family) = (other.name.given.prefix(1), other.name.family.prefix(1))
    if given == own.given.prefix(1), family == own.family.prefix(1) { return false }
    return words.contains(given.lowercased()) && text.contains("\(given).\(family).")
  }
}
