internal import GroupCare

extension PracticeReader {
  /// Reads what payers said of coverages' benefits.
  mutating func readBenefits() {
    readRows(.eligibility, into: \.benefits) { reader, entry, id, old in
      let coverage = entry.required(
        "coverage", entry.reference("coverage", in: reader.coverages, "coverage") ?? old?.coverage)
      let year = entry.period(old: old?.year)
      let checkedOn = entry.required("checked-on", entry.date("checked-on") ?? old?.checkedOn)
      let coversGroup = entry.required(
        "covers-group", entry.flag("covers-group") ?? old?.coversGroup)
      let coversVirtual = entry.flag("covers-virtual") ?? old?.coversVirtual
      let allowed = entry.number("units-allowed", in: 0...100_000) ?? old?.unitsAllowed
      let used = entry.number("units-used-before", in: 0...100_000) ?? old?.unitsUsedBefore ?? 0
      let copay = entry.money("copay") ?? old?.copay
      let needs = entry.flag("needs-authorization") ?? old?.needsAuthorization
      guard let coverage, let year, let checkedOn, let coversGroup else { return nil }
      return Benefits(
        id: id, coverage: coverage, year: year, checkedOn: checkedOn, coversGroup: coversGroup,
        coversVirtual: coversVirtual, unitsAllowed: allowed, unitsUsedBefore: used, copay: copay,
        needsAuthorization: needs)
    }
  }

  mutating func readReferrals() {
    readRows(.referrals, into: \.referrals) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let payer = entry.required(
        "payer", entry.reference("payer", in: reader.payers, "payer") ?? old?.payer)
      let number = entry.text("number") ?? old?.number ?? ""
      let referrer = entry.required("referrer", entry.text("referrer") ?? old?.referrer)
      let period = entry.period(old: old?.period)
      guard let client, let payer, let referrer, let period else { return nil }
      return Referral(
        id: id, client: client, payer: payer, number: number, referrer: referrer, period: period)
    }
  }

  mutating func readEnrolments() {
    readRows(.enrolments, into: \.enrolments) { reader, entry, id, old in
      let clinician = entry.required(
        "clinician",
        entry.reference("clinician", in: reader.clinicians, "clinician") ?? old?.clinician)
      let payer = entry.required(
        "payer", entry.reference("payer", in: reader.payers, "payer") ?? old?.payer)
      let period = entry.period(old: old?.period)
      guard let clinician, let payer, let period else { return nil }
      return PayerEnrolment(id: id, clinician: clinician, payer: payer, period: period)
    }
  }

  /// Reads what clients had alone.
  mutating func readServices() {
    readRows(.services, into: \.services) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let clinician = entry.required(
        "clinician",
        entry.reference("clinician", in: reader.clinicians, "clinician") ?? old?.clinician)
      let code: ProcedureCode? = entry.required(
        "code", entry.code("code", "a procedure code of five characters") ?? old?.code)
      let modifiers: [Modifier] =
        entry.codes("modifiers", "modifiers of two characters") ?? old?.modifiers ?? []
      let delivery: Delivery = entry.choice("delivery") ?? old?.delivery ?? .inPerson
      let started = entry.required(
        "started", entry.instant("started", reader.clock) ?? old?.started)
      let ended = entry.required("ended", entry.instant("ended", reader.clock) ?? old?.ended)
      let date = entry.date("date-of-service") ?? old?.dateOfService ?? started?.date
      let isDocumented = entry.flag("documented") ?? old?.isDocumented ?? false
      guard let client, let clinician, let code, let started, let ended, let date else {
        return nil
      }
      let service = IndividualService(
        id: id, client: client, clinician: clinician, code: code, modifiers: modifiers,
        delivery: delivery, dateOfService: date, started: started, ended: ended,
        isDocumented: isDocumented)
      if service == nil { entry.refuse("ended", "The service would end before it starts.") }
      return service
    }
  }
}
