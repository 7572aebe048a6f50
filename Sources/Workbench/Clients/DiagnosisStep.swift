import GroupCare

/// A change of a client's diagnoses as one step that can be taken back.
struct DiagnosisStep: Hashable, Sendable {
  let before: [Diagnosis]
  let after: [Diagnosis]
  /// What it was, in few words.
  let what: String

  /// A step on its way to the store.
  struct Asked: Hashable, Sendable {
    enum Way: Hashable, Sendable {
      case change, undo, redo
    }

    let step: DiagnosisStep
    let way: Way

    /// The list that stands in the store while it isn't done.
    var starting: [Diagnosis] { way == .undo ? step.after : step.before }
    /// The list that stands in the store when it is done.
    var expected: [Diagnosis] { way == .undo ? step.before : step.after }
  }
}
