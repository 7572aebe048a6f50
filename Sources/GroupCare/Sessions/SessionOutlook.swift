/// What can be told of a session's members before it begins: until when their authorizations and
/// consents hold, and whose payer doesn't cover taking part from elsewhere (N15, M10, M78, M189).
///
/// It holds days and no verdict about them, so that what is stored says the same whenever it is read.
public struct SessionOutlook: Hashable, Codable, Sendable, Protected {
  /// How many days ahead an end is told.
  public static let daysAhead = 30

  /// What ends no later than ``daysAhead`` after the session, in the order of the roster.
  public let endings: [Ending]
  /// Those whose payer doesn't cover how they may take part, in the order of the roster.
  public let uncovered: [Uncovered]

  /// Makes an outlook; without anything in it there is nothing to tell.
  public init(endings: [Ending] = [], uncovered: [Uncovered] = []) {
    self.endings = endings
    self.uncovered = uncovered
  }

  /// What ends.
  public enum Matter: String, Codable, CaseIterable, Sendable {
    /// The authorization of the group's code.
    case authorization
    /// The consent to treatment in the group.
    case groupConsent = "group-consent"
    /// The consent to taking part by video or telephone.
    case telehealthConsent = "telehealth-consent"
    /// The consent to disclosure of a Part 2 programme's records, which not everybody may know of.
    case disclosureConsent = "disclosure-consent"
  }

  /// Something of a member that ends.
  public struct Ending: Hashable, Codable, Sendable, Protected {
    /// The member.
    public let client: ClientID
    /// What ends.
    public let matter: Matter
    /// The last day on which it holds.
    public let last: CalendarDate

    /// Makes an ending.
    public init(client: ClientID, matter: Matter, last: CalendarDate) {
      self.client = client
      self.matter = matter
      self.last = last
    }
  }

  /// A member whose payer doesn't cover taking part from elsewhere.
  public struct Uncovered: Hashable, Codable, Sendable, Protected {
    /// The member.
    public let client: ClientID
    /// What isn't covered: video, or a call without it.
    public let delivery: Delivery
    /// Whether the member is expected to take part so.
    public let isExpected: Bool

    /// Makes it.
    public init(client: ClientID, delivery: Delivery, isExpected: Bool) {
      self.client = client
      self.delivery = delivery
      self.isExpected = isExpected
    }
  }

  /// The same for somebody who may not read everything of clients' files (C3).
  public func withholding(_ parts: Set<ClientPart>) -> SessionOutlook {
    guard parts.contains(.disclosures) else { return self }
    return SessionOutlook(
      endings: endings.filter { $0.matter != .disclosureConsent }, uncovered: uncovered)
  }
}
