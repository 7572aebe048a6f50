internal import GroupCare
internal import Screen

/// Spells the files of a practice folder.
struct PracticeWriter {
  let content: PracticeContent
  let demoClock: Timestamp?
  let demoUser: ClinicianID?

  /// A file, by its path inside the folder.
  struct File {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// Every file; `practice.toml` comes last, so that a folder half written is no practice folder.
  var files: [File] {
    let payers = content.payers.map { File("payers/\($0.id).toml", text(of: $0)) }
    let sessions = content.sessions.map { File("sessions/\($0.session.id).toml", text(of: $0)) }
    let batches = content.batches.map { File("claims/\($0.id).837", $0.bytes) }
    return payers + sessions + batches
      + [
        clinicians, clients, diagnoses, coverages, eligibility, authorizations, referrals, consents,
        screenings, services, enrolments, plans, goals, families, groups, memberships, claims,
        claimOverrides, batchList, File("phrases.toml", phrases), File("practice.toml", profile),
      ]
  }

  /// Spells the rows of a table; texts hold nothing that no record should (C40).
  func file(_ table: PracticeColumns, _ rows: [[String]]) -> File {
    var csv = CSVTable(columns: table.columns)
    for row in rows { csv.append(row.map(TextSanitiser.stored)) }
    return File(table.file, csv.text)
  }

  func cells(_ name: PersonName?) -> [String] {
    [name?.family, name?.given, name?.middle, name?.suffix].map { $0 ?? "" }
  }

  func cells(_ address: PostalAddress?) -> [String] {
    [address?.line1, address?.line2, address?.city, address?.state, address?.zip].map { $0 ?? "" }
  }

  func cells(_ period: CalendarPeriod) -> [String] {
    [period.first.iso, period.last?.iso ?? ""]
  }
}

extension Bool {
  /// `yes` or `no`.
  var spelled: String { self ? "yes" : "no" }
}
