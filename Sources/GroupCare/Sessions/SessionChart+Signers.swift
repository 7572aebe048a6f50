extension SessionChart {
  /// Whether a person may sign notes of this session, add to them and correct them.
  ///
  /// Those may who led it, who helped to lead it, and who supervises one of them; while nobody is named
  /// as its leader, the leaders of its group stand for them.
  public func isSigner(_ person: ClinicianID) -> Bool {
    let named = [session.detail.facilitator?.clinician, session.detail.coFacilitator?.clinician]
    let usual = [group.facilitator, group.coFacilitator]
    let leading = (named.contains { $0 != nil } ? named : usual).compactMap(\.self)
    return leading.contains { $0 == person || clinicians[$0]?.supervisor == person }
  }
}
