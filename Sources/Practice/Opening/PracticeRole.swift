public import GroupCare

/// What a person may do; roles add up.
public enum PracticeRole: String, Hashable, CaseIterable, Sendable {
  /// Adds people, imports, decides the policy.
  case administrator
  /// Runs groups and writes notes.
  case clinician
  /// Checks members in.
  case coordinator
  /// Writes claims.
  case biller
}

extension PracticeRole {
  /// The parts of a client's file that somebody with this role may read beside what everyone may (C3).
  ///
  /// They follow the classes of the records: diagnoses are for those who bill, what a clinician judged
  /// for clinicians, and neither for who keeps the desk or the program.
  public var readableParts: Set<ClientPart> {
    switch self {
    case .clinician: Set(ClientPart.allCases)
    case .biller: [.diagnoses, .disclosures]
    case .coordinator, .administrator: []
    }
  }
}
