extension String {
  /// How many words it has: runs of anything but blanks and line ends.
  ///
  /// Counted by scalars, since it is asked for with each letter that is typed into a long note.
  public var wordCount: Int {
    var count = 0
    var isInWord = false
    for scalar in unicodeScalars {
      let isBlank =
        scalar.isASCII
        ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }
}
