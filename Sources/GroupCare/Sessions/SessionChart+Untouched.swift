extension SessionChart {
  /// Whether nothing was recorded in the session since it was planned.
  public var isUntouched: Bool {
    guard case .scheduled = session.state else { return false }
    return encounters.allSatisfy(\.isUntouched) && groupNote.content.writtenFields.isEmpty
  }
}

extension Encounter {
  /// Whether nothing was recorded of the client in this session.
  public var isUntouched: Bool {
    attendance.status == .unaccounted && attendance.edits.isEmpty && identityCheck == nil
      && note.content.writtenFields.isEmpty && overrides.isEmpty && !isWalkIn
  }
}
