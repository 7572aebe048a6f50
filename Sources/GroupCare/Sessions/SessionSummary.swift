/// What lists and reports read of a session without opening it: the facts row.
public struct SessionSummary: Hashable, Codable, Sendable {
  /// The session.
  public let session: SessionID
  /// The group.
  public let group: GroupID
  /// The group's name and module.
  public let title: String
  /// The date of service.
  public let date: CalendarDate
  /// Those who are named as leading it.
  public let clinicians: [ClinicianID]
  /// When it started, or is planned to.
  public let start: Timestamp
  /// When it ended, or is planned to.
  public let end: Timestamp
  /// The state's stable name: `in-session`.
  public let state: String
  /// Enrolled members; walk-ins don't count.
  public let enrolled: Int
  /// Those who were, or are, there; walk-ins too.
  public let present: Int
  /// Those among them who aren't enrolled.
  public let walkIns: Int
  /// Present members whose note is signed.
  public let notesSigned: Int
  /// Present members whose note still lacks something.
  public let notesToWrite: Int
  /// Present members whose note is complete and not signed.
  public let notesToSign: Int
  /// What stops the whole session.
  public let sessionBlockers: Int
  /// Encounters ready to be claimed.
  public let ready: Int
  /// Encounters that can't be claimed for reasons of their own.
  public let blocked: Int
  /// Standing claims.
  public let claimed: Int
  /// Whether the group's kind is billed at all.
  public let isBillable: Bool
  /// What was charged.
  public let charge: Money
  /// What can be told of its members before it begins.
  public private(set) var outlook: SessionOutlook

  /// Whether it took place and ended.
  public var isOver: Bool { state == "documenting" || state == "documented" }

  /// Enrolled members who were, or are, there.
  public var enrolledPresent: Int { present - walkIns }

  /// The notes that aren't signed yet.
  public var openNotes: OpenNotes { OpenNotes(toWrite: notesToWrite, toSign: notesToSign) }

  /// Sums up a session.
  public init(_ chart: SessionChart, report: GateReport) {
    session = chart.session.id
    group = chart.group.id
    title = chart.group.title
    date = chart.session.dateOfService
    clinicians = [
      chart.session.detail.facilitator?.clinician, chart.session.detail.coFacilitator?.clinician,
    ].compactMap(\.self)
    start = chart.session.started ?? chart.session.scheduledStart
    end = chart.session.ended ?? chart.session.scheduledEnd
    state = chart.session.state.name
    enrolled = chart.enrolledCount
    present = chart.presentCount
    walkIns = chart.present.count { $0.isWalkIn }
    let open = OpenNotes(of: chart)
    notesToWrite = open.toWrite
    notesToSign = open.toSign
    notesSigned = present - open.toWrite - open.toSign
    sessionBlockers = report.blockers.count
    ready = report.encounters.count { $0.state == .ready }
    blocked = report.encounters.count { $0.state == .blocked && !$0.blockers.isEmpty }
    claimed = report.encounters.count { $0.state == .claimed }
    isBillable = chart.group.kind.procedureCode != nil
    charge = chart.claims.filter { $0.state != .voided }.reduce(.zero) { $0 + $1.charge }
    outlook = SessionOutlook(chart)
  }

  /// The same for somebody who may not read everything of clients' files (C3).
  public func withholding(_ parts: Set<ClientPart>) -> SessionSummary {
    var summary = self
    summary.outlook = outlook.withholding(parts)
    return summary
  }
}

extension SessionSummary {
  /// Reads facts; those of before double bookings were looked for don't say who led, and earlier ones
  /// neither who walked in nor which notes are written, so that all that aren't signed are to write, nor
  /// what there is to warn of ahead.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    session = try values.value(.session)
    group = try values.value(.group)
    title = try values.value(.title)
    date = try values.value(.date)
    clinicians = try values.value(.clinicians, earlier: [])
    start = try values.value(.start)
    end = try values.value(.end)
    state = try values.value(.state)
    enrolled = try values.value(.enrolled)
    present = try values.value(.present)
    walkIns = try values.value(.walkIns, earlier: 0)
    notesSigned = try values.value(.notesSigned)
    notesToSign = try values.value(.notesToSign, earlier: 0)
    notesToWrite = try values.value(
      .notesToWrite, earlier: max(0, present - notesSigned - notesToSign))
    sessionBlockers = try values.value(.sessionBlockers)
    ready = try values.value(.ready)
    blocked = try values.value(.blocked)
    claimed = try values.value(.claimed)
    isBillable = try values.value(.isBillable)
    charge = try values.value(.charge)
    outlook = try values.value(.outlook, earlier: SessionOutlook())
  }
}
