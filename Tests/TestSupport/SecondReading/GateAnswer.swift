public import GroupCare

/// What the gates say of a session, reduced to what two statements of their rules must agree on.
public struct GateAnswer: Hashable, Sendable {
  /// What stops the whole session.
  public var session: Set<SessionBlocker> = []
  /// Every encounter, in the order of the roster.
  public var encounters: [EncounterAnswer] = []

  /// A reason that stops the whole session, and whom it is about.
  public struct SessionBlocker: Hashable, Sendable {
    /// The code.
    public let code: BlockerCode
    /// The member; nothing when it is about the session.
    public let client: ClientID?
  }

  /// What the gates say of one encounter.
  public struct EncounterAnswer: Hashable, Sendable {
    /// The client.
    public let client: ClientID
    /// How it stands.
    public let state: GateReport.EncounterReport.State
    /// What stops it alone.
    public let blockers: Set<BlockerCode>
    /// What is worth knowing.
    public let remarks: Set<RemarkCode>
    /// The source of the payer's row that decided; nothing when none is in force.
    public let row: String?
    /// What the claim would say; nothing while it can't be made.
    public var claim: [String: String] = [:]
  }

  /// Every code of a blocker in it.
  public var codes: Set<BlockerCode> {
    encounters.reduce(into: Set(session.map(\.code))) { $0.formUnion($1.blockers) }
  }

  /// Every code of a remark in it.
  public var remarks: Set<RemarkCode> {
    encounters.reduce(into: []) { $0.formUnion($1.remarks) }
  }
}

extension GateAnswer {
  /// Asks the gates themselves.
  public init(_ chart: SessionChart, gate: ClaimGate) {
    let report = GateReport(chart, gate: gate)
    session = Set(report.blockers.map { SessionBlocker(code: $0.code, client: $0.client) })
    let proof = chart.documented
    encounters = report.encounters.map { encounter in
      var claim: [String: String] = [:]
      if let proof, case .ready(let ready)? = gate.evaluate(encounter.client, of: proof) {
        claim = Self.spelled(ready)
      }
      return EncounterAnswer(
        client: encounter.client, state: encounter.state,
        blockers: Set(encounter.blockers.map(\.code)),
        remarks: Set(encounter.remarks.map(\.code)), row: encounter.row?.source, claim: claim)
    }
  }

  /// What stands beside the code of the group.
  static func added(_ modifiers: [Modifier], _ charge: Money?) -> String {
    "90785 \(modifiers.map(\.text)) \(charge?.text ?? "")"
  }

  private static func spelled(_ ready: ClaimReadyEncounter) -> [String: String] {
    let basis = ready.basis
    return [
      "code": basis.code.text, "modifiers": basis.modifiers.map(\.text).joined(separator: " "),
      "added": basis.addOn.map { added($0.modifiers.elements, $0.charge) } ?? "",
      "place": basis.placeOfService.text, "charge": basis.charge.text,
      "diagnoses": basis.diagnoses.map(\.text).joined(separator: " "),
      "coverage": basis.coverage.id.text, "payer": basis.payer.id.text,
      "rendering": basis.rendering.clinician.text,
      "supervising": basis.supervising?.clinician.text ?? "",
      "authorization": basis.authorization?.id.text ?? "", "minutes": "\(ready.minutesPresent)",
      "overrides": ready.overrides.map(\.code.rawValue).sorted().joined(separator: " "),
    ]
  }
}
