/// What the practice is to its payers and to itself.
public struct PracticeProfile: Hashable, Codable, Sendable {
  /// The name.
  public var name: String
  /// The IANA name of the practice's time zone.
  public var zone: String
  /// Whether the practice is a demonstration, whose claims are marked as test (T55).
  public var isDemo: Bool
  /// Who is paid.
  public var billing: BillingProvider
  /// Who sends the files: id and contact with the clearinghouse.
  public var submitter: Submitter
  /// Who receives the files.
  public var receiver: Receiver
  /// The places where it sees people.
  public var sites: [Site]
  /// What it charges for a unit of each code.
  public var fees: [ProcedureCode: Money]
  /// What it decided for itself.
  public var policy: PracticePolicy

  /// Makes a profile.
  public init(
    name: String, zone: String, isDemo: Bool, billing: BillingProvider, submitter: Submitter,
    receiver: Receiver, sites: [Site], fees: [ProcedureCode: Money], policy: PracticePolicy
  ) {
    self.name = name
    self.zone = zone
    self.isDemo = isDemo
    self.billing = billing
    self.submitter = submitter
    self.receiver = receiver
    self.sites = sites
    self.fees = fees
    self.policy = policy
  }

  /// Returns the site with an id.
  public func site(_ id: SiteID) -> Site? { sites.first { $0.id == id } }
}

extension ProcedureCode: CodingKeyRepresentable {
  /// The text, for dictionaries keyed by it.
  public var codingKey: any CodingKey { TextKey(text) }
  /// Reads a key.
  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

/// A coding key of any text, for dictionaries keyed by codes.
struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ text: String) { stringValue = text }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}
