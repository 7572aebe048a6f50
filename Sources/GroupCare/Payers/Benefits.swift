/// What a payer said of one coverage's group benefits for one benefit year (M26 to M30).
public struct Benefits: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: BenefitsID
  /// Whose coverage it is about.
  public let coverage: CoverageID
  /// The benefit year.
  public let year: CalendarPeriod
  /// When somebody asked.
  public let checkedOn: CalendarDate
  /// Whether group psychotherapy is covered (M9).
  public let coversGroup: Bool
  /// Whether it is covered by video or telephone (M10); nothing when nobody asked.
  public let coversVirtual: Bool?
  /// The units of the year; nothing when there is no limit.
  public let unitsAllowed: Int?
  /// The units of the year used before the practice kept its claims here, elsewhere too.
  public let unitsUsedBefore: Int
  /// What the member pays for a session (M27).
  public let copay: Money?
  /// Whether an authorization is needed, as the payer said; nothing when nobody asked.
  public let needsAuthorization: Bool?

  /// Makes the answer of a payer; units below zero count as zero.
  public init(
    id: BenefitsID, coverage: CoverageID, year: CalendarPeriod, checkedOn: CalendarDate,
    coversGroup: Bool, coversVirtual: Bool? = nil, unitsAllowed: Int? = nil,
    unitsUsedBefore: Int = 0, copay: Money? = nil, needsAuthorization: Bool? = nil
  ) {
    self.id = id
    self.coverage = coverage
    self.year = year
    self.checkedOn = checkedOn
    self.coversGroup = coversGroup
    self.coversVirtual = coversVirtual
    self.unitsAllowed = unitsAllowed.map { max(0, $0) }
    self.unitsUsedBefore = max(0, unitsUsedBefore)
    self.copay = copay
    self.needsAuthorization = needsAuthorization
  }
}
