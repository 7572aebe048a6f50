public import GroupCare

extension RemoteCheck {
  /// Returns complete answers of a member at home.
  public static func example(
    location: String = "4 Mill Lane, Oakhaven", callBackNumber: String = "555-010-0142",
    isEmergencyContactConfirmed: Bool = true, company: Company = .alone,
    audioOnlyReason: String = ""
  ) -> RemoteCheck {
    RemoteCheck(
      location: location, callBackNumber: callBackNumber,
      isEmergencyContactConfirmed: isEmergencyContactConfirmed, company: company,
      audioOnlyReason: audioOnlyReason)
  }
}

extension IdentityCheck {
  /// Returns a check by name and birth date that came out well.
  public static func example(
    outcome: Outcome = .verified, remote: RemoteCheck? = nil
  ) -> IdentityCheck {
    IdentityCheck(
      method: .identifiers(.nameAndBirthDate), outcome: outcome, remote: remote,
      checkedBy: Clinician.exampleCoordinator.id, checkedAt: .example(at: "13:58"))
  }
}
