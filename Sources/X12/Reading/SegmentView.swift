/// A segment where it lies in the file: nothing is copied until it is asked for.
///
/// Positions and components are counted from 1, as the standard counts. What doesn't stand there is empty.
public struct SegmentView: Sendable {
  let source: SegmentSource
  let index: Int
  let delimiters: Delimiters

  /// The segment's number in the file, counted from 1 with the first ISA.
  public var ordinal: Int { index + 1 }

  /// The distance of the segment's first byte from the first byte of the file.
  public var byteOffset: Int { Int(source.starts[index]) }

  /// Two or three characters such as `NM1`.
  public var identifier: String { source.text(source.range(of: index, 0)) }

  /// How many elements stand in the segment, empty ones included.
  public var elementCount: Int { source.elementCount(of: index) }

  /// Whether the segment has an identifier, without making text of it.
  ///
  /// - Parameter name: An identifier such as `NM1`.
  /// - Returns: `true` when the segment has that identifier.
  public func has(identifier name: String) -> Bool {
    let range = source.range(of: index, 0)
    guard range.count == name.utf8.count else { return false }
    var position = range.lowerBound
    for byte in name.utf8 {
      guard source.bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  /// Whether nothing stands in an element.
  ///
  /// - Parameter position: The element, counted from 1.
  /// - Returns: `true` when it is empty or the segment ends before it.
  public func isEmpty(_ position: Int) -> Bool { range(position).isEmpty }

  /// Returns the text of a component of an element's first repetition.
  ///
  /// - Parameters:
  ///   - position: The element, counted from 1.
  ///   - component: The component, counted from 1.
  /// - Returns: What stands there, or an empty text.
  public func text(_ position: Int, component: Int = 1) -> String {
    let range = componentRange(position, component)
    return range.isEmpty ? "" : source.text(range)
  }

  /// Returns how many components stand in an element's first repetition.
  ///
  /// - Parameter position: The element, counted from 1.
  /// - Returns: Zero for an empty element.
  public func componentCount(_ position: Int) -> Int {
    let range = range(position)
    guard !range.isEmpty else { return 0 }
    let repetition = source.bytes[range].prefix { $0 != delimiters.repetition }
    return repetition.count { $0 == delimiters.component } + 1
  }

  /// Returns an element as a value, with its repetitions and components.
  ///
  /// - Parameter position: The element, counted from 1.
  /// - Returns: The element.
  public func element(_ position: Int) -> Element {
    let range = range(position)
    guard !range.isEmpty else { return .empty }
    let repetitions = source.bytes[range].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == delimiters.repetition })
    return Element(
      repetitions: repetitions.map { repetition in
        repetition.split(separator: delimiters.component, omittingEmptySubsequences: false)
          .map { Component(source.text($0.startIndex..<$0.endIndex)) }
      })
  }

  /// The segment as a value.
  public var segment: Segment {
    Segment(identifier, (0..<elementCount).map { element($0 + 1) })
  }

  /// Returns the fault that an element of this segment has.
  ///
  /// - Parameters:
  ///   - fault: What is wrong.
  ///   - element: The element, counted from 1; `nil` when the whole segment is meant.
  /// - Returns: The error with this segment's place.
  public func error(_ fault: X12SyntaxError.Fault, element: Int? = nil) -> X12SyntaxError {
    let place = element.map(range) ?? byteOffset..<byteOffset
    return X12SyntaxError(
      fault, segment: ordinal, element: element,
      byteOffset: element != nil && !place.isEmpty ? place.lowerBound : byteOffset)
  }

  /// Where an element lies; empty when the segment ends before it.
  func range(_ position: Int) -> Range<Int> {
    guard position >= 1, position <= elementCount else { return 0..<0 }
    return source.range(of: index, position)
  }

  func componentRange(_ position: Int, _ component: Int) -> Range<Int> {
    let range = range(position)
    var start = range.lowerBound
    var wanted = component
    var end = start
    while end < range.upperBound {
      let byte = source.bytes[end]
      if byte == delimiters.repetition { break }
      if byte == delimiters.component {
        wanted -= 1
        if wanted == 0 { return start..<end }
        start = end + 1
      }
      end += 1
    }
    return wanted == 1 ? start..<end : 0..<0
  }
}
