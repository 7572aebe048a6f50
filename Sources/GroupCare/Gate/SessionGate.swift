/// The proof that a session is completely documented: log closed, every identity checked, group note
/// and every present member's note complete and signed.
///
/// Made by ``SessionGate`` alone; immutable, not `Codable`, never stored. What is read back passes
/// the gate again.
public struct DocumentedSession: Hashable, Sendable, Protected {
  /// The session as it passed.
  public let chart: SessionChart
  private let seal: SessionSeal

  fileprivate init(_ chart: SessionChart) {
    self.chart = chart
    seal = SessionSeal()
  }
}

/// What only this file can make: without it no extension elsewhere forges the proof.
private struct SessionSeal: Hashable, Sendable {}

/// The first step of the gate: the whole session (N1, M7, M137).
public struct SessionGate: Sendable {
  /// What the gate answers.
  public enum Outcome: Hashable, Sendable {
    /// It is completely documented: here is the proof.
    case documented(DocumentedSession)
    /// It isn't: here is every reason, in the order of the rules.
    case blocked(NonEmpty<Blocker>)
  }

  /// Makes the gate; its rules are ``SessionRule/all``.
  public init() {}

  /// Judges a session.
  ///
  /// - Complexity: O(*n*) in the number of encounters and the length of their notes.
  public func evaluate(_ chart: SessionChart) -> Outcome {
    if let blockers = NonEmpty(SessionRule.all.flatMap { $0.check(chart) }) {
      .blocked(blockers)
    } else {
      .documented(DocumentedSession(chart))
    }
  }
}
