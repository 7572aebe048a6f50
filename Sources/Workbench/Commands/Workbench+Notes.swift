import GroupCare
import Screen

extension Workbench {
  /// Signs or co-signs the note that is shown, or signs every complete one.
  mutating func sign(_ id: CommandID) -> [Effect] {
    guard let model = session else { return [] }
    if id == .coSign {
      return model.shownNote.map {
        sign(SigningWish(.coSignature($0), shown: model.revisions))
      } ?? []
    }
    let notes = id == .signAll ? signable : model.shownNote.map { [$0] } ?? []
    guard !notes.isEmpty else { return [] }
    return sign(SigningWish(.notes(model.id, notes), shown: model.revisions))
  }

  /// Asks whether to sign, which nothing takes back, and for the passphrase outside of demonstrations
  /// (C10); a text that was just typed to be signed asked already.
  mutating func sign(_ wish: SigningWish) -> [Effect] {
    if wish.holdsText, who?.asksPassphrase != true { return sign(wish, passphrase: nil) }
    ask(
      Dialog(
        .signing(wish), title: "Sign as \(who?.user.signature ?? "")",
        info: [meaning(of: wish)] + doubts(about: wish),
        items: who?.asksPassphrase == true ? [.secret("Passphrase")] : [], accept: "sign"))
    return []
  }

  /// What would stop the claims of notes that are complete all the same.
  private func doubts(about wish: SigningWish) -> [String] {
    guard case .notes(_, let notes) = wish.what, let model = session else { return [] }
    let lines = notes.compactMap { note -> String? in
      guard case .member(_, let client) = note, let encounter = model.chart.encounter(of: client),
        let findings = model.findings(of: encounter)
      else { return nil }
      return doubt(about: findings, model.chart).map { "\(encounter.client.name.listed): \($0)." }
    }
    return lines.isEmpty
      ? [] : [""] + lines + ["Signed as it is, the gate stops the claim."]
  }

  /// Signs; that it is signed is said when it is.
  mutating func sign(_ wish: SigningWish, passphrase: String?) -> [Effect] {
    say(.note, "Signing ...")
    return afterSaving(
      .sign(wish, passphrase: passphrase), said: Self.signed(wish), purpose: wish.purpose)
  }

  private static func signed(_ wish: SigningWish) -> String {
    switch wish.what {
    case .notes(_, let notes): notes.count == 1 ? "Signed." : "\(notes.count) notes signed."
    case .coSignature: "Co-signed."
    case .addendum: "The addendum is signed."
    case .correction: "The correction is signed."
    }
  }

  /// What is signed, and whose notes it is about.
  private func meaning(of wish: SigningWish) -> String {
    let notes = wish.notes.map(words(for:))
    let note = notes.first ?? "the note"
    return switch wish.what {
    case .notes where notes.count > 1:
      "You sign \(notes.count) notes as their author: \(notes.joined(separator: "; "))."
    case .notes: "You sign \(note) as its author."
    case .coSignature: "You co-sign \(note) as its author's supervisor."
    case .addendum: "You sign an addendum to \(note)."
    case .correction: "You sign a correction of \(note); the original stays."
    }
  }

  private func words(for note: NoteReference) -> String {
    switch note {
    case .group: "the group note"
    case .member(_, let client):
      session?.chart.encounter(of: client).map { "the note of \($0.client.name.listed)" }
        ?? "the note of \(client)"
    }
  }

  /// Asks for an addendum or a correction.
  mutating func amend(_ id: CommandID) -> [Effect] {
    guard let model = session, let place = model.selectedPlace else { return [] }
    guard id == .correct else {
      ask(
        Dialog(
          .addendum(place.note), title: "Addendum",
          info: model.addenda(of: place.note) + ["What you add is signed and stays with the note."],
          items: [.lines("Text")], accept: "sign it", shown: model.revisions))
      return []
    }
    let text = model.shownText(of: place)
    let choices = place.entry.choices
    let answer =
      choices.isEmpty
      ? DialogItem.lines("Text", text)
      : .option("Answer", choices.map(\.label), choices.firstIndex { $0.value == text } ?? 0)
    ask(
      Dialog(
        .correction(place), title: "Correct \"\(label(of: place))\"",
        info: ["The original stays in the record beside the correction."],
        items: [answer, .text("Reason")], accept: "sign it", shown: model.revisions))
    return []
  }

