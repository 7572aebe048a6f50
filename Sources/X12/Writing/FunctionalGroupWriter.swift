/// Writes the transaction sets of one functional group.
public struct FunctionalGroupWriter: ~Copyable {
  /// How many sets were written.
  public private(set) var transactionSets = 0
  private var output: Output

  init(output: consuming Output) {
    self.output = output
  }

  /// Writes one transaction set, from ST to SE.
  ///
  /// - Parameters:
  ///   - header: What stands in the ST.
  ///   - fill: Writes the segments between ST and SE.
  public mutating func transactionSet(
    _ header: TransactionSetHeader, _ fill: (inout TransactionSetWriter) -> Void
  ) {
    transactionSets += 1
    let before = output.segments
    output.beginSegment("ST")
    output.element(header.identifier)
    output.element(header.controlNumber.text)
    output.element(header.version)
    output.endSegment()
    var writer = TransactionSetWriter(output: output.lend())
    fill(&writer)
    output = writer.finish()
    output.beginSegment("SE")
    output.element(String(output.segments - before + 1))
    output.element(header.controlNumber.text)
    output.endSegment()
  }

  consuming func finish() -> Output { output }
}
