/// What a note still lacks in one field.
public struct NoteGap<Field: NoteField>: Hashable, Sendable {
  /// The field.
  public let field: Field
  /// What is wrong with it.
  public let fault: Fault

  /// What can be wrong with a field.
  public enum Fault: Hashable, Sendable {
    /// Nothing is written there.
    case missing
    /// What is written there says nothing (M120).
    case filler
    /// It gives no number, and its goal is measured in numbers (M123).
    case noNumber
    /// It repeats the group note's text (M132, T).
    case repeatsGroupNote
    /// The modality isn't a recognised therapy (M89, M97).
    case notRecognised
    /// Only teaching is described (M98, M184).
    case didacticOnly
    /// The author says that it wasn't psychotherapy (M97, M190).
    case notPsychotherapy
    /// Every goal is marked as not addressed (M121).
    case noGoalAddressed
  }

  /// Makes a gap.
  public init(_ field: Field, _ fault: Fault) {
    self.field = field
    self.fault = fault
  }
}
