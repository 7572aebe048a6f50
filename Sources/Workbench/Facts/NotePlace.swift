public import GroupCare

/// A field of a note of a session: where text is typed.
public enum NotePlace: Hashable, Sendable {
  /// A field of the group note.
  case group(SessionID, GroupNoteField)
  /// A field of a member's note.
  case member(SessionID, ClientID, ProgressNoteField)

  /// The session.
  public var session: SessionID {
    switch self {
    case .group(let session, _), .member(let session, _, _): session
    }
  }

  /// The record that holds the field.
  public var part: SessionPart {
    switch self {
    case .group: .groupNote
    case .member(_, let client, _): .note(client)
    }
  }

  /// The note.
  public var note: NoteReference {
    switch self {
    case .group(let session, _): .group(session)
    case .member(let session, let client, _): .member(session, client)
    }
  }

  /// The field's stable key.
  public var fieldKey: String {
    switch self {
    case .group(_, let field): field.key
    case .member(_, _, let field): field.key
    }
  }

  /// How it is filled in.
  public var entry: NoteEntry {
    switch self {
    case .group(_, let field): field.entry
    case .member(_, _, let field): field.entry
    }
  }

  /// What to write there.
  public var prompt: String {
    switch self {
    case .group(_, let field): field.prompt
    case .member(_, _, let field): field.prompt
    }
  }

  /// The change that writes a text there.
  public func writing(_ text: String) -> SessionChange {
    switch self {
    case .group(_, let field): .writeGroupNote(field, text)
    case .member(_, let client, let field): .writeNote(client, field, text)
    }
  }

  /// Returns the text that a chart has there.
  public func text(in chart: SessionChart) -> String {
    switch self {
    case .group(_, let field): chart.groupNote.content[field]
    case .member(_, let client, let field): chart.encounter(of: client)?.note.content[field] ?? ""
    }
  }

  /// Returns the field's name, with the number of the goal that it is about.
  func label(in chart: SessionChart) -> String {
    switch self {
    case .group(_, let field): field.label
    case .member(_, let client, let field):
      field.label(among: chart.encounter(of: client)?.billing.plan?.goals ?? [])
    }
  }
}
