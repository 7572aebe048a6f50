internal import GroupCare
internal import Screen

extension PracticeWriter {
  var profile: String {
    let profile = content.profile
    var toml = TOMLText()
    toml.set("name", profile.name)
    toml.set("zone", profile.zone)
    toml.set("demo", profile.isDemo)
    toml.set("demo-clock", demoClock?.iso)
    toml.set("demo-user", demoUser?.text)
    toml.table("billing")
    toml.set("name", profile.billing.name)
    toml.set("npi", profile.billing.npi?.text)
    toml.set("tax-id", profile.billing.taxIdentifier)
    toml.set("taxonomy", profile.billing.taxonomy)
    set(profile.billing.address, in: &toml)
    toml.set("phone", profile.billing.phone.text)
    toml.table("submitter")
    toml.set("name", profile.submitter.name)
    toml.set("id", profile.submitter.identifier)
    toml.set("contact", profile.submitter.contactName)
    toml.set("phone", profile.submitter.phone.text)
    toml.set("email", profile.submitter.email)
    toml.table("receiver")
    toml.set("name", profile.receiver.name)
    toml.set("id", profile.receiver.identifier)
    for site in profile.sites {
      toml.element("sites")
      toml.set("id", site.id.text)
      toml.set("name", site.name)
      toml.set("place-of-service", site.placeOfService.text)
      set(site.address, in: &toml)
      toml.set("responsible-clinician", site.responsibleClinician?.text)
    }
    toml.table("fees")
    for (code, fee) in profile.fees.sorted(by: { $0.key < $1.key }) {
      toml.set(code.text, fee.text)
    }
    toml.table("policy")
    toml.set("grace-minutes", profile.policy.graceMinutes)
    toml.set("large-group-from", profile.policy.largeGroupFrom)
    toml.set("accepts-imported-signatures", profile.policy.acceptsImportedSignatures)
    toml.set("reauthentication-minutes", profile.policy.reauthenticationMinutes)
    toml.set("needs-consent", profile.policy.needsConsent)
    toml.set("needs-plan", profile.policy.needsPlan)
    toml.set("needs-screening", profile.policy.needsScreening)
    toml.set("needs-co-signature", profile.policy.needsCoSignature)
    toml.set("late-signature-hours", profile.policy.lateSignatureHours)
    toml.set(
      "prolonged-service-codes",
      raw: TOMLText.list(profile.policy.prolongedServiceCodes.map(\.text)))
    toml.set("lock-minutes", profile.policy.lockMinutes)
    toml.set("external-editor", profile.policy.allowsExternalEditor)
    toml.set("near-identity-percent", profile.policy.nearIdentityPercent)
    toml.set("near-identity-run", profile.policy.nearIdentityRun)
    toml.set("same-words-percent", profile.policy.sameWordsPercent)
    toml.set("shortest-compared-words", profile.policy.shortestComparedWords)
    set(policy: profile.policy.terms, in: &toml)
    return TextSanitiser.stored(toml.text)
  }

  private func set(_ address: PostalAddress, in toml: inout TOMLText) {
    toml.set("line1", address.line1)
    toml.set("line2", address.line2)
    toml.set("city", address.city)
    toml.set("state", address.state)
    toml.set("zip", address.zip)
  }

  func text(of payer: Payer) -> String {
    var toml = TOMLText()
    toml.set("id", payer.id.text)
    toml.set("name", payer.name)
    toml.set("payer-id", payer.payerIdentifier)
    toml.set("kind", payer.kind.rawValue)
    for row in payer.rows {
      toml.element("rows")
      toml.set("code", row.code.text)
      toml.set("product-line", row.scope.productLine)
      if !row.scope.places.isEmpty {
        toml.set("places", raw: TOMLText.list(row.scope.places.sorted().map(\.text)))
      }
      if !row.scope.credentials.isEmpty {
        toml.set("credentials", raw: TOMLText.list(row.scope.credentials.sorted().map(\.text)))
      }
      toml.set("from", row.effective.first.iso)
      toml.set("to", row.effective.last?.iso)
      toml.set("source", row.source)
      toml.set("reviewed", row.reviewed.iso)
      set(row.terms, in: &toml)
    }
    return TextSanitiser.stored(toml.text)
  }

  private func set(_ terms: PayerTerms, in toml: inout TOMLText) {
    for spelling in TermSpelling.all {
      if let value = spelling.write(terms) { toml.set(spelling.key, raw: value) }
    }
  }

  /// Spells what the practice decides where payers are silent, and where it is silent itself though
  /// a new practice isn't.
  private func set(policy terms: PayerTerms, in toml: inout TOMLText) {
    toml.table("policy.terms")
    set(terms, in: &toml)
    let silent = TermSpelling.all.filter {
      $0.write(terms) == nil && $0.write(PracticePolicy.standardTerms) != nil
    }
    if !silent.isEmpty { toml.set("silent", raw: TOMLText.list(silent.map(\.key))) }
  }
}
