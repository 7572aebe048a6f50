import GroupCare

/// What a dialog is for, and so what its answer does.
enum DialogPurpose: Hashable, Sendable {
  case identity(ClientID)
  case arrival(ClientID)
  case departure(ClientID)
  case absence(ClientID)
  case whereabouts(ClientID)
  case walkIn([ClientID])
  case detail
  case reopen
  case cancelSession
  case conflict(NotePlace, mine: String, theirs: String)
  case passphrase(SigningWish)
  case addendum(NoteReference)
  case correction(NotePlace)
  case claimFile
  case batchFile(BatchID)
  case enrol(GroupID, [ClientID])
  case endMembership(MembershipID, GroupID)
  case voidClaim(ClaimID)
  case find
}

/// What is to be signed once the passphrase is there.
enum SigningWish: Hashable, Sendable {
  case notes(SessionID, [NoteReference])
  case addendum(NoteReference, text: String)
  case correction(NotePlace, text: String, reason: String)

  /// Whether it carries typed text.
  var holdsText: Bool {
    if case .notes = self { false } else { true }
  }

  /// The dialog that its text was typed in.
  var purpose: DialogPurpose? {
    switch self {
    case .notes: nil
    case .addendum(let note, _): .addendum(note)
    case .correction(let place, _, _): .correction(place)
    }
  }

  /// The effect that carries it out.
  func effect(passphrase: String?) -> Effect {
    switch self {
    case .notes(let session, let notes): .sign(session, notes, passphrase: passphrase)
    case .addendum(let note, let text):
      .addAddendum(note, text: text, passphrase: passphrase)
    case .correction(let place, let text, let reason):
      .correct(
        place.note, field: place.fieldKey, text: text, reason: reason, passphrase: passphrase)
    }
  }
}
