public import Testing

/// Names the requirements, rules, traps and controls that a test proves.
///
/// The ids stand as literals at the test, so that `.ci/requirements` finds them with a plain search of the text.
/// A domain rule is written `R33`, a rule of the terminal `terminal.R33`.
public struct Covers: TestTrait, SuiteTrait {
  /// The ids in the order in which they were written.
  public let ids: [String]

  /// Whether the tests inside a suite prove what the suite proves; they do.
  public var isRecursive: Bool { true }
}

extension Trait where Self == Covers {
  /// Names what a test or a suite proves.
  ///
  /// - Parameter ids: Requirement ids such as `M106`, `R33`, `N4`, `U9`, `T12` or `C30`.
  /// - Returns: The trait.
  public static func covers(_ ids: String...) -> Self { Covers(ids: ids) }
}
