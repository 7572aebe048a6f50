internal import GroupCare

extension PracticeReader {
  mutating func readClinicians() {
    var supervised: [(entry: Entry, id: ClinicianID, supervisor: ClinicianID)] = []
    readRows(.clinicians, into: \.clinicians) { _, entry, id, old in
      let name = entry.name(old: old?.name)
      let credential: Credential? =
        entry.code("credential", "a credential such as LMFT or PhD") ?? old?.credential
      let npi = entry.npi("npi") ?? old?.npi
      let taxonomy = entry.text("taxonomy")?.trimmed ?? old?.taxonomy ?? ""
      let number = entry.text("licence-number") ?? old?.licence?.number
      let state = entry.text("licence-state") ?? old?.licence?.state
      var licence: Licence?
      if number != nil || state != nil {
        licence = Licence(number: number ?? "", state: state ?? "")
        if licence == nil {
          entry.refuse(
            "licence-number", "A licence needs a number and a state of two capital letters.")
        }
      }
      let supervisor: ClinicianID? = entry.id("supervisor") ?? old?.supervisor
      if let supervisor { supervised.append((entry, id, supervisor)) }
      guard let name else { return nil }
      return Clinician(
        id: id, name: name, credential: credential, npi: npi, taxonomy: taxonomy,
        licence: licence, supervisor: supervisor)
    }
    checkSupervisors(supervised.filter { $0.entry.isFine })
    for site in profile?.sites ?? [] {
      guard let id = site.responsibleClinician, clinicians[id] == nil else { continue }
      refused.append(
        RefusedRow(
          file: "practice.toml", column: "sites.responsible-clinician",
          reason: "There is no clinician with the id that site \(site.id) names."))
    }
    if let demoUser, clinicians[demoUser] == nil {
      refused.append(
        RefusedRow(
          file: "practice.toml", column: "demo-user", reason: "There is no clinician with this id."
        ))
    }
  }

  /// Refuses those whose supervisor isn't there, until none is left: a supervisor may stand below
  /// whom that person supervises, and be refused too.
  private mutating func checkSupervisors(
    _ supervised: [(entry: Entry, id: ClinicianID, supervisor: ClinicianID)]
  ) {
    var remaining = supervised
    while let place = remaining.firstIndex(where: {
      $0.id == $0.supervisor || clinicians[$0.supervisor] == nil
    }) {
      let (entry, id, supervisor) = remaining.remove(at: place)
      entry.refuse(
        "supervisor",
        id == supervisor
          ? "Nobody supervises themselves."
          : clinicians.isRefused(supervisor)
            ? "The row of this clinician was refused itself."
            : "There is no clinician with this id.")
      clinicians.remove(id)
      refused += entry.refusals
    }
  }

  mutating func readClients() {
    readRows(.clients, into: \.clients) { _, entry, id, old in
      let name = entry.name(old: old?.name)
      let birthDate = entry.required("birth-date", entry.date("birth-date") ?? old?.birthDate)
      let sex: AdministrativeSex? = entry.required("sex", entry.choice("sex") ?? old?.sex)
      let address = entry.address(old: old?.address)
      let phone = entry.phone("phone") ?? old?.phone
      let preferred = entry.text("preferred") ?? old?.preferredName ?? ""
      let contact = entry.text("emergency-contact") ?? old?.emergencyContact ?? ""
      guard let name, let birthDate, let sex else { return nil }
      return Client(
        id: id, name: name, preferredName: preferred, birthDate: birthDate, sex: sex,
        address: address, phone: phone, emergencyContact: contact,
        diagnoses: old?.diagnoses ?? [])
    }
  }

  /// Reads the diagnoses; those in the file come first, in its order.
  mutating func readDiagnoses() {
    var read: [ClientID: [Diagnosis]] = [:]
    for entry in rows(of: .diagnoses) {
      let client = entry.required("client", entry.reference("client", in: clients, "client"))
      let code: DiagnosisCode? = entry.required(
        "code", entry.code("code", "an ICD-10-CM code such as F41.1"))
      let known = client.flatMap { clients[$0]?.diagnoses } ?? []
      let from = entry.date("from")
      let old = known.first { $0.code == code && (from == nil || $0.period.first == from) }
      let label = entry.required("label", entry.text("label") ?? old?.label)
      let period = entry.period(old: old?.period)
      if let client, let code, let label, let period {
        let diagnosis = Diagnosis(code: code, label: label, period: period)
        if read[client, default: []].contains(where: { $0.isSame(as: diagnosis) }) {
          entry.refuse("code", "Another row has this diagnosis from the same day on.")
        }
        if entry.isFine { read[client, default: []].append(diagnosis) }
      }
      refused += entry.refusals
    }
    for (id, diagnoses) in read {
      guard var client = clients[id] else { continue }
      client.diagnoses =
        diagnoses
        + client.diagnoses.filter { old in !diagnoses.contains { $0.isSame(as: old) } }
      clients.put(client, id)
    }
  }

  mutating func readFamilies() {
    readRows(.families, into: \.families) { reader, entry, id, old in
      let name = entry.required("name", entry.text("name") ?? old?.name)
      var members: [ClientID] = []
      for text in entry.list("members") ?? [] {
        guard let member = ClientID(text) else {
          entry.refuse("members", "Write the ids of clients with spaces between.")
          continue
        }
        guard entry.isKnown(member, in: reader.clients, "members", "client") else { continue }
        if members.contains(member) { entry.refuse("members", "A client stands here twice.") }
        members.append(member)
      }
      if members.isEmpty { members = old?.members ?? [] }
      guard entry.required("members", members.first) != nil, let name else { return nil }
      return Family(id: id, name: name, members: members)
    }
  }
}

extension Diagnosis {
  fileprivate func isSame(as other: Diagnosis) -> Bool {
    code == other.code && period.first == other.period.first
  }
}
