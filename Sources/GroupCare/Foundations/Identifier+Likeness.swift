extension Identifier {
  /// Returns those ids that may have been meant by this one: the likest, at most three.
  ///
  /// A letter that is missing, too many or another counts as one slip, and so do two neighbours in each
  /// other's place; upper and lower case are the same. More slips than one in three characters are
  /// another id.
  public func likest(among others: some Sequence<Self>) -> [Self] {
    let own = Array(text.lowercased().utf8)
    let most = min(3, max(1, own.count / 3))
    let near = others.filter { $0 != self }.compactMap { other -> (slips: Int, id: Self)? in
      let slips = Self.slips(own, Array(other.text.lowercased().utf8))
      return slips <= most ? (slips, other) : nil
    }
    let fewest = near.map(\.slips).min()
    return Array(near.filter { $0.slips == fewest }.map(\.id).sorted().prefix(3))
  }

  /// How many slips lie between two spellings, by the rows of the usual table.
  private static func slips(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(
          above[column] + (letter == other ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        let isSwapped =
          row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
        if isSwapped { least = min(least, before[column - 1] + 1) }
        current.append(least)
      }
      (before, above) = (above, current)
    }
    return above[right.count]
  }
}
