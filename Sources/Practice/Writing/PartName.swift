internal import GroupCare

/// The spelling of a session's part in drafts: `note/C-1`.
struct PartName: Codable, Hashable {
  let text: String

  init(_ part: SessionPart) {
    text =
      switch part {
      case .session: "session"
      case .groupNote: "group-note"
      case .attendance(let client): "attendance/\(client)"
      case .identityCheck(let client): "identity/\(client)"
      case .note(let client): "note/\(client)"
      case .overrides(let client): "overrides/\(client)"
      }
  }

  var part: SessionPart? {
    let words = text.split(separator: "/", maxSplits: 1).map(String.init)
    switch (words.first, words.dropFirst().first.flatMap(ClientID.init)) {
    case ("session", nil): return .session
    case ("group-note", nil): return .groupNote
    case ("attendance", let client?): return .attendance(client)
    case ("identity", let client?): return .identityCheck(client)
    case ("note", let client?): return .note(client)
    case ("overrides", let client?): return .overrides(client)
    default: return nil
    }
  }

  init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
