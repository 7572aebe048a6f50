internal import GroupCare

/// A client and a calendar year, by which what a client had in the past is found.
struct ClientYear: Hashable {
  let client: ClientID
  let year: Int

  /// The years that matter to a session: benefit years, spans of months and visits in person that
  /// payers count reach two years back, and a benefit year ends within the next.
  static func around(_ date: CalendarDate, of client: ClientID) -> [ClientYear] {
    ((date.year - 2)...(date.year + 1)).map { ClientYear(client: client, year: $0) }
  }
}

/// What a client had on a day, which is looked at from the client's other sessions too.
protocol PastRecord: StoredRecord {
  /// The client and the year; nothing of what didn't take place.
  var clientYear: ClientYear? { get }
}

extension PastRecord {
  /// By what it is found from other sessions.
  var pastLookups: [Lookup] { clientYear.map { [.past(Self.kind, $0)] } ?? [] }
}

extension ClaimRecord: PastRecord {
  var clientYear: ClientYear? { ClientYear(client: client, year: dateOfService.year) }
}

extension IndividualService: PastRecord {
  var clientYear: ClientYear? { ClientYear(client: client, year: dateOfService.year) }
}

extension AttendanceRecord: PastRecord {
  var clientYear: ClientYear? {
    guard !isRemoved, let joined = attendance.status.presence?.joined else { return nil }
    return ClientYear(client: client, year: joined.date.year)
  }
}
