/// What must be known of a payer before groups are billed to it (M155, M13, M17, M36, M50).
public enum PayerReadinessPoint: String, Codable, CaseIterable, Sendable {
  case identifier
  case rows
  case review
  case authorization
  case telehealth
  case caps
  case rates
  case deadlines
  case enrolment

  /// What is asked, in a few words.
  public var text: String {
    switch self {
    case .identifier: "Its id with the clearinghouse is known"
    case .rows: "A row is in force for every code that the groups bill"
    case .review: "Its rows were reviewed within twelve months"
    case .authorization: "Its rows say whether an authorization is needed"
    case .telehealth: "Its rows say whether virtual sessions are covered"
    case .caps: "Its rows say how many units it pays"
    case .rates: "Its rows have the contracted rates"
    case .deadlines: "Its rows say by when claims and appeals must arrive"
    case .enrolment: "Those who lead groups are enrolled where it wants that"
    }
  }
}
