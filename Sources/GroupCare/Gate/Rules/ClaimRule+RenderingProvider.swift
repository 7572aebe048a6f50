extension ClaimRule {
  /// The facilitator is known with an NPI, and so is the supervisor of a supervised one, billed as
  /// the payer wants it; where it wants the clinician who answers for the site's programme, that one
  /// is known with an NPI.
  static let renderingProvider = ClaimRule(
    [.renderingNPI, .supervisorNPI, .supervisedNotPaid, .noResponsibleClinician],
    "The facilitator is known with an NPI, and so is the supervisor of a supervised one, billed as "
      + "the payer wants it; where it wants the clinician who answers for the site's programme, that "
      + "one is known with an NPI.",
    source: "M48, M49, M51, M54, M55, M56"
  ) { $0.providers.blockers }
}

/// Who stands on a claim as rendering and supervising provider.
struct ClaimProviders: Hashable, Sendable {
  let rendering: RenderingProvider
  let supervising: RenderingProvider?
}

extension ClaimCandidate {
  func findProviders() -> Finding<ClaimProviders> {
    if let ruling = ruling(on: \.rendering), ruling.value == .responsibleClinician {
      return responsibleClinician(ruling.authority)
    }
    guard let id = chart.session.detail.facilitator?.clinician,
      let clinician = chart.clinicians[id], let rendering = RenderingProvider(clinician)
    else {
      return blocked(
        .renderingNPI, field: "facilitator.npi",
        "The facilitator has no NPI in the practice's record.", source: "M55, M139",
        remedy: .practice)
    }
    guard let supervisorID = clinician.supervisor else {
      return .found(ClaimProviders(rendering: rendering, supervising: nil))
    }
    let ruling = ruling(on: \.supervision)
    let supervision = ruling?.value ?? .supervisorNamed
    if supervision == .notPaid {
      return blocked(
        .supervisedNotPaid, field: "facilitator",
        "This payer doesn't pay for clinicians under supervision.", source: "M51, M53",
        remedy: .client(client.id), authority: ruling?.authority)
    }
    guard let supervisor = chart.clinicians[supervisorID].flatMap(RenderingProvider.init) else {
      return blocked(
        .supervisorNPI, field: "facilitator.supervisor",
        "The facilitator's supervisor isn't in the record with an NPI.", source: "M51, M56",
        remedy: .practice)
    }
    return .found(
      supervision == .supervisorRenders
        ? ClaimProviders(rendering: supervisor, supervising: nil)
        : ClaimProviders(rendering: rendering, supervising: supervisor))
  }

  /// The clinician who answers for the programme at the group's site, whoever led the session (M54).
  private func responsibleClinician(_ authority: Authority) -> Finding<ClaimProviders> {
    guard let id = chart.practice.site(chart.group.site)?.responsibleClinician,
      let rendering = chart.clinicians[id].flatMap(RenderingProvider.init)
    else {
      return blocked(
        .noResponsibleClinician, field: "site.responsible-clinician",
        "The group's site has no responsible clinician with an NPI.", source: "M54, M55",
        remedy: .practice, authority: authority)
    }
    return .found(ClaimProviders(rendering: rendering, supervising: nil))
  }
}
