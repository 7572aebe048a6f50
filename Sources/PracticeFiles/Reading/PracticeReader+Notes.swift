internal import GroupCare

extension PracticeReader {
  /// The most characters that a note may have (C45).
  static let mostNoteCharacters = 100_000

  /// Reads the notes of a session whose members are read already.
  func readNotes(groupNote: Entry?, members: [Entry], into content: inout SessionContent) {
    let group = groups[content.session.group]
    let present = content.members.count { $0.attendance.isPresent }
    let isLarge = present >= (profile?.policy ?? PracticePolicy()).largeGroupFrom
    if let groupNote {
      content.groupNote = history(groupNote, old: content.groupNote, knows: { _ in true }) {
        NoteCompleteness($0, isLarge: isLarge).gaps
      }
    }
    let text = content.groupNote.corrections.last?.content ?? content.groupNote.content
    for member in members {
      guard let client: ClientID = member.id("client"), let note = member.table("note"),
        let place = content.members.firstIndex(where: { $0.client == client })
      else { continue }
      let own = plansOfClients[client] ?? []
      let goals = Set(own.flatMap { $0.goals.map(\.id) })
      let context = ProgressNoteContext(
        goals: own.inForce(on: content.session.dateOfService)?.goals ?? [],
        assignsHomework: group?.assignsHomework ?? false, groupNote: text)
      content.members[place].note = history(
        note, old: content.members[place].note,
        knows: { field in field.goal.map(goals.contains) ?? true },
        gaps: { NoteCompleteness($0, context: context).gaps })
    }
  }

  private func history<Field: NoteField>(
    _ table: Entry, old: NoteHistory<Field>, knows: (Field) -> Bool,
    gaps: (NoteContent<Field>) -> [NoteGap<Field>]
  ) -> NoteHistory<Field> {
    var history = old
    if let text = table.table("text") { write(text, into: &history.content, knows: knows) }
    if let signed = table.table("signed") { history.signed = signing(signed) }
    if let tables = table.tables("corrections") {
      history.corrections = tables.compactMap { correction -> NoteHistory<Field>.Correction? in
        var content = NoteContent<Field>()
        if let text = correction.table("text") { write(text, into: &content, knows: knows) }
        let reason = correction.required("reason", correction.text("reason"))
        let signed: NoteHistory<Field>.Signing? = signing(correction)
        guard let signed, let reason else { return nil }
        return NoteHistory<Field>.Correction(content: content, reason: reason, signed: signed)
      }
    }
    if let tables = table.tables("addenda") {
      history.addenda = tables.compactMap { addendum -> NoteHistory<Field>.Addendum? in
        let text = addendum.required("text", addendum.text("text", mostBytes: 400_000))
        let signed: NoteHistory<Field>.Signing? = signing(addendum)
        guard let signed, let text else { return nil }
        return NoteHistory<Field>.Addendum(text: text, signed: signed)
      }
    }
    if let coSigned: NoteHistory<Field>.Signing = coSigning(table) { history.coSigned = coSigned }
    check(history, old: old, table, gaps: gaps)
    return history
  }

  private func coSigning<Field>(_ table: Entry) -> NoteHistory<Field>.Signing? {
    let by = table.reference("cosigned-by", in: clinicians, "clinician")
    let at = table.instant("cosigned-at", clock)
    if by == nil, at == nil { return nil }
    guard let by = table.required("cosigned-by", by), let at = table.required("cosigned-at", at)
    else { return nil }
    return NoteHistory<Field>.Signing(by: by, at: at)
  }

