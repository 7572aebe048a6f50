public import GroupCare
public import Testing

/// A session that a blocker stops, and which nothing stops without one defect.
public struct BlockerExample: CustomTestStringConvertible, Sendable {
  /// The blocker's code.
  public let code: BlockerCode
  /// What it stops.
  public let scope: Blocker.Scope
  /// The day on which the gate is asked.
  public var today = CalendarDate.exampleToday
  /// Rules besides the domain's own.
  public var rules: [ClaimRule] = []
  /// Brings the defect into a sound session.
  public let spoil: @Sendable (inout ExampleSession) -> Void
  /// The gate that finds it.
  public var gate: ClaimGate { ClaimGate(on: today, additional: rules) }
  /// The code.
  public var testDescription: String { code.rawValue }

  /// One for every code there is, in their order.
  public static let all =
    sessionExamples + noteExamples + wordingExamples + claimExamples + payerExamples + careExamples

  static func session(
    _ code: BlockerCode, _ spoil: @escaping @Sendable (inout ExampleSession) -> Void
  ) -> BlockerExample {
    BlockerExample(code: code, scope: .session, spoil: spoil)
  }

  static func encounter(
    _ code: BlockerCode, _ spoil: @escaping @Sendable (inout ExampleSession) -> Void
  ) -> BlockerExample {
    BlockerExample(code: code, scope: .encounter, spoil: spoil)
  }
}
