/// Puts scanned segments into their envelopes and checks numbers and totals.
struct EnvelopeAssembler {
  private let source: SegmentSource
  private var faults: FaultList
  private var interchanges: [Interchange] = []

  private var delimiters = Delimiters.standard
  private var isa: SegmentView?
  private var acknowledgments: [SegmentView] = []
  private var groups: [FunctionalGroup] = []
  private var groupNumbers: Set<String> = []
  private var gs: SegmentView?
  private var sets: [TransactionSet] = []
  private var setNumbers: Set<String> = []
  private var st: SegmentView?

  init(source: SegmentSource, faults: FaultList) {
    self.source = source
    self.faults = faults
  }

  var document: X12Document {
    X12Document(interchanges: interchanges, faults: faults.kept)
  }

  mutating func assemble(_ frame: SegmentScanner.Frame) throws(X12SyntaxError) {
    delimiters = frame.delimiters
    var isClosed = false
    for index in frame.segments {
      let segment = SegmentView(source: source, index: index, delimiters: delimiters)
      switch segment.identifier {
      case "ISA": try open(interchange: segment)
      case "GS": try open(group: segment)
      case "ST": try open(set: segment)
      case "SE": try close(set: segment)
      case "GE": try close(group: segment)
      case "IEA":
        try close(interchange: segment)
        isClosed = true
      case "TA1" where st == nil && gs == nil: acknowledgments.append(segment)
      default:
        if st == nil { try faults.report(segment.error(.segmentOutsideTransactionSet)) }
      }
    }
    if !isClosed { try leaveInterchange(frame.segments.upperBound) }
  }

  // MARK: Opening

  private mutating func open(interchange segment: SegmentView) throws(X12SyntaxError) {
    isa = segment
    try check(segment, 9, X12Date("20" + segment.text(9)) != nil)
    try check(segment, 10, segment.time(10) != nil)
    try check(segment, 12, segment.number(12) != nil)
    try check(segment, 13, segment.text(13).utf8.count == 9 && segment.number(13) != nil)
    try check(segment, 15, ["T", "P"].contains(segment.text(15)))
  }

  private mutating func open(group segment: SegmentView) throws(X12SyntaxError) {
    if gs != nil || st != nil { try leaveGroup(segment) }
    gs = segment
    try check(segment, 1, segment.text(1).utf8.count == 2)
    try check(segment, 4, segment.date(4) != nil)
    try check(segment, 5, segment.time(5) != nil)
    try check(segment, 6, segment.text(6).utf8.count <= 9 && segment.number(6) != nil)
    try check(segment, 8, !segment.isEmpty(8))
    if !groupNumbers.insert(segment.text(6)).inserted {
      try faults.report(segment.error(.controlNumberRepeated, element: 6))
    }
  }

  private mutating func open(set segment: SegmentView) throws(X12SyntaxError) {
    if st != nil { try leaveSet(segment) }
    if gs == nil { try faults.report(segment.error(.envelopeOutOfOrder)) }
    st = segment
    try check(segment, 1, segment.text(1).utf8.count == 3 && segment.number(1) != nil)
    try check(segment, 2, (4...9).contains(segment.text(2).utf8.count))
    if !setNumbers.insert(segment.text(2)).inserted {
      try faults.report(segment.error(.controlNumberRepeated, element: 2))
    }
  }

  private mutating func check(_ segment: SegmentView, _ element: Int, _ isSound: Bool)
    throws(X12SyntaxError)
  {
    if !isSound { try faults.report(segment.error(.envelopeFieldMalformed, element: element)) }
  }

  // MARK: Closing

  private mutating func close(set segment: SegmentView) throws(X12SyntaxError) {
    guard let header = st else {
      try faults.report(segment.error(.envelopeOutOfOrder))
      return
    }
    try compare(segment, header, total: segment.index - header.index + 1, numberAt: 2)
    keepSet(before: segment.index)
  }

  private mutating func close(group segment: SegmentView) throws(X12SyntaxError) {
    if st != nil { try leaveSet(segment) }
    guard let header = gs else {
      try faults.report(segment.error(.envelopeOutOfOrder))
      return
    }
    try compare(segment, header, total: sets.count, numberAt: 6)
    keepGroup()
  }

  private mutating func close(interchange segment: SegmentView) throws(X12SyntaxError) {
    if gs != nil || st != nil { try leaveGroup(segment) }
    if let isa {
      try compare(segment, isa, total: groups.count, numberAt: 13)
    } else {
      try faults.report(segment.error(.envelopeOutOfOrder))
    }
    keepInterchange()
  }

  /// Compares a trailer's total and control number with what stands before it.
  private mutating func compare(
    _ trailer: SegmentView, _ header: SegmentView, total: Int, numberAt position: Int
  ) throws(X12SyntaxError) {
    if trailer.number(1) != total {
      try faults.report(trailer.error(.controlTotalMismatch, element: 1))
    }
    if trailer.text(2) != header.text(position) {
      try faults.report(trailer.error(.controlNumberMismatch, element: 2))
    }
  }

  // MARK: Leaving what was not closed

  private mutating func leaveSet(_ segment: SegmentView) throws(X12SyntaxError) {
    try faults.report(segment.error(.envelopeNotClosed))
    keepSet(before: segment.index)
  }

  private mutating func leaveGroup(_ segment: SegmentView) throws(X12SyntaxError) {
    try faults.report(segment.error(.envelopeNotClosed))
    keepSet(before: segment.index)
    keepGroup()
  }

  private mutating func leaveInterchange(_ end: Int) throws(X12SyntaxError) {
    let error = X12SyntaxError(.envelopeNotClosed, segment: end, byteOffset: source.bytes.count)
    try faults.report(error)
    keepSet(before: end)
    keepGroup()
    keepInterchange()
  }

  private mutating func keepSet(before end: Int) {
    guard let header = st else { return }
    st = nil
    sets.append(
      TransactionSet(
        header: header,
        segments: SegmentList(
          source: source, range: header.index + 1..<end, delimiters: delimiters),
        groupVersion: gs?.text(8) ?? ""))
  }

  private mutating func keepGroup() {
    defer { setNumbers = [] }
    guard gs != nil || !sets.isEmpty else { return }
    groups.append(FunctionalGroup(header: gs, transactionSets: sets))
    gs = nil
    sets = []
  }

  private mutating func keepInterchange() {
    keepGroup()
    interchanges.append(
      Interchange(
        header: isa, delimiters: delimiters, groups: groups, acknowledgments: acknowledgments))
    isa = nil
    groups = []
    groupNumbers = []
    acknowledgments = []
  }
}
