/// The bytes written so far, and what is owed before the next byte of data.
///
/// Separators are owed until something follows them: that cuts empty elements at the end without going
/// back. Data that can't stand in a file is replaced by a blank, so that the structure holds, and the
/// first such place is kept: ``finish()`` then throws instead of handing out the bytes.
struct Output {
  private(set) var segments = 0
  private let delimiters: Delimiters
  private let data: DataBytes
  private let isOneSegmentALine: Bool
  private var bytes: [UInt8] = []
  private var identifier = ""
  private var isSegmentBegun = false
  private var position = 0
  private var owedElements = 0
  private var owedRepetitions = 0
  private var owedComponents = 0
  private var error: X12SyntaxError?

  init(delimiters: Delimiters, isOneSegmentALine: Bool, capacity: Int) {
    self.delimiters = delimiters
    data = DataBytes(delimiters)
    self.isOneSegmentALine = isOneSegmentALine
    bytes.reserveCapacity(capacity)
  }

  /// Hands the bytes on to an inner writer; until that one's output is put in its place, this value holds
  /// none.
  mutating func lend() -> Output {
    let lent = self
    bytes = []
    return lent
  }

  func finish() throws(X12SyntaxError) -> [UInt8] {
    if let error { throw error }
    return bytes
  }

  mutating func fail(_ fault: X12SyntaxError.Fault) {
    guard error == nil else { return }
    error = X12SyntaxError(
      fault, segment: segments + 1, element: position > 0 ? position : nil,
      byteOffset: bytes.count)
  }

  // MARK: Segments and separators

  mutating func beginSegment(_ name: String) {
    identifier = name
    isSegmentBegun = false
    position = 0
    owedElements = 0
    owedRepetitions = 0
    owedComponents = 0
    if !SegmentIdentifier.isSound(name.utf8) { fail(.segmentIdentifierMalformed) }
  }

  mutating func endSegment() {
    guard isSegmentBegun else { return }
    bytes.append(delimiters.terminator)
    if isOneSegmentALine { bytes.append(UInt8(ascii: "\n")) }
    segments += 1
    isSegmentBegun = false
  }

  mutating func startElement() {
    position += 1
    owedElements += 1
    owedRepetitions = 0
    owedComponents = 0
  }

  mutating func startRepetition() {
    if delimiters.repetition == nil { fail(.delimitersNotUsable) }
    if position == 0 { startElement() }
    owedRepetitions += 1
    owedComponents = 0
  }

  mutating func startComponent() {
    if position == 0 { startElement() }
    owedComponents += 1
  }

  private mutating func settle() {
    if !isSegmentBegun {
      isSegmentBegun = true
      bytes.append(contentsOf: identifier.utf8)
    }
    while owedElements > 0 {
      bytes.append(delimiters.element)
      owedElements -= 1
    }
    while owedRepetitions > 0 {
      bytes.append(delimiters.repetition ?? UInt8(ascii: " "))
      owedRepetitions -= 1
    }
    while owedComponents > 0 {
      bytes.append(delimiters.component)
      owedComponents -= 1
    }
  }

  // MARK: Data

  mutating func element(_ text: String) {
    startElement()
    content(text)
  }

  mutating func content(_ text: String) {
    guard !text.isEmpty else { return }
    settle()
    if text.utf8.allSatisfy(data.contains) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { datum(byte) }
    }
  }

  mutating func number(_ number: Int) {
    settle()
    if number < 0 { datum(UInt8(ascii: "-")) }
    magnitude(UInt64(number.magnitude), atLeast: 1)
  }

  mutating func digits(_ number: Int, width: Int) {
    settle()
    magnitude(UInt64(number.magnitude), atLeast: width)
  }

  mutating func amount(_ amount: X12Amount) {
    settle()
    if amount.cents < 0 { datum(UInt8(ascii: "-")) }
    let (whole, part) = amount.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    magnitude(whole, atLeast: 1)
    guard part > 0 else { return }
    datum(UInt8(ascii: "."))
    if part % 10 == 0 { magnitude(part / 10, atLeast: 1) } else { magnitude(part, atLeast: 2) }
  }

  private mutating func magnitude(_ number: UInt64, atLeast width: Int) {
    if number >= 10 || width > 1 { magnitude(number / 10, atLeast: width - 1) }
    datum(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func datum(_ byte: UInt8) {
    guard data.contains(byte) else {
      fail(byte >= 0x7F ? .notASCII : byte < 0x20 ? .controlCharacter : .delimiterInData)
      bytes.append(UInt8(ascii: " "))
      return
    }
    bytes.append(byte)
  }
}

extension Output {
  /// Writes the ISA, the one segment whose elements are padded to fixed widths.
  mutating func writeInterchangeHeader(_ header: InterchangeHeader) {
    if delimiters.repetition == nil { fail(.delimitersNotUsable) }
    let date = header.date
    let fields = [
      "00", Self.padded("", to: 10), "00", Self.padded("", to: 10),
      header.sender.qualifier, Self.padded(header.sender.identifier, to: 15),
      header.receiver.qualifier, Self.padded(header.receiver.identifier, to: 15),
      DecimalDigits.text(date.year % 100 * 10_000 + date.month * 100 + date.day, width: 6),
      header.time.text,
    ]
    beginSegment("ISA")
    for field in fields { element(field) }
    mark(delimiters.repetition)
    element("00501")
    element(header.controlNumber.text)
    element(header.isAcknowledgmentWanted ? "1" : "0")
    element(String(header.usage.rawValue))
    mark(delimiters.component)
    endSegment()
  }

  /// Writes an element that holds a delimiter itself, as only the ISA may.
  private mutating func mark(_ delimiter: UInt8?) {
    startElement()
    settle()
    bytes.append(delimiter ?? UInt8(ascii: " "))
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
