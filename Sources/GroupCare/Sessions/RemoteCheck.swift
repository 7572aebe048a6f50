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

  /// What is asked.
  public enum Question: String, CaseIterable, Sendable {
    /// Where the member is.
    case place
    /// The number to call.
    case callBack = "call-back"
    /// Whether the emergency contact was confirmed.
    case emergencyContact = "emergency contact"
    /// Who else is there.
    case company = "others there"

    /// Lists questions: `place, call-back and company`.
    public static func list(_ questions: [Question]) -> String {
      guard let last = questions.last, questions.count > 1 else {
        return questions.first?.rawValue ?? ""
      }
      return questions.dropLast().map(\.rawValue).joined(separator: ", ") + " and "
        + last.rawValue
    }
  }

  /// The questions that have no answer, in the order in which they are asked.
  public var unanswered: [Question] {
    let isAccompaniedByNobodyNamed =
      switch company {
      case .alone: false
      case .others(let who): who.trimmed.isEmpty
      }
    return [
      location.isEmpty ? .place : nil, PhoneNumber(callBackNumber) == nil ? .callBack : nil,
      isEmergencyContactConfirmed ? nil : .emergencyContact,
      isAccompaniedByNobodyNamed ? .company : nil,
    ].compactMap(\.self)
  }

  /// Whether every question has an answer.
  public var isComplete: Bool { unanswered.isEmpty }
}
