public import GroupCare

/// An example session as plain values that a test changes before the chart is made.
///
/// As it stands it is completely documented: three members of four were there, one of them by video
/// from home, and every one of the three can be billed.
public struct ExampleSession {
  /// The practice.
  public var practice = PracticeProfile.example()
  /// The group.
  public var group = TherapyGroup.example()
  /// When it is planned to start.
  public var scheduledStart = Timestamp.example(at: "14:00")
  /// When it is planned to end.
  public var scheduledEnd = Timestamp.example(at: "15:30")
  /// How far it has come.
  public var state = SessionState.documenting(
    started: .example(at: "14:00"), ended: .example(at: "15:30"),
    attendanceClosed: SessionState.Closing(
      by: Clinician.exampleCoordinator.id, at: .example(at: "15:35")))
  /// What is written down besides who came.
  public var detail = SessionDetail(
    facilitator: Facilitator(.example()), coFacilitator: Facilitator(.coFacilitator),
    platform: Platform(name: "Meetwell", version: "7.2"), isPrivacyBriefed: true)
  /// The text of the group note.
  public var groupNote = GroupNoteContent.example
  /// How the group note is signed.
  public var groupSigning = ExampleSigning.own
  /// Who signed it.
  public var groupSigner = Clinician.example()
  /// When it was signed.
  public var groupSignedAt = Timestamp.example(at: "16:10")
  /// The members, in the order of the roster.
  public var members: [ExampleMember]
  /// The clinicians.
  public var clinicians: [Clinician] = [.example(), .coFacilitator, .exampleSupervisor]
  /// The claims made so far.
  public var claims: [ClaimRecord] = []
  /// What the record knows around it.
  public var surroundings = SessionSurroundings()

  /// Makes the example.
  public init() {
    members = [
      ExampleMember(.example("C-1", "Maria", "Alvarez")),
      ExampleMember(.example("C-2", "Wei", "Chen"), delivery: .video),
      ExampleMember(.example("C-3", "David", "Okonkwo") { $0.sex = .male }),
      ExampleMember(.example("C-4", "Anna", "Petrov"), away: .absent(.ill)),
    ]
  }

  /// The id of the session.
  public static let id = SessionID.example("S-1")

  /// Makes the chart; a note that isn't complete stays a draft, since nothing can sign it.
  public func chart() -> SessionChart {
    let session = known(
      Session(
        id: Self.id, group: group.id, start: scheduledStart, end: scheduledEnd, state: state,
        detail: detail))
    let isLarge =
      members.count { $0.status.presence != nil } >= practice.policy.largeGroupFrom
    return SessionChart(
      practice: practice, group: group, session: session,
      groupNote: Self.note(
        groupNote, NoteCompleteness(groupNote, isLarge: isLarge).proof, .group(Self.id),
        .group(.example("S-2")), groupSigning, by: groupSigner, at: groupSignedAt),
      encounters: members.enumerated().map { encounter($1, order: $0) },
      clinicians: Dictionary(
        clinicians.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      claims: claims, surroundings: surroundings)
  }

  private func encounter(_ member: ExampleMember, order: Int) -> Encounter {
    let isEarly = member.wasSignedBeforePlan
    let context = ProgressNoteContext(
      goals: isEarly ? [] : member.plan?.goals ?? [],
      assignsHomework: group.assignsHomework && !isEarly, groupNote: groupNote)
    return Encounter(
      client: member.client, order: order, isWalkIn: member.isWalkIn,
      attendance: Attendance(
        status: member.status, delivery: member.delivery, whereabouts: member.whereabouts),
      identityCheck: member.identityCheck,
      note: Self.note(
        member.note, NoteCompleteness(member.note, context: context).proof,
        .member(Self.id, member.client.id), .member(.example("S-2"), member.client.id),
        member.signing, by: member.signer, at: member.signedAt),
      overrides: member.overrides, billing: member.billing)
  }

  private static func note<Field>(
    _ content: NoteContent<Field>, _ proof: CompleteNote<Field>?, _ reference: NoteReference,
    _ other: NoteReference, _ signing: ExampleSigning, by signer: Clinician, at time: Timestamp
  ) -> Note<Field> {
    guard let proof else { return .draft(content) }
    let isMisplaced = if case .misplaced = signing { true } else { false }
    let note = isMisplaced ? other : reference
    return proof.signed(as: note, signing, by: signer, at: time)
      .verified(as: note, using: .testing)
  }
}
