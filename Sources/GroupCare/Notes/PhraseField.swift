/// A kind of field that holds words, in the group note or in a member's: what a ``Phrase`` can be for.
///
/// The raw values are the keys of the fields; that of the present state of a goal is one for all goals.
public enum PhraseField: String, Hashable, Codable, CaseIterable, Sendable {
  case objective, topic, modality, interventions, goals, activities, process, incidents
  case sizeRationale = "size-rationale"
  case lengthRationale = "length-rationale"
  case response, observations, relevance
  case goalCurrent = "goal.current"
  case homework, plan
  case modifierReason = "modifier-reason"
  case complexityAccount = "complexity.account"

  /// The kind of a field of the group note; nothing for one that is answered by choosing.
  public init?(_ field: GroupNoteField) { self.init(rawValue: field.key) }

  /// The kind of a field of a member's note; nothing for one that is answered by choosing.
  public init?(_ field: ProgressNoteField) {
    if case .goalCurrent = field {
      self = .goalCurrent
    } else {
      self.init(rawValue: field.key)
    }
  }

  /// The field's name on the screen.
  public var label: String {
    if self == .goalCurrent { return "Goal now" }
    return GroupNoteField(key: rawValue)?.label ?? ProgressNoteField(key: rawValue)?.label
      ?? rawValue
  }
}
