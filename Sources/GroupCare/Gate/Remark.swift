/// Something worth knowing about a member's encounter that stops no claim.
public struct Remark: Hashable, Sendable {
  /// The stable code.
  public let code: RemarkCode
  /// The member it is about.
  public let client: ClientID
  /// One plain sentence, without a name.
  public let message: String
  /// The requirements or rules it comes from.
  public let source: String
  /// The payer's row, or the practice's policy, that it comes from; nothing when it is neither.
  public let authority: Authority?

  /// Makes a remark.
  public init(
    _ code: RemarkCode, client: ClientID, message: String, source: String,
    authority: Authority? = nil
  ) {
    self.code = code
    self.client = client
    self.message = message
    self.source = source
    self.authority = authority
  }
}
