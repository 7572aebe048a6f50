/// The steps of a group session from eligibility to the patient's bill (M145).
public enum SessionStep: String, Codable, CaseIterable, Sendable {
  case eligibility
  case consent
  case schedule
  case attendance
  case notes
  case codeAndProvider = "code-and-provider"
  case authorization
  case submission
  case monitoring
  case appeals
  case audit
  case patientFinance = "patient-finance"

  /// What is done in it, in a few words.
  public var text: String {
    switch self {
    case .eligibility: "Eligibility and group benefits checked"
    case .consent: "Consents signed"
    case .schedule: "Session and its group note recorded"
    case .attendance: "Attendance log closed, identities checked"
    case .notes: "Individual notes complete and signed"
    case .codeAndProvider: "Code, place, modifiers and NPI right"
    case .authorization: "Prior authorization checked"
    case .submission: "Claims written"
    case .monitoring: "Answers of the payers followed"
    case .appeals: "Denials appealed"
    case .audit: "Session audited"
    case .patientFinance: "Patient's share and policy settled"
    }
  }

  /// Finds the step in which a blocker is mended.
  public init(_ code: BlockerCode) {
    self = Self.areas[code.area] ?? .codeAndProvider
  }

  private static let areas: [String: SessionStep] = [
    "coverage": .eligibility, "benefit": .eligibility, "payer": .eligibility, "cap": .eligibility,
    "age": .eligibility, "plan": .eligibility, "screening": .eligibility, "diagnosis": .eligibility,
    "consent": .consent, "part-2": .consent,
    "session": .schedule, "facilitator": .schedule, "group-note": .schedule, "group": .schedule,
    "attendance": .attendance, "identity": .attendance, "minutes": .attendance,
    "audio-only": .attendance, "double-booking": .attendance,
    "note": .notes, "signature": .notes,
    "authorization": .authorization, "referral": .authorization,
  ]
}
