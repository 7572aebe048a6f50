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
    /// What is worth knowing and stops nothing.
    public let remarks: [Remark]
    /// The soft rules that a person overrode, whether they would stop it now or not.
    public let overrides: [Override]
    /// What would stop it, had nobody overridden it; empty once it is claimed.
    public let overridden: [Blocker]
    /// The payer's row that decided; nothing when none is in force.
    public let row: RowReference?
    /// What stands on its claim beside the code of the group, or would; nothing when nothing does (R5).
    public let addOn: ProcedureCode?

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
    self.init(chart, gate: gate, wording: SessionWording(chart))
  }

  /// Asks both gates, with the notes of the session as they were read already.
  public init(_ chart: SessionChart, gate: ClaimGate, wording: SessionWording) {
    session = chart.session.id
    enrolled = chart.enrolledCount
    present = chart.presentCount
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
      let candidate = gate.candidate(encounter, in: chart, wording)
      let state: EncounterReport.State
      var blockers: [Blocker] = []
      var notBillable: NotBillable?
      let foreseen = gate.foresee(candidate)
      switch foreseen.forecast {
      case .clear: state = isDocumented ? .ready : .blocked
      case .blocked(let reasons):
        state = .blocked
        blockers = reasons.elements
      case .notBillable(let reason):
        state = .notBillable
        notBillable = reason
      case .claimed: state = .claimed
      }
      return EncounterReport(
        client: encounter.client.id, state: state, blockers: blockers, notBillable: notBillable,
        remarks: gate.remarks(on: candidate), overrides: encounter.overrides,
        overridden: foreseen.overridden, row: candidate.terms?.reference,
        addOn: candidate.addOn)
    }
  }

  /// Whether nothing stops the session and something can be, or was, billed.
  public var isOpen: Bool {
    blockers.isEmpty && encounters.contains { $0.state == .ready || $0.state == .claimed }
  }

  /// Every blocker, those of the session first: what F8 walks through.
  public var allBlockers: [Blocker] { blockers + encounters.flatMap(\.blockers) }
}
