extension ClaimRule {
  /// The rendering provider has a credential that the payer accepts.
  static let credential = ClaimRule(
    [.credentialNotAccepted], "The rendering provider has a credential that the payer accepts.",
    source: "M48, M49"
  ) { candidate in
    guard let rendering = candidate.rendering,
      let accepted = candidate.ruling(on: \.credentials)
    else { return [] }
    let credential = candidate.credential(of: rendering)
    if let credential, accepted.value.contains(credential) { return [] }
    return [
      candidate.blocker(
        .credentialNotAccepted, field: "facilitator.credential",
        "This payer doesn't accept "
          + (credential?.text ?? "a provider without a credential") + " as rendering provider.",
        source: "M48, M49", remedy: .practice, authority: accepted.authority)
    ]
  }
}

extension ClaimCandidate {
  /// The credential of who led the session as it was then, of anybody else as it is now.
  fileprivate func credential(of provider: RenderingProvider) -> Credential? {
    if let facilitator = chart.session.detail.facilitator,
      facilitator.clinician == provider.clinician
    {
      return facilitator.credential
    }
    return chart.clinicians[provider.clinician]?.credential
  }
}
