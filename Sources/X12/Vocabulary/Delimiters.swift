/// The four bytes that part an interchange into segments, elements, repetitions and components.
///
/// X12 has no escape character: a delimiter can't stand inside data, so whoever writes data asks
/// ``separates(_:)`` first.
public struct Delimiters: Hashable, Sendable {
  /// The byte between two elements, `*` as a rule.
  public let element: UInt8
  /// The byte between two components of one element, `:` as a rule.
  public let component: UInt8
  /// The byte between two repetitions of one element, `^` as a rule; `nil` in versions before 00402.
  public let repetition: UInt8?
  /// The byte that ends a segment, `~` as a rule.
  public let terminator: UInt8

  /// The delimiters that Quorum writes: `*`, `:`, `^` and `~`.
  public static let standard = Delimiters(
    uncheckedElement: UInt8(ascii: "*"), component: UInt8(ascii: ":"),
    repetition: UInt8(ascii: "^"), terminator: UInt8(ascii: "~"))

  /// Checks a choice of delimiters.
  ///
  /// The four must differ from one another, and none may be a letter, a digit, a blank, a point, a
  /// minus or a byte outside ASCII: an amount or a name would be torn apart.
  ///
  /// - Parameters:
  ///   - element: The byte between two elements.
  ///   - component: The byte between two components.
  ///   - repetition: The byte between two repetitions, or `nil` when the version has none.
  ///   - terminator: The byte that ends a segment.
  public init?(element: UInt8, component: UInt8, repetition: UInt8?, terminator: UInt8) {
    let chosen = [element, component, terminator] + (repetition.map { [$0] } ?? [])
    guard chosen.allSatisfy(Self.canSeparate), Set(chosen).count == chosen.count else { return nil }
    self.init(
      uncheckedElement: element, component: component, repetition: repetition,
      terminator: terminator)
  }

  private init(
    uncheckedElement element: UInt8, component: UInt8, repetition: UInt8?, terminator: UInt8
  ) {
    self.element = element
    self.component = component
    self.repetition = repetition
    self.terminator = terminator
  }

  /// Whether a byte is one of the delimiters.
  ///
  /// - Parameter byte: Any byte.
  /// - Returns: `true` when the byte can't stand inside data.
  public func separates(_ byte: UInt8) -> Bool {
    byte == element || byte == terminator || byte == component || byte == repetition
  }

  private static func canSeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."),
      UInt8(ascii: "-"), 0, 0x7F...0xFF:
      false
    default: true
    }
  }
}
