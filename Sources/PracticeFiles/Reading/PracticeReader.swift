internal import GroupCare
internal import WallClock

/// Reads the files of a folder in the order in which they refer to one another.
struct PracticeReader {
  let files: FolderFiles
  var refused: [RefusedRow] = []
  var profile: PracticeProfile?
  var clock: ZoneClock
  var demoClock: Timestamp?
  var demoUser: ClinicianID?
  var payers: Register<Payer, Payer>
  var clinicians: Register<Clinician, Clinician>
  var clients: Register<Client, Client>
  var coverages: Register<Coverage, Coverage>
  var benefits: Register<Benefits, Benefits>
  var authorizations: Register<Authorization, Authorization>
  var referrals: Register<Referral, Referral>
  var consents: Register<Consent, Consent>
  var screenings: Register<Screening, Screening>
  var services: Register<IndividualService, IndividualService>
  var enrolments: Register<PayerEnrolment, PayerEnrolment>
  var plans: Register<TreatmentPlan, TreatmentPlan>
  /// The same plans once all are read, so that each of many sessions finds its members' at once.
  var plansOfClients: [ClientID: [TreatmentPlan]] = [:]
  var families: Register<Family, Family>
  var groups: Register<TherapyGroup, TherapyGroup>
  var memberships: Register<Membership, Membership>
  var phrases: Register<Phrase, Phrase>
  var sessions: Register<Session, SessionContent>
  var claims: Register<ClaimRecord, ClaimRecord>
  var batches: Register<ClaimBatch, ClaimBatch>

  init(_ files: FolderFiles, onto base: PracticeContent?, clock: ZoneClock) {
    self.files = files
    self.clock = clock
    profile = base?.profile
    payers = Register(base?.payers ?? [], id: \.id)
    clinicians = Register(base?.clinicians ?? [], id: \.id)
    clients = Register(base?.clients ?? [], id: \.id)
    coverages = Register(base?.coverages ?? [], id: \.id)
    benefits = Register(base?.benefits ?? [], id: \.id)
    referrals = Register(base?.referrals ?? [], id: \.id)
    consents = Register(base?.consents ?? [], id: \.id)
    screenings = Register(base?.screenings ?? [], id: \.id)
    services = Register(base?.individualServices ?? [], id: \.id)
    enrolments = Register(base?.enrolments ?? [], id: \.id)
    authorizations = Register(base?.authorizations ?? [], id: \.id)
    plans = Register(base?.plans ?? [], id: \.id)
    families = Register(base?.families ?? [], id: \.id)
    groups = Register(base?.groups ?? [], id: \.id)
    memberships = Register(base?.memberships ?? [], id: \.id)
    phrases = Register(base?.phrases ?? [], id: \.id)
    sessions = Register(base?.sessions ?? [], id: \.session.id)
    claims = Register(base?.claims ?? [], id: \.id)
    batches = Register(base?.batches ?? [], id: \.id)
  }

  mutating func readAll() {
    let known = Set(PracticeColumns.all.map(\.file) + ["practice.toml", "phrases.toml"])
    for name in files.strangers(known: known) {
      refused.append(RefusedRow(file: name, reason: "This isn't a file of a practice folder."))
    }
    readProfile()
    readPayers()
    readClinicians()
    readClients()
    readDiagnoses()
    readCoverages()
    readBenefits()
    readAuthorizations()
    readReferrals()
    readServices()
    readEnrolments()
    readPlans()
    readGoals()
    readFamilies()
    readGroups()
    readMemberships()
    readConsents()
    readScreenings()
    readPhrases()
    readSessions()
    readClaims()
    readClaimOverrides()
    readBatches()
  }

