/// Why an enrolled member wasn't there, as far as anyone knows (M102).
public enum AbsenceReason: String, Codable, CaseIterable, Sendable {
  case unknown
  case ill
  case work
  case transport
  case family
  case vacation
  case hospital
  case other

  /// The reason in words.
  public var label: String {
    switch self {
    case .unknown: "no reason given"
    case .ill: "ill"
    case .work: "work"
    case .transport: "transport"
    case .family: "family matters"
    case .vacation: "vacation"
    case .hospital: "in hospital"
    case .other: "other"
    }
  }
}
