internal import GroupCare
internal import Workbench

extension Effect {
  /// The fields whose text it writes into the record.
  var writtenPlaces: [NotePlace] {
    guard case .commit(let session, let changes, _) = self else { return [] }
    return changes.compactMap { change in
      switch change {
      case .writeGroupNote(let field, _): .group(session, field)
      case .writeNote(let client, let field, _): .member(session, client, field)
      default: nil
      }
    }
  }
}

extension Effect {
  /// Whether the screen waits for its answer before it asks the session for more; signing in counts, for
  /// the screen waits for that too.
  var isAskedOfSession: Bool {
    switch self {
    case .signIn, .commit, .sign, .addWalkIn, .writeClaims: true
    default: false
    }
  }
}

extension Effect {
  /// Whether it goes through so much that nothing else is to wait for it.
  var takesLong: Bool { self == .checkLog || self == .loadClaims }
}

extension Event {
  /// Whether it says that changes of a session stand in the record.
  var isCommitted: Bool {
    if case .committed = self { true } else { false }
  }

  /// The places of what it brings back that was typed and never saved.
  var recoveredPlaces: [DraftBuffer.Place] {
    if case .today(let facts) = self { return facts.answers.map { .question($0.question) } }
    return loaded?.drafts.map { .field($0.place) } ?? []
  }

  /// The session it brings.
  var loaded: LoadedSession? {
    switch self {
    case .session(let loaded), .committed(let loaded), .overtaken(let loaded),
      .refused(let loaded, _), .claimsWritten(let loaded, _):
      loaded
    default: nil
    }
  }

  /// Whether it says that something wasn't written, which keeps the program from leaving.
  var isSetback: Bool {
    switch self {
    case .overtaken, .refused, .failed: true
    default: false
    }
  }
}
