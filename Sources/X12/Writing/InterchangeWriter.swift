/// Writes the functional groups of one interchange.
public struct InterchangeWriter: ~Copyable {
  /// How many groups were written.
  public private(set) var groups = 0
  private var output: Output

  init(output: consuming Output) {
    self.output = output
  }

  /// Writes one functional group, from GS to GE.
  ///
  /// - Parameters:
  ///   - header: What stands in the GS.
  ///   - fill: Writes the transaction sets.
  public mutating func group(
    _ header: FunctionalGroupHeader, _ fill: (inout FunctionalGroupWriter) -> Void
  ) {
    groups += 1
    output.beginSegment("GS")
    output.element(header.functionalIdentifier)
    output.element(header.sender)
    output.element(header.receiver)
    output.element(header.date.text)
    output.element(header.time.text)
    output.element(header.controlNumber.text)
    output.element("X")
    output.element(header.version)
    output.endSegment()
    var writer = FunctionalGroupWriter(output: output.lend())
    fill(&writer)
    let sets = writer.transactionSets
    output = writer.finish()
    output.beginSegment("GE")
    output.element(String(sets))
    output.element(header.controlNumber.text)
    output.endSegment()
  }

  consuming func finish() -> Output { output }
}
