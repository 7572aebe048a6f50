/// What both gates say of a session, for the screen and the command line.
public struct GateReport: Hashable, Sendable {
  /// The session.
  public let session: SessionID
  /// Enrolled members; walk-ins don't count.
  public let enrolled: Int
  /// Members present, walk-ins too.
  public let present: Int
  /// What stops the whole session, in order.
  public let blockers: [Blocker]
  /// Every encounter, in the order of the roster.
  public let encounters: [EncounterReport]

  /// What the gate says of one encounter.
  public struct EncounterReport: Hashable, Sendable {
    /// The client.
    public let client: ClientID
    /// How it stands.
    public let state: State
    /// What stops this encounter alone, in order.
    public let blockers: [Blocker]
    /// Why there is nothing to bill.
    public let notBillable: NotBillable?

    /// How an encounter stands.
    public enum State: String, Codable, Sendable {
      case ready
      case claimed
      case blocked
      case notBillable = "not-billable"
    }
  }

  /// Asks both gates.
  public init(_ chart: SessionChart, gate: ClaimGate) {
    session = chart.session.id
    enrolled = chart.enrolledCount
    present = chart.present.count
    let isDocumented: Bool
    switch SessionGate().evaluate(chart) {
    case .documented:
      blockers = []
      isDocumented = true
    case .blocked(let reasons):
      blockers = reasons.elements
      isDocumented = false
    }
    encounters = chart.encounters.map { encounter in
      let client = encounter.client.id
      return switch gate.forecast(encounter, in: chart) {
      case .clear:
        EncounterReport(
          client: client, state: isDocumented ? .ready : .blocked, blockers: [], notBillable: nil)
      case .blocked(let reasons):
        EncounterReport(
          client: client, state: .blocked, blockers: reasons.elements, notBillable: nil)
      case .notBillable(let reason):
        EncounterReport(client: client, state: .notBillable, blockers: [], notBillable: reason)
      case .claimed:
        EncounterReport(client: client, state: .claimed, blockers: [], notBillable: nil)
      }
    }
  }

  /// Whether nothing stops the session and something can be, or was, billed.
  public var isOpen: Bool {
    blockers.isEmpty && encounters.contains { $0.state == .ready || $0.state == .claimed }
  }

  /// Every blocker, those of the session first: what F8 walks through.
  public var allBlockers: [Blocker] { blockers + encounters.flatMap(\.blockers) }
}
