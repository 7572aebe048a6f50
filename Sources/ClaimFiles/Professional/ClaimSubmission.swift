public import GroupCare

/// A claim that is to be written, and whether it is new.
public struct ClaimSubmission: Hashable, Sendable {
  /// The claim.
  public let claim: Claim
  /// Whether it is new or takes the place of another.
  public let frequency: ClaimFrequency

  /// Makes a submission.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - frequency: Whether it is new or takes the place of another; new unless said otherwise.
  public init(_ claim: Claim, frequency: ClaimFrequency = .original) {
    self.claim = claim
    self.frequency = frequency
  }
}
