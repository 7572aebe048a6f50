import GroupCare
import TestSupport

/// Makes the chart of a session as a practice folder holds it, its signatures attested by a key that
/// anybody could make: enough to ask the gates, never enough to bill.
struct ImportedChart {
  let content: PracticeContent
  private let administrator: ClinicianID

  init(_ content: PracticeContent) throws {
    self.content = content
    administrator = try Self.some(content.clinicians.first).id
  }

  struct Missing: Error {}

  private static func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  private static let verifier = SignatureVerifier(
    digest: { bytes in
      bytes.reduce(into: [0, 0]) {
        $0[0] &+= $1; $0[1] &+= $0[0]
      }
    },
    isValid: { signature, message, holder in signature == message + Array(holder.text.utf8) },
    isAdministrator: { _ in true })

  private func signed(_ statement: SignatureStatement) -> NoteSignature {
    NoteSignature(
      statement: statement,
      bytes: statement.canonicalBytes + Array(statement.keyHolder.text.utf8))
  }

  private func note<Field>(
    _ history: NoteHistory<Field>, _ reference: NoteReference,
    _ judge: (NoteContent<Field>) -> NoteCompleteness<Field>
  ) throws -> Note<Field> {
    guard let signing = history.signed else { return .draft(history.content) }
    let signer = try Self.some(content.clinicians.first { $0.id == signing.by })
    let proof = try Self.some(judge(history.content).proof)
    let statement = proof.statement(
      signing: reference, revision: 1, origin: .imported(by: administrator), by: signer,
      at: signing.at, using: Self.verifier)
    return NoteRecord(proof, signature: signed(statement))
      .verified(as: reference, using: Self.verifier)
  }

  func chart(_ name: String) throws -> SessionChart {
    let found = try Self.some(content.sessions.first { $0.session.id.text == name })
    let session = found.session
    let group = try Self.some(content.groups.first { $0.id == session.group })
    let groupNote = try note(found.groupNote, .group(session.id)) {
      NoteCompleteness($0, isLarge: false)
    }
    let enrolled = content.memberships.filter {
      $0.group == group.id && $0.period.contains(session.dateOfService)
    }
    let encounters = try enrolled.map { membership in
      let member = found.members.first { $0.client == membership.client }
      let billing = billing(of: membership.client)
      let context = ProgressNoteContext(
        goals: billing.plan?.goals ?? [], assignsHomework: group.assignsHomework,
        groupNote: groupNote.content)
      return Encounter(
        client: try Self.some(content.clients.first { $0.id == membership.client }),
        order: membership.order, attendance: member?.attendance ?? Attendance(),
        identityCheck: member?.identityCheck,
        note: try note(
          member?.note ?? NoteHistory(), .member(session.id, membership.client)
        ) { NoteCompleteness($0, context: context) },
        billing: billing)
    }
    return SessionChart(
      practice: content.profile, group: group, session: session, groupNote: groupNote,
      encounters: encounters,
      clinicians: Dictionary(uniqueKeysWithValues: content.clinicians.map { ($0.id, $0) }),
      surroundings: SessionSurroundings {
        $0.joined = Dictionary(
          content.memberships.filter { $0.group == group.id }.map { ($0.client, $0.period.first) },
          uniquingKeysWith: min)
        $0.enrolments = content.enrolments
      })
  }

  func billing(of client: ClientID) -> BillingFacts {
    BillingFacts {
      $0.coverages = content.coverages.filter { $0.client == client }
      $0.payers = Dictionary(uniqueKeysWithValues: content.payers.map { ($0.id, $0) })
      let coverages = $0.coverages.map(\.id)
      $0.benefits = content.benefits.filter { coverages.contains($0.coverage) }
      $0.authorizations = content.authorizations.filter { $0.client == client }
      $0.referrals = content.referrals.filter { $0.client == client }
      $0.consents = content.consents.filter { $0.client == client }
      $0.screenings = content.screenings.filter { $0.client == client }
      $0.individualServices = content.individualServices.filter { $0.client == client }
      $0.plan = content.plans.first { $0.client == client }
      $0.family = content.families.first { $0.members.contains(client) }
    }
  }

  /// The clients whose claims are ready; nothing while the session is blocked.
  func ready(_ name: String) throws -> [String]? {
    guard case .documented(let proof) = SessionGate().evaluate(try chart(name)) else { return nil }
    return proof.chart.encounters.compactMap { encounter in
      guard case .ready? = ClaimGate(on: .exampleToday).evaluate(encounter.client.id, of: proof)
      else { return nil }
      return encounter.client.id.text
    }
  }

  /// The codes of what stops the session.
  func blockers(_ name: String) throws -> Set<BlockerCode> {
    guard case .blocked(let blockers) = SessionGate().evaluate(try chart(name)) else { return [] }
    return Set(blockers.map(\.code))
  }
}
