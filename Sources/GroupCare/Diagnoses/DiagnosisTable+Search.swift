extension DiagnosisTable {
  /// Finds the lines that a person means by a code or by words.
  ///
  /// A code may lack its point, its case and its end. Words may stand in any order, in any case, with or
  /// without accents, and need only their beginnings; every one of them must be found in what the code
  /// says or includes. What can be billed comes before what only heads it.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - date: The day on which the lines must hold.
  ///   - limit: How many lines at most.
  /// - Returns: The lines, the likeliest first.
  public func search(
    _ text: String, on date: CalendarDate, limit: Int = 20
  ) -> [DiagnosisEntry] {
    let typed = SearchWords(text)
    guard typed.count > 0, limit > 0 else { return [] }
    let day = max(date, knownSince)
    var said = SearchWords()
    var found: [(rank: SearchRank, entry: DiagnosisEntry)] = []
    for entry in entries where entry.period.contains(day) {
      said.removeAll()
      said.append(entry.code.text)
      said.append(entry.description)
      let own = said.count
      said.append(entry.inclusions)
      guard let rank = SearchRank(typed, in: said, own: own, isHeading: !entry.isBillable) else {
        continue
      }
      found.append((rank, entry))
    }
    // The lines are by code already, and equals keep that order.
    let order = found.indices.sorted { left, right in
      found[left].rank == found[right].rank
        ? left < right : found[left].rank < found[right].rank
    }
    return order.prefix(limit).map { found[$0].entry }
  }
}
