/// Why a claim can be taken back, which decides what the payer is told of it.
public enum ClaimWithdrawal: Hashable, Sendable {
  /// Its file was never sent: nobody has it, nor the other claims of that file.
  case neverSent
  /// The payer has it, under this number of the payer's own (277CA REF*1K, 835 CLP07).
  case sent(payerClaimNumber: String)
}