  /// What was read; nothing without a profile.
  var content: PracticeContent? {
    guard let profile else { return nil }
    var content = PracticeContent(profile: profile)
    content.payers = payers.elements.sorted { $0.id < $1.id }
    content.clinicians = clinicians.elements
    content.clients = clients.elements
    content.coverages = coverages.elements
    content.benefits = benefits.elements
    content.authorizations = authorizations.elements
    content.referrals = referrals.elements
    content.consents = consents.elements
    content.screenings = screenings.elements
    content.individualServices = services.elements
    content.enrolments = enrolments.elements
    content.plans = plans.elements
    content.families = families.elements
    content.groups = groups.elements
    content.memberships = memberships.elements
    content.phrases = phrases.elements
    content.sessions = sessions.elements.sorted {
      ($0.session.scheduledStart, $0.session.id) < ($1.session.scheduledStart, $1.session.id)
    }
    content.claims = claims.elements
    content.batches = batches.elements
    return content
  }

  // MARK: Files

  /// Returns the rows of a CSV file; none when it isn't there or isn't a table.
  mutating func rows(of table: PracticeColumns) -> [Entry] {
    guard let bytes = bytes(of: table.file) else { return [] }
    let read: CSVTable
    do throws(CSVError) {
      read = try CSVTable(parsing: bytes)
    } catch {
      refused.append(RefusedRow(file: table.file, line: error.line, reason: error.message))
      return []
    }
    var isKnown = true
    for column in read.columns where !table.columns.contains(column) {
      isKnown = false
      refused.append(
        RefusedRow(
          file: table.file, line: 1, column: column, reason: "There is no such column here."))
    }
    for column in table.keys where !read.columns.contains(column) {
      isKnown = false
      refused.append(
        RefusedRow(file: table.file, line: 1, column: column, reason: "This column is missing."))
    }
    guard isKnown else { return [] }
    return read.rows.compactMap { row in
      guard row.cells.count == read.columns.count else {
        refused.append(
          RefusedRow(
            file: table.file, line: row.line,
            reason:
              "This row has \(row.cells.count) cells where there are \(read.columns.count) columns."
          ))
        return nil
      }
      return Entry(row: row, columns: read.columns, file: table.file)
    }
  }

  /// Returns a TOML file; nothing when it isn't there or isn't TOML.
  mutating func document(_ name: String) -> Entry? {
    guard let bytes = bytes(of: name) else { return nil }
    do throws(TOMLDocument.ParsingError) {
      return Entry(try TOMLDocument(parsing: bytes), file: name)
    } catch {
      refused.append(RefusedRow(file: name, line: error.line, reason: error.reason))
      return nil
    }
  }

  /// Returns the bytes of a file; nothing when it isn't there or can't be read.
  mutating func bytes(of name: String) -> [UInt8]? {
    guard files.has(name) else { return nil }
    do throws(FolderFiles.Unreadable) {
      return try files.bytes(of: name)
    } catch {
      refused.append(RefusedRow(file: name, reason: error.reason))
      return nil
    }
  }

  // MARK: Rows

  /// Reads the rows of a table into a register: one row a thing, no id twice.
  ///
  /// What makes the thing of a row is given the one with its id that is known already, and refuses
  /// at the entry what keeps the row from being taken.
  mutating func readRows<Subject, Element>(
    _ table: PracticeColumns,
    into register: WritableKeyPath<PracticeReader, Register<Subject, Element>>,
    _ read: (inout PracticeReader, Entry, Identifier<Subject>, Element?) -> Element?
  ) {
    for entry in rows(of: table) { take(entry, into: register, read) }
  }

  /// Reads one entry into a register.
  mutating func take<Subject, Element>(
    _ entry: Entry, into register: WritableKeyPath<PracticeReader, Register<Subject, Element>>,
    _ read: (inout PracticeReader, Entry, Identifier<Subject>, Element?) -> Element?
  ) {
    let id: Identifier<Subject>? = entry.required("id", entry.id("id"))
    if let id {
      if !self[keyPath: register].meet(id) { entry.refuse("id", "Another row has this id.") }
      let old = self[keyPath: register][id]
      if let element = read(&self, entry, id, old), entry.isFine {
        self[keyPath: register].put(element, id)
      } else if old == nil {
        self[keyPath: register].refuse(id)
      }
    }
    refused += entry.refusals
  }
}
