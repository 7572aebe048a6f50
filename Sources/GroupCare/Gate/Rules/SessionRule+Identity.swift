extension SessionRule {
  /// The identity of each present member is checked, and for those elsewhere also where they are.
  static let identity = SessionRule(
    [.identityMissing, .identityMismatch, .identityRemote],
    "The identity of each present member is checked, and for those elsewhere also where they are.",
    source: "M100, N4, R25"
  ) { chart in
    chart.encounters.compactMap { encounter in
      guard encounter.isPresent else { return nil }
      let client = encounter.client.id
      guard let check = encounter.identityCheck else {
        return Blocker(
          .identityMissing, stops: .session, client: client, field: "identity",
          message: "The identity of this member isn't checked.", source: "M100",
          remedy: .identity(client))
      }
      if check.outcome == .mismatch {
        return Blocker(
          .identityMismatch, stops: .session, client: client, field: "identity",
          message: "The answers of this member didn't match the record.", source: "M100, N4",
          remedy: .identity(client))
      }
      if encounter.attendance.delivery.isRemote, check.remote?.isComplete != true {
        return Blocker(
          .identityRemote, stops: .session, client: client, field: "identity.remote",
          message: message(check.remote?.unanswered ?? RemoteCheck.Question.allCases),
          source: "N4, R25", remedy: .identity(client))
      }
      return nil
    }
  }

  private static func message(_ unanswered: [RemoteCheck.Question]) -> String {
    let words = RemoteCheck.Question.list(unanswered)
    let start = words.prefix(1).uppercased() + words.dropFirst()
    return "\(start) of this member \(unanswered.count == 1 ? "is" : "are") missing."
  }
}