  private func check<Field: NoteField>(
    _ history: NoteHistory<Field>, old: NoteHistory<Field>, _ table: Entry,
    gaps: (NoteContent<Field>) -> [NoteGap<Field>]
  ) {
    if old.signed != nil {
      if history.content != old.content || !history.isSigned(as: old) {
        table.refuse("text", "The note is signed already; what changes is a signed correction.")
      }
      if !history.extends(old) {
        table.refuse("corrections", "Corrections and addenda are only added to, after the old.")
      }
    }
    guard history != old else { return }
    guard history.signed != nil else {
      if !history.corrections.isEmpty || !history.addenda.isEmpty {
        table.refuse("signed", "Only a signed note has corrections or addenda.")
      }
      if history.coSigned != nil {
        table.refuse("cosigned-by", "Only a signed note is co-signed.")
      }
      return
    }
    let author = (history.corrections.last?.signed ?? history.signed)?.by
    if let coSigned = history.coSigned, coSigned.by == author {
      table.refuse("cosigned-by", "A note is co-signed by the author's supervisor, not the author.")
    }
    let texts = [history.content] + history.corrections.map(\.content)
    for (place, content) in texts.enumerated() {
      let key = place == 0 ? "signed" : "corrections"
      for gap in gaps(content) {
        table.refuse(key, "The note is signed, but \(gap.field.key) \(gap.fault.sentence).")
      }
    }
  }

  private func signing<Field>(_ table: Entry) -> NoteHistory<Field>.Signing? {
    let by = table.required("by", table.reference("by", in: clinicians, "clinician"))
    let at = table.required("at", table.instant("at", clock))
    let digest = table.digest("digest")
    guard let by, let at else { return nil }
    return NoteHistory<Field>.Signing(by: by, at: at, digest: digest)
  }

  private func write<Field: NoteField>(
    _ table: Entry, into content: inout NoteContent<Field>, knows: (Field) -> Bool
  ) {
    for (key, text) in table.leaves() where !text.isEmpty {
      guard let field = Field(key: key), knows(field) else {
        table.refuse(key, "A note has no such field, or this member's plan no such goal.")
        continue
      }
      do throws(SessionRefusal) {
        try content.write(text, in: field)
      } catch {
        let choices = field.entry.choices.map(\.value).joined(separator: ", ")
        table.refuse(key, "Write one of: \(choices).")
      }
    }
    let count = content.writtenFields.reduce(0) { $0 + content[$1].count }
    if count > Self.mostNoteCharacters {
      table.refuse(nil, "This note has \(count) characters; the most are 100,000.")
    }
  }
}

extension [TreatmentPlan] {
  /// Returns the plan last signed on or before a date, or the first one signed after it.
  fileprivate func inForce(on date: CalendarDate) -> TreatmentPlan? {
    let sorted = self.sorted { ($0.signedOn, $0.id) < ($1.signedOn, $1.id) }
    return sorted.last { $0.signedOn <= date } ?? sorted.first
  }
}

extension NoteHistory {
  /// Whether it is signed first by whom, and when, an older one was.
  fileprivate func isSigned(as old: NoteHistory) -> Bool {
    guard let signed, let before = old.signed else { return signed == old.signed }
    return signed.agrees(with: before)
  }

  /// Whether it has all corrections and addenda of an older one, in their order.
  fileprivate func extends(_ old: NoteHistory) -> Bool {
    corrections.starts(with: old.corrections) {
      $0.content == $1.content && $0.reason == $1.reason && $0.signed.agrees(with: $1.signed)
    }
      && addenda.starts(with: old.addenda) {
        $0.text == $1.text && $0.signed.agrees(with: $1.signed)
      }
  }
}

extension NoteGap.Fault {
  fileprivate var sentence: String {
    switch self {
    case .missing: "is missing"
    case .filler: "says nothing"
    case .repeatsGroupNote: "repeats the group note"
    case .notRecognised: "names no recognised therapy"
    case .didacticOnly: "describes teaching alone"
    case .notPsychotherapy: "says that it wasn't psychotherapy"
    case .noNumber: "gives no number, and its goal is measured in numbers"
    case .noGoalAddressed: "says that no goal was addressed, as do all others"
    }
  }
}
