/// The practice's own readable id of one kind of thing.
///
/// One to 40 ASCII letters, digits, `-`, `_` and `.`; upper and lower case differ. The phantom
/// `Subject` keeps a client's id from standing where a session's is wanted: that doesn't compile.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The id as people read and type it.
  public let text: String

  /// Reads an id, or returns nothing when it is empty, too long or has other characters.
  public init?(_ text: String) {
    guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else {
      return nil
    }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension Identifier: Comparable {
  /// Orders by value, the lower first.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  /// The value as text.
  public var description: String { text }
}

extension Identifier: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = identifier
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// The id of a ``Client``.
public typealias ClientID = Identifier<Client>
/// The id of a ``Clinician``, which is also the name with which that person signs in.
public typealias ClinicianID = Identifier<Clinician>
/// The id of a ``Payer``.
public typealias PayerID = Identifier<Payer>
/// The id of a ``Coverage``.
public typealias CoverageID = Identifier<Coverage>
/// The id of an ``Authorization``.
public typealias AuthorizationID = Identifier<Authorization>
/// The id of a ``TreatmentPlan``.
public typealias PlanID = Identifier<TreatmentPlan>
/// The id of a ``TreatmentGoal``.
public typealias GoalID = Identifier<TreatmentGoal>
/// The id of a ``TherapyGroup``.
public typealias GroupID = Identifier<TherapyGroup>
/// The id of a ``Family``.
public typealias FamilyID = Identifier<Family>
/// The id of a ``Membership``.
public typealias MembershipID = Identifier<Membership>
/// The id of a ``Session``.
public typealias SessionID = Identifier<Session>
/// The id of a ``Site``.
public typealias SiteID = Identifier<Site>
/// The number of a claim, as in CLM01: at most 20 characters when the program made it.
public typealias ClaimID = Identifier<ClaimRecord>
/// The id of a ``ClaimBatch``, as in BHT03.
public typealias BatchID = Identifier<ClaimBatch>
/// The id of a payer's answer on ``Benefits``.
public typealias BenefitsID = Identifier<Benefits>
/// The id of a ``Referral``.
public typealias ReferralID = Identifier<Referral>
/// The id of a ``Consent``.
public typealias ConsentID = Identifier<Consent>
/// The id of a ``Screening``.
public typealias ScreeningID = Identifier<Screening>
/// The id of a ``Phrase``.
public typealias PhraseID = Identifier<Phrase>
/// The id of a ``PayerEnrolment``.
public typealias EnrolmentID = Identifier<PayerEnrolment>
/// The id of an ``IndividualService``.
public typealias ServiceID = Identifier<IndividualService>
