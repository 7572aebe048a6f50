internal import GroupCare

extension PracticeReader {
  mutating func readConsents() {
    readRows(.consents, into: \.consents) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let kind: Consent.Kind? = entry.required("kind", entry.choice("kind") ?? old?.kind)
      let group = entry.reference("group", in: reader.groups, "group") ?? old?.group
      let period = entry.period(old: old?.period)
      let reaffirmedOn = entry.date("reaffirmed-on") ?? old?.reaffirmedOn
      let contents = Self.contents(entry) ?? old?.contents ?? []
      let payers = reader.payers(entry) ?? old?.payers ?? []
      guard let client, let kind, let period else { return nil }
      return Consent(
        id: id, client: client, kind: kind, group: group, period: period,
        reaffirmedOn: reaffirmedOn, contents: contents, payers: payers)
    }
  }

  private static func contents(_ entry: Entry) -> Set<Consent.Content>? {
    guard let texts = entry.list("contents") else { return nil }
    let contents = texts.compactMap(Consent.Content.init(rawValue:))
    if contents.count < texts.count {
      let spellings = Consent.Content.allCases.map(\.rawValue).joined(separator: ", ")
      entry.refuse("contents", "Write some of these, with spaces between: \(spellings).")
    }
    return Set(contents)
  }

  private func payers(_ entry: Entry) -> Set<PayerID>? {
    guard let texts = entry.list("payers") else { return nil }
    return Set(
      texts.compactMap { text -> PayerID? in
        guard let payer = PayerID(text) else {
          entry.refuse("payers", "Write the ids of payers with spaces between.")
          return nil
        }
        return entry.isKnown(payer, in: payers, "payers", "payer") ? payer : nil
      })
  }

  mutating func readScreenings() {
    readRows(.screenings, into: \.screenings) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let group = entry.required(
        "group", entry.reference("group", in: reader.groups, "group") ?? old?.group)
      let heldOn = entry.required("held-on", entry.date("held-on") ?? old?.heldOn)
      let by = entry.required(
        "by", entry.reference("by", in: reader.clinicians, "clinician") ?? old?.by)
      let isSuitable = entry.required("suitable", entry.flag("suitable") ?? old?.isSuitable)
      let given = entry.flag("guidelines-given") ?? old?.guidelinesGiven ?? false
      guard let client, let group, let heldOn, let by, let isSuitable else { return nil }
      return Screening(
        id: id, client: client, group: group, heldOn: heldOn, by: by, isSuitable: isSuitable,
        guidelinesGiven: given)
    }
  }
}
