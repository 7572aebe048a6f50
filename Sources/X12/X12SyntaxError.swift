/// Why bytes aren't X12, or why something can't be written as X12, and where.
///
/// It names the place and never the text that stands there, because that may be about a person.
public struct X12SyntaxError: Error, Hashable, Sendable {
  /// What is wrong.
  public let fault: Fault
  /// The segment's number in the file, counted from 1 with the ISA; 0 when no segment was reached.
  public let segment: Int
  /// The element's position, counted from 1; `nil` when the whole segment is meant.
  public let element: Int?
  /// The byte's distance from the first byte of the file.
  public let byteOffset: Int

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - fault: What is wrong.
  ///   - segment: The segment's number in the file, counted from 1.
  ///   - element: The element's position, counted from 1.
  ///   - byteOffset: The byte's distance from the first byte of the file.
  public init(_ fault: Fault, segment: Int, element: Int? = nil, byteOffset: Int) {
    self.fault = fault
    self.segment = segment
    self.element = element
    self.byteOffset = byteOffset
  }

  /// What can be wrong with the syntax of a file.
  public enum Fault: Hashable, Sendable, CaseIterable {
    /// The file holds nothing.
    case emptyFile
    /// The file doesn't begin with an interchange header.
    case notAnInterchange
    /// The file is longer than the limits allow.
    case fileTooLong
    /// A segment is longer than the limits allow.
    case segmentTooLong
    /// A segment has more elements than the limits allow.
    case tooManyElements
    /// The interchange header isn't 106 bytes of fixed fields.
    case interchangeHeaderNotFixedWidth
    /// The delimiters aren't four different marks.
    case delimitersNotUsable
    /// The file ends inside a segment.
    case segmentNotTerminated
    /// Two terminators stand side by side, or a segment has no element.
    case segmentEmpty
    /// A segment doesn't begin with two or three upper-case letters and digits.
    case segmentIdentifierMalformed
    /// Empty elements or components stand at the end of a segment or element.
    case trailingSeparator
    /// A control character stands inside data.
    case controlCharacter
    /// A byte outside ASCII stands inside data.
    case notASCII
    /// A delimiter stands inside data that is to be written.
    case delimiterInData
    /// An envelope segment stands where it can't.
    case envelopeOutOfOrder
    /// A segment stands outside a transaction set.
    case segmentOutsideTransactionSet
    /// An envelope is not closed.
    case envelopeNotClosed
    /// A field of an envelope doesn't have the shape that it must have.
    case envelopeFieldMalformed
    /// A trailer repeats another control number than its header has.
    case controlNumberMismatch
    /// A trailer counts other than what stands before it.
    case controlTotalMismatch
    /// A control number occurs twice where it must be unique.
    case controlNumberRepeated
  }
}
