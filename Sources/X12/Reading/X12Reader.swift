/// Reads X12 interchanges from bytes.
///
/// Nothing about the delimiters is assumed: they are taken from their places in each interchange header.
/// A byte order mark in front, ends of lines between segments and several interchanges in one file are
/// read in both modes.
public struct X12Reader: Sendable {
  /// How faults are treated.
  public var mode: Mode
  /// What is too long to be read.
  public var limits: Limits

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - mode: How faults are treated.
  ///   - limits: What is too long to be read.
  public init(mode: Mode, limits: Limits = Limits()) {
    self.mode = mode
    self.limits = limits
  }

  /// Reads a file.
  ///
  /// Any bytes whatever give either a document or an error.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The interchanges, and in tolerant mode what was wrong with them.
  /// - Throws: In strict mode the first fault found. In tolerant mode only what leaves nothing to read: an
  ///   empty file, no header in it, delimiters that aren't distinct, or a limit.
  /// - Complexity: O(*n*); the bytes are copied neither here nor by the views into them.
  public func read(_ bytes: [UInt8]) throws(X12SyntaxError) -> X12Document {
    var scanner = SegmentScanner(bytes: bytes, mode: mode, limits: limits)
    let (source, frames) = try scanner.scan()
    var assembler = EnvelopeAssembler(source: source, faults: scanner.faults)
    for frame in frames { try assembler.assemble(frame) }
    return assembler.document
  }

  /// How faults are treated.
  public enum Mode: Hashable, Sendable {
    /// The first fault ends the reading: for what Quorum writes itself.
    case strict
    /// Faults are listed and read over as far as possible: for what payers send.
    case tolerant
  }

  /// What is too long to be read.
  public struct Limits: Hashable, Sendable {
    /// The longest file, in bytes.
    public var fileBytes: Int
    /// The longest segment, in bytes.
    public var segmentBytes: Int
    /// The most elements of one segment.
    public var elements: Int

    /// Makes limits; offsets are kept in 32 bits, so a longer file is never read.
    ///
    /// - Parameters:
    ///   - fileBytes: The longest file, in bytes.
    ///   - segmentBytes: The longest segment, in bytes.
    ///   - elements: The most elements of one segment.
    public init(
      fileBytes: Int = 512 * 1024 * 1024, segmentBytes: Int = 16 * 1024, elements: Int = 100
    ) {
      self.fileBytes = min(max(fileBytes, 0), Int(UInt32.max) / 2)
      self.segmentBytes = segmentBytes
      self.elements = elements
    }
  }
}
