/// Reads the words of a text, one byte at a time: a key must not wait for it.
struct WordScanner {
  private(set) var words: [NoteWord] = []
  private var word = Letters()
  private var opensSentence = true
  private var afterComma = false
  private var wordStart = 0

  /// The word that is being read.
  private struct Letters {
    var hash = Fingerprint()
    var beforeLast = Fingerprint()
    var last: UInt32 = 0
    var oneBeforeLast: UInt32 = 0
    var count = 0
    var shape: NoteWord.Shape = []

    mutating func append(_ letter: UInt32) {
      beforeLast = hash
      hash.take(letter)
      oneBeforeLast = last
      last = letter
      count += 1
    }
  }

  /// Returns the words of a text.
  static func words(of text: String) -> [NoteWord] {
    var text = text
    text.makeContiguousUTF8()
    var scanner = WordScanner()
    scanner.words.reserveCapacity(text.utf8.count / 6 + 1)
    let bytes = text.utf8.span
    scanner.read(bytes)
    return scanner.words
  }

  private mutating func read(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A:
        begin(at: index)
        word.shape.insert(.hasSmall)
        word.append(UInt32(byte))
        index += 1
      case 0x41...0x5A:
        if word.count == 0 { word.shape.insert(.capital) }
        begin(at: index)
        word.append(UInt32(byte | 0x20))
        index += 1
      case 0x30...0x39:
        if word.count == 0 { word.shape.insert(.number) }
        begin(at: index)
        word.append(UInt32(byte))
        index += 1
      case 0x27:
        index = readApostrophe(bytes, at: index, length: 1)
      case 0x00...0x7F:
        end(at: index, before: byte)
        index += 1
      default:
        index = readScalar(bytes, at: index)
      }
    }
    end(at: bytes.count, before: 0)
  }

  private mutating func begin(at index: Int) {
    if word.count == 0 { wordStart = index }
  }

  /// `Anna's` is Anna, `O'Neill` and `don't` are one word each.
  private mutating func readApostrophe(
    _ bytes: Span<UInt8>, at index: Int, length: Int
  ) -> Int {
    let next = index + length
    guard word.count > 0, next < bytes.count, bytes[next] | 0x20 == 0x73,
      next + 1 == bytes.count || !Self.continuesWord(bytes[next + 1])
    else { return next }
    end(at: index, before: 0x20)
    return next + 1
  }

  private static func continuesWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...0xFF: true
    default: false
    }
  }

  private mutating func readScalar(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let (scalar, length) = Self.decode(bytes, at: index)
    if scalar == "\u{2019}" { return readApostrophe(bytes, at: index, length: length) }
    switch LetterFolding.fold(scalar) {
    case .letter(let letter):
      if word.count == 0, scalar.properties.isUppercase { word.shape.insert(.capital) }
      if scalar.properties.isLowercase { word.shape.insert(.hasSmall) }
      begin(at: index)
      word.append(letter)
    case .ideograph(let sign):
      end(at: index, before: 0x20)
      begin(at: index)
      word.shape.insert(.ideograph)
      word.append(sign)
      end(at: index + length, before: 0x20)
    case .mark: break
    case .separator: end(at: index, before: Self.closesSentence(scalar) ? 0x2E : 0x20)
    }
    return index + length
  }

  private static func decode(_ bytes: Span<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func closesSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{3002}", "\u{2022}", "\u{201C}", "\u{2013}", "\u{2014}", "\u{2026}": true
    default: false
    }
  }

  private mutating func end(at index: Int, before byte: UInt8) {
    if word.count > 0 { add(upper: index, before: byte) }
    switch byte {
    // A full stop, an exclamation, a question, a colon, a quotation or a new line.
    case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x0A: opensSentence = !isAbbreviated(byte)
    case 0x2C: afterComma = true
    default: break
    }
  }

  /// Whether a full stop belongs to an initial or a title and ends no sentence.
  private func isAbbreviated(_ byte: UInt8) -> Bool {
    guard byte == 0x2E, let last = words.last else { return false }
    return last.shape.isSuperset(of: [.oneLetter, .capital])
      || NameLanguage.titles.contains(last.print)
  }

  private mutating func add(upper: Int, before byte: UInt8) {
    var shape = word.shape
    if opensSentence { shape.insert(.opensSentence) }
    if afterComma { shape.insert(.afterComma) }
    if word.count == 1, shape.isDisjoint(with: [.number, .ideograph]) { shape.insert(.oneLetter) }
    if byte == 0x2E { shape.insert(.point) }
    let s = UInt32(0x73)
    let isPlural = word.count > 3 && word.last == s && word.oneBeforeLast != s
    let print = word.hash.value
    words.append(
      NoteWord(
        print: print, stem: isPlural ? word.beforeLast.value : print, lower: wordStart,
        upper: upper, shape: shape))
    word = Letters()
    opensSentence = false
    afterComma = false
  }
}