  /// Goes to the next or previous member or field that needs work, round the ends.
  mutating func goToOpen(_ step: Int) -> [Effect] {
    guard let model = session else { return [] }
    switch model.tab {
    case .checkIn:
      let encounters = model.chart.encounters
      let next = Self.places(from: model.row.row, of: encounters.count, step: step).first {
        model.needsWork(encounters[$0])
      }
      guard let next else {
        say(.done, "Everyone is accounted for and identified.")
        return []
      }
      session?.row.move(to: next, of: encounters.count)
    case .groupNote:
      let gaps = model.groupGaps
      let fields = GroupNoteField.allCases
      let next = Self.places(from: model.groupField.row, of: fields.count, step: step).first {
        gaps[fields[$0]] != nil
      }
      guard let next else {
        say(.done, isNoteSigned ? "The note is signed." : "The note is complete: s signs it.")
        return []
      }
      session?.groupField.move(to: next, of: fields.count)
    case .memberNotes: return goToOpenNote(step)
    case .gate: return []
    }
    return []
  }

  private mutating func goToOpenNote(_ step: Int) -> [Effect] {
    guard let model = session, let encounter = model.noteEncounter else { return [] }
    let fields = model.memberFields
    let gaps = model.gaps(of: encounter)
    let here = model.memberField.row
    if case .draft = encounter.note,
      let next = Self.places(from: here, of: fields.count, step: step).first(where: {
        $0 != here && gaps[fields[$0]] != nil
      })
    {
      session?.memberField.move(to: next, of: fields.count)
      return []
    }
    let present = model.chart.present
    let next = Self.places(from: model.member.row, of: present.count, step: step).first { index in
      if case .draft = present[index].note { index != model.member.row } else { false }
    }
    guard let next else {
      say(.done, "No other note waits.")
      return []
    }
    session?.member.move(to: next, of: present.count)
    session?.memberField.move(to: 0, of: 1)
    return []
  }

  /// The places of a list in the order in which they come behind one of them, or before it; that one
  /// comes last.
  private static func places(from place: Int, of count: Int, step: Int) -> [Int] {
    (0..<count).map { ((place + step * ($0 + 1)) % count + count) % count }
  }
}

extension SessionModel {
  /// The note that is shown; nothing outside the notes.
  var shownNote: NoteReference? {
    switch tab {
    case .groupNote: .group(id)
    case .memberNotes: noteEncounter.map { .member(id, $0.client.id) }
    case .checkIn, .gate: nil
    }
  }

  /// Why somebody can't co-sign the note that is shown.
  func coSigningRefusal(_ user: ClinicianID?) -> String? {
    switch tab {
    case .groupNote: coSigningRefusal(user, of: chart.groupNote)
    case .memberNotes: noteEncounter.flatMap { coSigningRefusal(user, of: $0.note) }
    case .checkIn, .gate: nil
    }
  }

  private func coSigningRefusal<Field>(_ user: ClinicianID?, of note: Note<Field>) -> String? {
    if note.signed == nil { return "The author signs this note first; then it is co-signed." }
    guard let supervisor = chart.supervisor(of: note) else {
      return "Nobody supervises the author of this note."
    }
    if supervisor != user { return "Only the author's supervisor co-signs this note." }
    return chart.lacksCoSignature(note) ? nil : "This note is co-signed already."
  }

  /// What was added to a note so far, in words.
  func addenda(of note: NoteReference) -> [String] {
    let addenda =
      switch note {
      case .group: chart.groupNote.record.addenda
      case .member(_, let client): chart.encounter(of: client)?.note.record.addenda ?? []
      }
    return addenda.flatMap { addendum in
      let statement = addendum.signature.statement
      return ["\(statement.signedAt.date) \(statement.printedName): \(addendum.text)", ""]
    }
  }

  /// Whether the check-in of a member isn't done.
  func needsWork(_ encounter: Encounter) -> Bool {
    switch encounter.attendance.status {
    case .unaccounted: return true
    case .present:
      guard let check = encounter.identityCheck, check.outcome == .verified else { return true }
      return encounter.attendance.delivery.isRemote && check.remote?.isComplete != true
    case .absent, .noShow, .cancelled: return false
    }
  }
}
