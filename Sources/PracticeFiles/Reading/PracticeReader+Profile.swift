internal import GroupCare
internal import WallClock

extension PracticeReader {
  mutating func readProfile() {
    guard let entry = document("practice.toml") else { return }
    let old = profile
    let zone = entry.required("zone", entry.text("zone")?.trimmed ?? old?.zone)
    if let zone {
      if let clock = ZoneClock(zone: zone) {
        self.clock = clock
      } else {
        entry.refuse("zone", "This isn't the IANA name of a time zone, as America/New_York is.")
      }
    }
    let name = entry.required("name", entry.text("name") ?? old?.name)
    let isDemo = entry.flag("demo") ?? old?.isDemo ?? false
    demoClock = entry.instant("demo-clock", clock)
    demoUser = entry.id("demo-user")
    let billing = billing(entry, old: old?.billing)
    let submitter = submitter(entry, old: old?.submitter)
    let receiver = receiver(entry, old: old?.receiver)
    let sites = sites(entry, old: old?.sites ?? [])
    let fees = fees(entry, old: old?.fees ?? [:])
    let policy = policy(entry, old: old?.policy ?? PracticePolicy())
    entry.refuseUnknownKeys()
    refused += entry.refusals
    guard entry.isFine, let name, let zone, let billing, let submitter, let receiver else { return }
    profile = PracticeProfile(
      name: name, zone: zone, isDemo: isDemo, billing: billing, submitter: submitter,
      receiver: receiver, sites: sites, fees: fees, policy: policy)
  }

  private func billing(_ entry: Entry, old: BillingProvider?) -> BillingProvider? {
    guard let table = entry.table("billing") else { return entry.required("billing", old) }
    let name = table.required("name", table.text("name") ?? old?.name)
    let tax: String? = table.required(
      "tax-id",
      table.value("tax-id", "This isn't an employer identification number of nine digits.") {
        let digits = $0.filter { $0 != "-" }
        return digits.utf8.count == 9 && Int(digits) != nil ? digits : nil
      } ?? old?.taxIdentifier)
    let address = table.required("line1", table.address(old: old?.address))
    let phone = table.required("phone", table.phone("phone") ?? old?.phone)
    let npi = table.npi("npi") ?? old?.npi
    let taxonomy = table.text("taxonomy") ?? old?.taxonomy ?? ""
    guard let name, let tax, let address, let phone else { return nil }
    return BillingProvider(
      name: name, npi: npi, taxIdentifier: tax, taxonomy: taxonomy, address: address,
      phone: phone)
  }

  private func submitter(_ entry: Entry, old: Submitter?) -> Submitter? {
    guard let table = entry.table("submitter") else { return entry.required("submitter", old) }
    let name = table.required("name", table.text("name") ?? old?.name)
    let id = table.required("id", table.text("id") ?? old?.identifier)
    let contact = table.required("contact", table.text("contact") ?? old?.contactName)
    let phone = table.required("phone", table.phone("phone") ?? old?.phone)
    let email = table.text("email") ?? old?.email ?? ""
    guard let name, let id, let contact, let phone else { return nil }
    return Submitter(name: name, identifier: id, contactName: contact, phone: phone, email: email)
  }

  private func receiver(_ entry: Entry, old: Receiver?) -> Receiver? {
    guard let table = entry.table("receiver") else { return entry.required("receiver", old) }
    let name = table.required("name", table.text("name") ?? old?.name)
    let id = table.required("id", table.text("id") ?? old?.identifier)
    guard let name, let id else { return nil }
    return Receiver(name: name, identifier: id)
  }

  private func sites(_ entry: Entry, old: [Site]) -> [Site] {
    var sites = Register<Site, Site>(old, id: \.id)
    for table in entry.tables("sites") ?? [] {
      let id: SiteID? = table.required("id", table.id("id"))
      let old = id.flatMap { sites[$0] }
      if let id, !sites.meet(id) { table.refuse("id", "Another site has this id.") }
      let name = table.required("name", table.text("name") ?? old?.name)
      let place: PlaceOfService? = table.required(
        "place-of-service",
        table.code("place-of-service", "a place of service of two digits") ?? old?.placeOfService
      )
      let address = table.required("line1", table.address(old: old?.address))
      let clinician: ClinicianID? =
        table.id("responsible-clinician") ?? old?.responsibleClinician
      guard let id, let name, let place, let address else { continue }
      sites.put(
        Site(
          id: id, name: name, placeOfService: place, address: address,
          responsibleClinician: clinician), id)
    }
    return sites.elements
  }

  private func fees(_ entry: Entry, old: [ProcedureCode: Money]) -> [ProcedureCode: Money] {
    var fees = old
    guard let table = entry.table("fees") else { return fees }
    for (key, _) in table.leaves() {
      guard let code = ProcedureCode(key) else {
        table.refuse(key, "This isn't a procedure code of five characters.")
        continue
      }
      if let fee = table.money(key) { fees[code] = fee }
    }
    return fees
  }

  private func policy(_ entry: Entry, old: PracticePolicy) -> PracticePolicy {
    guard let table = entry.table("policy") else { return old }
    var policy = PracticePolicy(
      graceMinutes: table.number("grace-minutes", in: 0...240) ?? old.graceMinutes,
      largeGroupFrom: table.number("large-group-from", in: 1...1000) ?? old.largeGroupFrom,
      acceptsImportedSignatures: table.flag("accepts-imported-signatures")
        ?? old.acceptsImportedSignatures,
      reauthenticationMinutes: table.number("reauthentication-minutes", in: 1...1440)
        ?? old.reauthenticationMinutes,
      lockMinutes: table.number("lock-minutes", in: 0...1440) ?? old.lockMinutes,
      nearIdentityPercent: table.number("near-identity-percent", in: 1...100)
        ?? old.nearIdentityPercent,
      nearIdentityRun: table.number("near-identity-run", in: 4...1000) ?? old.nearIdentityRun,
      sameWordsPercent: table.number("same-words-percent", in: 1...100) ?? old.sameWordsPercent,
      shortestComparedWords: table.number("shortest-compared-words", in: 1...1000)
        ?? old.shortestComparedWords,
      terms: table.table("terms")?.terms(old: old.terms) ?? old.terms)
    policy.needsConsent = table.flag("needs-consent") ?? old.needsConsent
    policy.needsPlan = table.flag("needs-plan") ?? old.needsPlan
    policy.needsScreening = table.flag("needs-screening") ?? old.needsScreening
    policy.needsCoSignature = table.flag("needs-co-signature") ?? old.needsCoSignature
    policy.lateSignatureHours =
      table.number("late-signature-hours", in: 1...8760) ?? old.lateSignatureHours
    policy.allowsExternalEditor = table.flag("external-editor") ?? old.allowsExternalEditor
    policy.prolongedServiceCodes =
      table.codes("prolonged-service-codes", "procedure codes of five characters")
      ?? old.prolongedServiceCodes
    return policy
  }
}
