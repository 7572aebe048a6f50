/// Writes X12 interchanges into bytes.
///
/// Envelopes are nested calls, so that none can be left open and every count in a trailer is a count of
/// what was written:
///
///     let bytes = try X12Writer.write { file in
///       file.interchange(header) { interchange in
///         interchange.group(groupHeader) { group in
///           group.transactionSet(setHeader) { set in
///             set.segment("BHT") {
///               $0.element("0019")
///               $0.element("00")
///             }
///           }
///         }
///       }
///     }
///
/// Empty elements and components at the end are cut, and a segment without content isn't written.
public struct X12Writer: ~Copyable {
  private var output: Output

  private init(output: consuming Output) {
    self.output = output
  }

  /// Writes interchanges.
  ///
  /// - Parameters:
  ///   - delimiters: The delimiters; data that holds one of them is refused.
  ///   - isOneSegmentALine: Whether a line feed follows each terminator, which readers skip.
  ///   - capacity: How many bytes to make room for at first.
  ///   - fill: Writes the interchanges.
  /// - Returns: The bytes, all of them ASCII.
  /// - Throws: The first thing that can't stand in a file: a delimiter, a control character or a letter
  ///   outside ASCII inside data, or a malformed segment identifier or envelope field. ``X12Text`` makes
  ///   text that can stand.
  public static func write(
    delimiters: Delimiters = .standard, isOneSegmentALine: Bool = false, capacity: Int = 4096,
    _ fill: (inout X12Writer) -> Void
  ) throws(X12SyntaxError) -> [UInt8] {
    var writer = X12Writer(
      output: Output(
        delimiters: delimiters, isOneSegmentALine: isOneSegmentALine, capacity: capacity))
    fill(&writer)
    return try writer.output.finish()
  }

  /// Writes one interchange, from ISA to IEA.
  ///
  /// - Parameters:
  ///   - header: What stands in the ISA.
  ///   - fill: Writes the functional groups.
  public mutating func interchange(
    _ header: InterchangeHeader, _ fill: (inout InterchangeWriter) -> Void
  ) {
    output.writeInterchangeHeader(header)
    var writer = InterchangeWriter(output: output.lend())
    fill(&writer)
    let groups = writer.groups
    output = writer.finish()
    output.beginSegment("IEA")
    output.element(String(groups))
    output.element(header.controlNumber.text)
    output.endSegment()
  }
}
