/// Finds where the segments and elements of a file lie.
///
/// One pass over the bytes, one table look-up for each.
struct SegmentScanner {
  /// The segments of one interchange and what parts them.
  struct Frame {
    let segments: Range<Int>
    let delimiters: Delimiters
  }

  private(set) var faults: FaultList
  private let bytes: [UInt8]
  private let mode: X12Reader.Mode
  private let limits: X12Reader.Limits
  private var position = 0
  private var starts: [UInt32] = []
  private var firsts: [UInt32] = []
  private var ends: [UInt32] = []
  private var isASCII = true

  init(bytes: [UInt8], mode: X12Reader.Mode, limits: X12Reader.Limits) {
    self.bytes = bytes
    self.mode = mode
    self.limits = limits
    faults = FaultList(isStrict: mode == .strict)
  }

  mutating func scan() throws(X12SyntaxError) -> (SegmentSource, [Frame]) {
    guard bytes.count <= limits.fileBytes else { throw error(.fileTooLong) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    starts.reserveCapacity(bytes.count / 24)
    firsts.reserveCapacity(bytes.count / 24)
    ends.reserveCapacity(bytes.count / 5)
    skipEndsOfLines()
    guard position < bytes.count else { throw error(.emptyFile) }
    var frames: [Frame] = []
    while position < bytes.count {
      guard let delimiters = try findDelimiters(isFirst: frames.isEmpty) else { break }
      let first = starts.count
      try scanSegments(delimiters)
      frames.append(Frame(segments: first..<starts.count, delimiters: delimiters))
    }
    firsts.append(UInt32(ends.count))
    let source = SegmentSource(
      bytes: bytes, starts: starts, firsts: firsts, ends: ends, isASCII: isASCII)
    return (source, frames)
  }

  // MARK: Delimiters

  /// Returns what parts the interchange that begins here; `nil` when none begins and what is left is
  /// passed over.
  private mutating func findDelimiters(isFirst: Bool) throws(X12SyntaxError) -> Delimiters? {
    if stands("ISA") {
      if let found = fixedWidthDelimiters() { return found }
      try faults.report(error(.interchangeHeaderNotFixedWidth))
      guard let found = countedDelimiters() else { throw error(.delimitersNotUsable) }
      return found
    }
    try faults.report(error(.notAnInterchange))
    if isFirst {
      guard stands("ST"), let guessed = guessedDelimiters() else { throw error(.notAnInterchange) }
      return guessed
    }
    return nil
  }

  private func stands(_ identifier: String) -> Bool {
    bytes[position...].starts(with: identifier.utf8)
  }

  /// Takes the delimiters from bytes 3, 82, 104 and 105, when all sixteen fields have their widths.
  private func fixedWidthDelimiters() -> Delimiters? {
    guard position + 105 < bytes.count else { return nil }
    let element = bytes[position + 3]
    let places = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103]
    let header = bytes[position..<position + 104]
    guard places.allSatisfy({ bytes[position + $0] == element }),
      header.count(where: { $0 == element }) == places.count
    else { return nil }
    return delimiters(
      element: element, component: bytes[position + 104], repetition: bytes[position + 82],
      terminator: bytes[position + 105])
  }

  /// Takes the delimiters from a header whose fields are too short or too long, by counting.
  private func countedDelimiters() -> Delimiters? {
    guard position + 3 < bytes.count else { return nil }
    let element = bytes[position + 3]
    var seen = 0
    var repetition: UInt8?
    for place in (position + 3)..<min(bytes.count, position + 256) where bytes[place] == element {
      seen += 1
      if seen == 11, place + 1 < bytes.count { repetition = bytes[place + 1] }
      guard seen == 16 else { continue }
      guard place + 2 < bytes.count else { return nil }
      return delimiters(
        element: element, component: bytes[place + 1], repetition: repetition,
        terminator: bytes[place + 2])
    }
    return nil
  }

  /// Guesses the delimiters of a file that begins with ST: some payers cut the envelope off.
  private func guessedDelimiters() -> Delimiters? {
    guard position + 2 < bytes.count else { return nil }
    let head = bytes[position..<min(bytes.count, position + 256)]
    let terminator = head.contains(UInt8(ascii: "~")) ? UInt8(ascii: "~") : UInt8(ascii: "\n")
    return delimiters(
      element: bytes[position + 2], component: UInt8(ascii: ":"), repetition: UInt8(ascii: "^"),
      terminator: terminator)
  }

