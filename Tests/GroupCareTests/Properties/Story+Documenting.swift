import GroupCare
import TestSupport

extension Story {
  /// A session as it should go, each step now and then forgotten, with anything in between.
  mutating func play() {
    for step in 0..<9 {
      if chance(8) { continue }
      switch step {
      case 0: for encounter in chart.encounters where chance(75) { arrive(encounter.client.id) }
      case 1: attempt(.start(at: Self.start))
      case 2: for encounter in chart.encounters where chance(25) { comeAndGo(encounter.client.id) }
      case 3: attempt(.end(at: Self.start.adding(minutes: 90)))
      case 4: writeGroupNote()
      case 5: for encounter in chart.present where chance(97) { writeNote(of: encounter) }
      case 6:
        for encounter in chart.encounters where encounter.attendance.status == .unaccounted {
          attempt(.setAbsence(encounter.client.id, .noShow, reason: ""))
        }
        attempt(.closeAttendance)
      case 7: signGroupNote()
      default: for encounter in chart.present where chance(97) { sign(encounter) }
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) where chance(40) { undoable() }
    }
    if chance(15) { correct() }
    if chance(10) { attempt(anyChange()) }
  }

  /// Does anything, and mostly thinks better of it.
  private mutating func undoable() {
    guard let inverse = attempt(anyChange()), chance(70) else { return }
    attempt(inverse)
  }

  private mutating func arrive(_ client: ClientID) {
    attempt(.join(client, at: Self.start.adding(minutes: .random(in: -5...20, using: &random))))
    let isRemote = chart.encounter(of: client)?.attendance.delivery.isRemote == true
    if isRemote { attempt(.setDelivery(client, .video, chance(95) ? .home : nil)) }
    if chance(96) { attempt(.setIdentityCheck(client, .example(remote: .example()))) }
  }

  private mutating func comeAndGo(_ client: ClientID) {
    attempt(.leave(client, at: Self.start.adding(minutes: 30)))
    if chance(60) { attempt(.join(client, at: Self.start.adding(minutes: 40))) }
  }

  private mutating func writeGroupNote() {
    for field in GroupNoteContent.example.writtenFields where chance(99) {
      attempt(.writeGroupNote(field, GroupNoteContent.example[field]))
    }
  }

  private mutating func writeNote(of encounter: Encounter) {
    let content = ProgressNoteContent.example(
      goals: encounter.billing.plan?.goals ?? [], voice: "cue \(encounter.client.id)")
    for field in content.writtenFields where chance(99) || chance(90) {
      attempt(.writeNote(encounter.client.id, field, content[field]))
    }
  }

  private mutating func signGroupNote() {
    guard case .draft = chart.groupNote, let proof = chart.groupNoteCompleteness.proof else {
      return
    }
    let reference = NoteReference.group(chart.session.id)
    chart.groupNote = proof.signed(as: reference, chance(97) ? .own : .forged)
      .verified(as: reference, using: .testing)
  }

  private mutating func sign(_ encounter: Encounter) {
    guard case .draft = encounter.note,
      let proof = chart.noteCompleteness(of: encounter).proof
    else { return }
    let reference = NoteReference.member(chart.session.id, encounter.client.id)
    let signing: ExampleSigning = chance(97) ? .own : chance(50) ? .imported : .forged
    replaceNote(of: encounter.client.id, proof.signed(as: reference, signing))
  }

  /// Corrects one signed note, with the right key or another.
  private mutating func correct() {
    let encounter = pick(chart.encounters)
    guard let signed = encounter.note.signed,
      let proof = chart.noteCompleteness(of: encounter).proof
    else { return }
    let record = signed.record.corrected(
      as: .member(chart.session.id, encounter.client.id), by: proof,
      key: chance(70) ? nil : .example("stranger"))
    replaceNote(of: encounter.client.id, record)
  }

  private mutating func replaceNote(of client: ClientID, _ record: NoteRecord<ProgressNoteField>) {
    guard let index = chart.encounters.firstIndex(where: { $0.client.id == client }) else { return }
    chart.encounters[index].note = record.verified(
      as: .member(chart.session.id, client), using: .testing)
  }
}
