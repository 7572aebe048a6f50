/// A group that meets.
public struct TherapyGroup: Hashable, Codable, Sendable {
  /// The practice's id.
  public let id: GroupID
  /// The name, as on the schedule: `DBT Skills`.
  public var name: String
  /// What it is, which decides how it is billed.
  public var kind: GroupKind
  /// What it is about (M86): `relapse prevention`.
  public var type: String
  /// The part of the programme it is in (M87); empty when it has none.
  public var module: String
  /// The modality its sessions start from (M89).
  public var modality: String
  /// Whether members bring a diary card or homework, which every note then reports (M124).
  public var assignsHomework: Bool
  /// Who leads it.
  public var facilitator: ClinicianID
  /// Who helps to lead it.
  public var coFacilitator: ClinicianID?
  /// Where it meets.
  public var site: SiteID
  /// The weekday on which it meets.
  public var weekday: Weekday
  /// When it starts, by the practice's clock.
  public var startTime: TimeOfDay
  /// How long it is planned to last, in minutes.
  public var plannedMinutes: Int
  /// Whether it belongs to a programme whose records 42 CFR Part 2 protects (R31).
  public var isPart2: Bool
  /// The platform of those who join from elsewhere (M58); nothing for groups in one room.
  public var platform: Platform?

  /// Makes a group.
  public init(
    id: GroupID, name: String, kind: GroupKind, type: String, module: String = "",
    modality: String, assignsHomework: Bool = false, facilitator: ClinicianID,
    coFacilitator: ClinicianID? = nil, site: SiteID, weekday: Weekday, startTime: TimeOfDay,
    plannedMinutes: Int, platform: Platform? = nil, isPart2: Bool = false
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.type = type
    self.module = module
    self.modality = modality
    self.assignsHomework = assignsHomework
    self.facilitator = facilitator
    self.coFacilitator = coFacilitator
    self.site = site
    self.weekday = weekday
    self.startTime = startTime
    self.plannedMinutes = plannedMinutes
    self.platform = platform
    self.isPart2 = isPart2
  }

  /// `DBT Skills · Distress Tolerance`.
  public var title: String { module.isEmpty ? name : "\(name) · \(module)" }
}

extension TherapyGroup {
  /// Reads a group; those of before programmes under 42 CFR Part 2 were told apart are of none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.value(.id), name: try values.value(.name), kind: try values.value(.kind),
      type: try values.value(.type), module: try values.value(.module),
      modality: try values.value(.modality),
      assignsHomework: try values.value(.assignsHomework),
      facilitator: try values.value(.facilitator),
      coFacilitator: try values.value(.coFacilitator, earlier: nil),
      site: try values.value(.site), weekday: try values.value(.weekday),
      startTime: try values.value(.startTime), plannedMinutes: try values.value(.plannedMinutes),
      platform: try values.value(.platform, earlier: nil),
      isPart2: try values.value(.isPart2, earlier: false))
  }
}
