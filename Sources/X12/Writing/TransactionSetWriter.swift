/// Writes the segments of one transaction set.
public struct TransactionSetWriter: ~Copyable {
  private var output: Output

  init(output: consuming Output) {
    self.output = output
  }

  /// Writes one segment.
  ///
  /// Nothing is written when no element has content.
  ///
  /// - Parameters:
  ///   - identifier: Two or three upper-case letters and digits.
  ///   - fill: Writes the elements in their order.
  public mutating func segment(_ identifier: String, _ fill: (inout SegmentWriter) -> Void) {
    output.beginSegment(identifier)
    var writer = SegmentWriter(output: output.lend())
    fill(&writer)
    output = writer.finish()
    output.endSegment()
  }

  /// Writes one segment that is at hand as a value.
  ///
  /// - Parameter segment: The segment.
  public mutating func segment(_ segment: Segment) {
    output.beginSegment(segment.identifier)
    for element in segment.elements {
      for (number, components) in element.repetitions.enumerated() {
        if number == 0 { output.startElement() } else { output.startRepetition() }
        for (position, component) in components.enumerated() {
          if position > 0 { output.startComponent() }
          output.content(component.text)
        }
      }
    }
    output.endSegment()
  }

  consuming func finish() -> Output { output }
}
