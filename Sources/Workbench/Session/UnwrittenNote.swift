import GroupCare

/// What is still to be written and signed of one note: one line of the gate, until it is unfolded.
///
/// A session that nobody documented yet has some ten missing fields for each member. One by one they would hide
/// what no writing mends.
struct UnwrittenNote: Hashable, Sendable, Protected {
  /// The member whose note it is; nothing when it is the group's.
  let client: ClientID?
  /// What it lacks, more than one thing, in the order of the note.
  let blockers: [Blocker]

  /// Whether a signature is among it.
  private var isUnsigned: Bool { blockers.contains { $0.code.isUnsigned } }

  /// How many of its fields are missing.
  var fields: Int { blockers.count { !$0.code.isUnsigned } }

  /// What it lacks, in words: `9 fields to write, not signed`.
  var words: String {
    let signature = isUnsigned ? ["not signed"] : []
    return (["\(Workbench.counted(fields, "field")) to write"] + signature)
      .joined(separator: ", ")
  }
}

extension GateReport {
  /// What isn't there yet of each note, the group's first; the others in the order of the roster.
  var unwrittenNotes: [UnwrittenNote] {
    let missing = Dictionary(grouping: blockers.filter(\.isUnwritten), by: \.client)
    let clients = [nil] + encounters.map { ClientID?.some($0.client) }
    return clients.compactMap { client in
      missing[client].map { UnwrittenNote(client: client, blockers: $0) }
    }
  }
}

extension Blocker {
  /// Whether it says no more than that a note, or a field of it, isn't written or signed yet.
  var isUnwritten: Bool { stops == .session && (code.isUnsigned || code.isMissingField) }
}

extension BlockerCode {
  /// Whether a note has no signature yet.
  fileprivate var isUnsigned: Bool { self == .groupNoteUnsigned || self == .noteUnsigned }

  /// Whether nothing stands in a field of a note.
  fileprivate var isMissingField: Bool {
    switch self {
    case .groupNoteMissing, .noteMissingParticipation, .noteMissingResponse,
      .noteMissingObservations, .noteMissingRelevance, .noteMissingGoal, .noteMissingHomework,
      .noteMissingRisk, .noteMissingPlan, .noteMissingComplexity:
      true
    default: false
    }
  }
}
