/// What a group is, which decides whether and how it is billed (M41, M97, R8).
public enum GroupKind: String, Codable, CaseIterable, Sendable {
  /// Group psychotherapy of unrelated clients.
  case psychotherapy
  /// Several families together.
  case multipleFamily = "multiple-family"
  /// Teaching about an illness or skills; never psychotherapy.
  case psychoeducation
  /// A support circle; never psychotherapy.
  case support

  /// The code such a group is billed with; nothing when it never is.
  public var procedureCode: ProcedureCode? {
    switch self {
    case .psychotherapy: .groupPsychotherapy
    case .multipleFamily: .multipleFamily
    case .psychoeducation, .support: nil
    }
  }

  /// The kind in words.
  public var label: String {
    switch self {
    case .psychotherapy: "group psychotherapy"
    case .multipleFamily: "multiple-family group psychotherapy"
    case .psychoeducation: "psychoeducation"
    case .support: "support group"
    }
  }
}
