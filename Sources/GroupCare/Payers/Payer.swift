/// Who pays: an insurer, a programme, or the client.
public struct Payer: Hashable, Codable, Sendable {
  /// The practice's id.
  public let id: PayerID
  /// The name, as it stands on claims.
  public var name: String
  /// The payer's id with the clearinghouse, as in NM109 of 2010BB; empty for self-pay.
  public var payerIdentifier: String
  /// What kind of payer it is, which gives the filing code of SBR09.
  public var kind: Kind
  /// The dated rows of the payer matrix.
  public var rows: [PayerRow]

  /// The kinds of payers that differ on a claim.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case commercial
    case blueCross = "blue-cross"
    case medicare
    case medicaid
    case tricare
    case hmo
    case ppo
    case selfPay = "self-pay"

    /// The claim filing indicator of SBR09 (`edi-facts.md` 2).
    public var filingCode: String {
      switch self {
      case .commercial: "CI"
      case .blueCross: "BL"
      case .medicare: "MB"
      case .medicaid: "MC"
      case .tricare: "CH"
      case .hmo: "HM"
      case .ppo: "12"
      case .selfPay: "ZZ"
      }
    }
  }

  /// Makes a payer.
  public init(
    id: PayerID, name: String, payerIdentifier: String, kind: Kind, rows: [PayerRow]
  ) {
    self.id = id
    self.name = name
    self.payerIdentifier = payerIdentifier
    self.kind = kind
    self.rows = rows
  }
}
