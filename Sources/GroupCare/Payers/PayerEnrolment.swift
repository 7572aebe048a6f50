/// A clinician's enrolment with a payer (M50).
public struct PayerEnrolment: Hashable, Codable, Sendable {
  /// The practice's id.
  public let id: EnrolmentID
  /// Who is enrolled.
  public let clinician: ClinicianID
  /// With whom.
  public let payer: PayerID
  /// The dates of service for which it holds.
  public let period: CalendarPeriod

  /// Makes an enrolment.
  public init(id: EnrolmentID, clinician: ClinicianID, payer: PayerID, period: CalendarPeriod) {
    self.id = id
    self.clinician = clinician
    self.payer = payer
    self.period = period
  }
}
