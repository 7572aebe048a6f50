internal import GroupCare

extension PracticeReader {
  mutating func readGroups() {
    let sites = profile?.sites.map(\.id)
    readRows(.groups, into: \.groups) { reader, entry, id, old in
      let name = entry.required("name", entry.text("name") ?? old?.name)
      let kind: GroupKind? = entry.required("kind", entry.choice("kind") ?? old?.kind)
      let type = entry.text("type") ?? old?.type ?? ""
      let module = entry.text("module") ?? old?.module ?? ""
      let modality = entry.text("modality") ?? old?.modality ?? ""
      let assignsHomework = entry.flag("assigns-homework") ?? old?.assignsHomework ?? false
      let facilitator = entry.required(
        "facilitator",
        entry.reference("facilitator", in: reader.clinicians, "clinician") ?? old?.facilitator)
      let coFacilitator =
        entry.reference("co-facilitator", in: reader.clinicians, "clinician")
        ?? old?.coFacilitator
      let site: SiteID? = entry.required("site", entry.id("site") ?? old?.site)
      if let site, let sites, !sites.contains(site) {
        entry.refuse("site", "The practice has no site with this id.")
      }
      let weekday: Weekday? = entry.required("weekday", entry.choice("weekday") ?? old?.weekday)
      let start = entry.required(
        "start",
        entry.value("start", "This isn't a time of day; write HH:MM.") { TimeOfDay($0) }
          ?? old?.startTime)
      let minutes = entry.required(
        "minutes", entry.number("minutes", in: 1...1440) ?? old?.plannedMinutes)
      let platform = Self.platform(
        name: entry.text("platform-name"), version: entry.text("platform-version"),
        old: old?.platform)
      let isPart2 = entry.flag("part-2") ?? old?.isPart2 ?? false
      guard let name, let kind, let facilitator, let site, let weekday, let start,
        let minutes
      else { return nil }
      return TherapyGroup(
        id: id, name: name, kind: kind, type: type, module: module, modality: modality,
        assignsHomework: assignsHomework, facilitator: facilitator, coFacilitator: coFacilitator,
        site: site, weekday: weekday, startTime: start, plannedMinutes: minutes,
        platform: platform, isPart2: isPart2)
    }
  }

  static func platform(name: String?, version: String?, old: Platform?) -> Platform? {
    if name == nil, version == nil { return old }
    return Platform(name: name ?? old?.name ?? "", version: version ?? old?.version ?? "")
  }

  mutating func readMemberships() {
    var rows: [MembershipID: (entry: Entry, old: Membership?)] = [:]
    readRows(.memberships, into: \.memberships) { reader, entry, id, old in
      let group = entry.required(
        "group", entry.reference("group", in: reader.groups, "group") ?? old?.group)
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let order = entry.required("order", entry.number("order", in: 0...100_000) ?? old?.order)
      let period = entry.period(old: old?.period)
      let reason = entry.text("end-reason") ?? old?.endReason ?? ""
      guard entry.isFine, let group, let client, let order, let period else { return nil }
      rows[id] = (entry, old)
      return Membership(
        id: id, group: group, client: client, order: order, period: period, endReason: reason)
    }
    checkOverlaps(rows)
  }

  /// Refuses memberships of one client in one group that share a day.
  ///
  /// Checked when all rows are read, because a row further down may end the one before.
  private mutating func checkOverlaps(
    _ rows: [MembershipID: (entry: Entry, old: Membership?)]
  ) {
    struct Seat: Hashable {
      let group: GroupID
      let client: ClientID
    }
    let seats = Dictionary(grouping: memberships.elements) {
      Seat(group: $0.group, client: $0.client)
    }
    for row in memberships.elements {
      guard let (entry, old) = rows[row.id] else { continue }
      let others = seats[Seat(group: row.group, client: row.client)] ?? []
      let isSecond = others.contains {
        memberships[$0.id] != nil && ($0.period.first, $0.id) < (row.period.first, row.id)
          && $0.period.overlaps(row.period)
      }
      guard isSecond else { continue }
      entry.refuse("from", "This client is in this group on some of these days already.")
      refused += entry.refusals
      memberships.remove(row.id)
      if let old { memberships.put(old, row.id) }
    }
  }
}
