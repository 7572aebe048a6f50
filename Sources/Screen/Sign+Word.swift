extension Sign {
  /// What the sign says, in a word; empty where the words beside it say it already, and for what is
  /// drawn alone.
  public var word: String {
    switch self {
    case .late: "late"
    case .absent: "absent"
    case .leftEarly: "early"
    case .warn: "warning"
    case .blocked: "blocked"
    case .error: "error"
    case .unknown: "unknown"
    case .overridden: "overridden"
    case .unsaved: "not saved"
    case .selection: ">"
    case .more: "and more"
    case .ellipsis: "..."
    case .checked: "checked"
    case .unchecked: "not checked"
    case .present, .notRecorded, .ok, .info, .saved, .locked, .bullet, .up, .down, .left, .right,
      .horizontal, .vertical, .topLeft, .topRight, .bottomLeft, .bottomRight, .bar, .barEmpty:
      ""
    }
  }
}
