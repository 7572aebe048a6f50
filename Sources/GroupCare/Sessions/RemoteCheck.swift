/// What is asked of a member who isn't in the room, at the start of each session (N4, R25).
public struct RemoteCheck: Hashable, Codable, Sendable, Protected {
  /// Where the member is, well enough to send help.
  public let location: String
  /// The number to call when the line drops.
  public let callBackNumber: String
  /// Whether the emergency contact on record was confirmed.
  public let isEmergencyContactConfirmed: Bool
  /// Who else is in the room.
  public let company: Company
  /// Why the member took part without video (R16); empty when nobody said, or there was video.
  public let audioOnlyReason: String

  /// Who can hear the session where the member is.
  public enum Company: Hashable, Codable, Sendable, Protected {
    /// Nobody.
    case alone
    /// Somebody: who it is.
    case others(String)
  }

  /// Makes the answers.
  public init(
    location: String, callBackNumber: String, isEmergencyContactConfirmed: Bool,
    company: Company, audioOnlyReason: String = ""
  ) {
    self.location = location.trimmed
    self.callBackNumber = callBackNumber.trimmed
    self.isEmergencyContactConfirmed = isEmergencyContactConfirmed
    self.company = company
    self.audioOnlyReason = audioOnlyReason.trimmed
  }

  /// Reads the answers; those of before the reason was asked have none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      location: try container.decode(String.self, forKey: .location),
      callBackNumber: try container.decode(String.self, forKey: .callBackNumber),
      isEmergencyContactConfirmed: try container.decode(
        Bool.self, forKey: .isEmergencyContactConfirmed),
      company: try container.decode(Company.self, forKey: .company),
      audioOnlyReason: try container.decodeIfPresent(String.self, forKey: .audioOnlyReason) ?? "")
  }

  /// Whether every question has an answer.
  public var isComplete: Bool {
    let isCompanyNamed =
      switch company {
      case .alone: true
      case .others(let who): !who.trimmed.isEmpty
      }
    return !location.isEmpty && PhoneNumber(callBackNumber) != nil && isEmergencyContactConfirmed
      && isCompanyNamed
  }
}
