public import GroupCare

/// A claim as it stands in an 837P file: plain values in the characters of the file.
///
/// A reader hands these out. A writer takes none of them from outside this module: what is written is
/// made of a ``GroupCare/Claim``, and that only the gates can make.
public struct ProfessionalClaim: Hashable, Sendable, Protected {
  /// The claim's number, CLM01: one to twenty characters.
  public let number: String
  /// Whether it is new or takes the place of another.
  public let frequency: ClaimFrequency
  /// Who is paid, loop 2010AA.
  public let billing: Billing
  /// Whose policy it is, loop 2010BA.
  public let subscriber: Subscriber
  /// The client, when the policy is somebody else's, loop 2010CA.
  public let dependent: Dependent?
  /// Who pays, loop 2010BB.
  public let payer: Payer
  /// Where the client was, CLM05-1.
  public let placeOfService: PlaceOfService
  /// The payer's authorization number, REF*G1; empty when there is none.
  public let authorizationNumber: String
  /// The diagnoses in the order of the pointers, one to twelve.
  public let diagnoses: [DiagnosisCode]
  /// Who rendered the service, loop 2310B; `nil` when it is who is paid.
  public let rendering: Provider?
  /// Who supervised the service, loop 2310D; `nil` when nobody is named.
  public let supervising: Provider?
  /// The service lines, one to fifty.
  public let lines: [Line]

  /// The sum of the lines, CLM02.
  public var charge: Money { lines.reduce(.zero) { $0 + $1.charge } }
}
