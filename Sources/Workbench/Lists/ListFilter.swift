import GroupCare
import Screen

/// What the rows of a list are found by: names, their initials, ids.
struct ListFilter {
  /// The rows, each with the texts that it is found by.
  let rows: [[String]]

  /// Returns the rows that have every word of a filter, all of them when it is empty.
  func shown(by filter: String) -> [Int] {
    let words = Self.folded(filter).split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return Array(rows.indices) }
    return rows.indices.filter { index in
      let texts = rows[index].map(Self.folded)
      return words.allSatisfy { word in texts.contains { $0.contains(word) } }
    }
  }

  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: SearchText.folded(text))
    return String(scalars)
  }
}

extension PersonName {
  /// The initials, in the order of lists and in the order in which the name is spoken.
  var initials: [String] {
    let letters = [family, given].compactMap { $0.first.map(String.init) }
    return [letters.joined(), letters.reversed().joined()]
  }
}

extension Client {
  /// What a client is found by.
  var findable: [String] {
    [name.listed, name.spoken, preferredName, id.text] + name.initials
  }
}

extension SessionSummary {
  /// What a session is found by.
  var findable: [String] { [title, session.text, date.iso, "\(date.weekday.short) \(date.day)"] }
}
