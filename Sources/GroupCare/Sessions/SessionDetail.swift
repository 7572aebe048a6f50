/// What is written down about a session besides who came (M58 to M63, M83).
public struct SessionDetail: Hashable, Codable, Sendable {
  /// Who led it; nothing blocks the session.
  public var facilitator: Facilitator?
  /// Who helped to lead it.
  public var coFacilitator: Facilitator?
  /// The platform of those who joined from elsewhere; nothing when everyone was in the room.
  public var platform: Platform?
  /// Whether it was recorded.
  public var recording: Recording
  /// Technical trouble that impaired it; empty when there was none.
  public var technicalIssues: String
  /// Whether everyone was told what keeps the group private (M60).
  public var isPrivacyBriefed: Bool

  /// Makes the detail of a session.
  public init(
    facilitator: Facilitator?, coFacilitator: Facilitator? = nil, platform: Platform? = nil,
    recording: Recording = .none, technicalIssues: String = "", isPrivacyBriefed: Bool = false
  ) {
    self.facilitator = facilitator
    self.coFacilitator = coFacilitator
    self.platform = platform
    self.recording = recording
    self.technicalIssues = technicalIssues
    self.isPrivacyBriefed = isPrivacyBriefed
  }
}
