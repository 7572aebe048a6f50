/// The screening and preparation of a client before the first session in a group (M69, M71).
public struct Screening: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: ScreeningID
  /// Who was screened.
  public let client: ClientID
  /// For which group.
  public let group: GroupID
  /// When.
  public let heldOn: CalendarDate
  /// Who held it.
  public let by: ClinicianID
  /// Whether the group was found right for the client.
  public let isSuitable: Bool
  /// Whether the group's guidelines were gone through.
  public let guidelinesGiven: Bool

  /// Makes a screening.
  public init(
    id: ScreeningID, client: ClientID, group: GroupID, heldOn: CalendarDate, by: ClinicianID,
    isSuitable: Bool, guidelinesGiven: Bool
  ) {
    self.id = id
    self.client = client
    self.group = group
    self.heldOn = heldOn
    self.by = by
    self.isSuitable = isSuitable
    self.guidelinesGiven = guidelinesGiven
  }
}
