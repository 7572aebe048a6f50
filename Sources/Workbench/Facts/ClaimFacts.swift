public import GroupCare

/// A line of the list of claims.
public struct ClaimRow: Hashable, Sendable, Protected {
  /// The claim.
  public let claim: ClaimRecord
  /// The client's name.
  public let clientName: String
  /// The session's title.
  public let title: String
  /// What it is found by, as it is searched: made when it is read, since a letter goes through a hundred
  /// thousand lines.
  let letters: [UInt8]

  /// Makes a line.
  public init(claim: ClaimRecord, clientName: String, title: String) {
    self.claim = claim
    self.clientName = clientName
    self.title = title
    letters = ListFilter.folded([
      clientName, "claim", claim.id.text, claim.client.text, claim.payerName, claim.session.text,
      title, claim.state.rawValue, claim.dateOfService.iso,
    ])
  }
}

/// What came of writing claims.
public struct ClaimsWritten: Hashable, Sendable {
  /// The batch; nothing when there was nothing to write.
  public let batch: BatchID?
  /// How many claims were written.
  public let count: Int
  /// What was charged altogether.
  public let charge: Money
  /// How many encounters were withheld.
  public let withheld: Int
  /// The file.
  public let path: String

  /// Makes an outcome.
  public init(batch: BatchID?, count: Int, charge: Money, withheld: Int, path: String) {
    self.batch = batch
    self.count = count
    self.charge = charge
    self.withheld = withheld
    self.path = path
  }
}
