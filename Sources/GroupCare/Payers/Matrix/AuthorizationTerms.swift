/// When a payer wants an authorization (M20).
public struct AuthorizationTerms: Hashable, Codable, Sendable {
  /// From which unit of the benefit year on one is needed: 1 is always, 9 after the eighth; nothing
  /// when the number of units never asks for one.
  public let fromUnit: Int?
  /// The diagnoses that always need one.
  public let diagnoses: [DiagnosisPattern]

  /// Makes the terms; a unit below the first counts as the first.
  public init(fromUnit: Int?, diagnoses: [DiagnosisPattern] = []) {
    self.fromUnit = fromUnit.map { max(1, $0) }
    self.diagnoses = diagnoses
  }

  /// Always.
  public static let always = AuthorizationTerms(fromUnit: 1)
  /// Never, said by the payer in so many words.
  public static let never = AuthorizationTerms(fromUnit: nil)
}
