/// Whether a claim is new or takes the place of another, CLM05-3.
///
/// A claim that replaces or voids another keeps its number and carries the number that the payer gave
/// the other one (R32): without it there is no such claim.
public enum ClaimFrequency: Hashable, Sendable {
  /// A new claim, code 1.
  case original
  /// All of the claim anew, code 7; the text is the payer's number of the one it replaces.
  case replacement(payerClaimNumber: String)
  /// The claim taken back, code 8; the text is the payer's number of the one it voids.
  case void(payerClaimNumber: String)

  /// The code: 1, 7 or 8.
  public var code: Int {
    switch self {
    case .original: 1
    case .replacement: 7
    case .void: 8
    }
  }

  /// The payer's number of the claim that is replaced or voided, REF*F8; empty for a new one.
  public var payerClaimNumber: String {
    switch self {
    case .original: ""
    case .replacement(let number), .void(let number): number
    }
  }
}
