internal import GroupCare

extension Listing where Item == SessionSummary {
  /// Sessions, by start.
  static func sessions(_ sessions: [SessionSummary]) -> Listing {
    Listing(
      name: "sessions",
      columns: [
        .text("session", "Session") { $0.session.text },
        .text("group", "Group") { $0.group.text },
        .text("date", "Date") { $0.date.iso },
        .instant("start", "Start") { $0.start },
        .instant("end", "End") { $0.end },
        .text("state", "State") { $0.state },
        .number("enrolled", "Enrolled") { $0.enrolled },
        .number("present", "Present") { $0.present },
      ],
      items: sessions, emptiness: "There are no sessions on these days.")
  }
}

extension Listing.Column {
  /// Makes a column of instants: whole in JSON and CSV, the time of day in the table.
  static func instant(
    _ key: String, _ heading: String, _ instant: @escaping (Item) -> Timestamp
  ) -> Self {
    Self(
      key: key, heading: TextTable.Column(stringLiteral: heading),
      value: { .string(instant($0).iso) }, text: { instant($0).iso },
      shown: { instant($0).time.text })
  }

  /// Makes a column of amounts: whole cents in JSON and CSV, dollars in the table.
  static func money(
    _ key: String, _ heading: String, _ amount: @escaping (Item) -> Money
  ) -> Self {
    Self(
      key: key, heading: .number(heading), value: { .integer(amount($0).cents) },
      text: { String(amount($0).cents) }, shown: { amount($0).text })
  }
}