  private func delimiters(element: UInt8, component: UInt8, repetition: UInt8?, terminator: UInt8)
    -> Delimiters?
  {
    Delimiters(
      element: element, component: component, repetition: repetition, terminator: terminator)
      // Versions before 00402 have a letter where the repetition separator stands now.
      ?? Delimiters(
        element: element, component: component, repetition: nil, terminator: terminator)
  }

  // MARK: Segments

  private mutating func scanSegments(_ delimiters: Delimiters) throws(X12SyntaxError) {
    let kinds = ByteKind.table(for: delimiters)
    repeat {
      try scanSegment(kinds)
      skipEndsOfLines()
    } while position < bytes.count && !startsInterchange(delimiters) && !endedInterchange()
  }

  private func startsInterchange(_ delimiters: Delimiters) -> Bool {
    guard position + 3 < bytes.count, stands("ISA") else { return false }
    let next = bytes[position + 3]
    return next == delimiters.element || !SegmentIdentifier.allows(next)
  }

  private func endedInterchange() -> Bool {
    guard let last = starts.last else { return false }
    return bytes[Int(last)...].starts(with: "IEA".utf8)
  }

  /// Takes one segment with its terminator.
  private mutating func scanSegment(_ kinds: [ByteKind]) throws(X12SyntaxError) {
    let start = position
    let first = ends.count
    let isHeader = stands("ISA")
    var previous = ByteKind.terminator
    var end = position
    var isTerminated = false
    while end < bytes.count {
      let kind = kinds[Int(bytes[end])]
      if kind != .data {
        if kind == .element || kind == .terminator {
          if previous == .component, !isHeader { try noteTrailing(at: end, first) }
          ends.append(UInt32(end))
          guard ends.count - first <= limits.elements + 1 else { throw error(.tooManyElements) }
          if kind == .terminator {
            if previous == .element { try noteTrailing(at: end, first) }
            isTerminated = true
            break
          }
        } else if kind != .component {
          try noteForeign(kind, at: end, first)
        }
      }
      previous = kind
      end += 1
    }
    guard end - start <= limits.segmentBytes else { throw error(.segmentTooLong) }
    position = isTerminated ? end + 1 : end
    if !isTerminated { ends.append(UInt32(end)) }
    try close(start, first, isTerminated: isTerminated)
  }

  /// Keeps a segment, or passes over one that is none.
  private mutating func close(_ start: Int, _ first: Int, isTerminated: Bool)
    throws(X12SyntaxError)
  {
    let ordinal = starts.count + 1
    let name = bytes[start..<Int(ends[first])]
    func fault(_ fault: X12SyntaxError.Fault) -> X12SyntaxError {
      X12SyntaxError(fault, segment: ordinal, byteOffset: start)
    }
    if !isTerminated { try faults.report(fault(.segmentNotTerminated)) }
    let isNamed = SegmentIdentifier.isSound(name)
    if isNamed, ends.count - first > 1 {
      starts.append(UInt32(start))
      firsts.append(UInt32(first))
    } else {
      ends.removeLast(ends.count - first)
      let isEmpty = isNamed || name.isEmpty
      try faults.report(fault(isEmpty ? .segmentEmpty : .segmentIdentifierMalformed))
    }
  }

  /// Payers often leave separators at the end, so only strict reading minds them.
  private mutating func noteTrailing(at offset: Int, _ first: Int) throws(X12SyntaxError) {
    guard mode == .strict else { return }
    try faults.report(place(.trailingSeparator, offset, first))
  }

  private mutating func noteForeign(_ kind: ByteKind, at offset: Int, _ first: Int)
    throws(X12SyntaxError)
  {
    if kind == .foreign { isASCII = false }
    try faults.report(place(kind == .foreign ? .notASCII : .controlCharacter, offset, first))
  }

  private func place(_ fault: X12SyntaxError.Fault, _ offset: Int, _ first: Int)
    -> X12SyntaxError
  {
    X12SyntaxError(
      fault, segment: starts.count + 1, element: max(1, ends.count - first), byteOffset: offset)
  }

  private mutating func skipEndsOfLines() {
    while position < bytes.count {
      let byte = bytes[position]
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x1A
      guard
        byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") || (isBlank && mode == .tolerant)
      else { return }
      position += 1
    }
  }

  private func error(_ fault: X12SyntaxError.Fault) -> X12SyntaxError {
    X12SyntaxError(fault, segment: starts.count + 1, byteOffset: position)
  }
}
