/// What the record knows of one client that decides who pays for a session.
public struct BillingFacts: Hashable, Sendable, Protected {
  /// The coverages, the one to bill first.
  public var coverages: [Coverage] = []
  /// The payers of those coverages.
  public var payers: [PayerID: Payer] = [:]
  /// What the payers said of the benefits.
  public var benefits: [Benefits] = []
  /// The authorizations.
  public var authorizations: [Authorization] = []
  /// The units claimed here so far, by authorization.
  public var unitsClaimed: [AuthorizationID: Int] = [:]
  /// The units of group services claimed here so far, other sessions' too.
  public var claimedUnits: [ClaimedUnit] = []
  /// The referrals.
  public var referrals: [Referral] = []
  /// The consents.
  public var consents: [Consent] = []
  /// The screenings before a first session.
  public var screenings: [Screening] = []
  /// The treatment plan; nothing while there is none.
  public var plan: TreatmentPlan?
  /// The family, for multiple-family groups.
  public var family: Family?
  /// The services the client had alone, on the days around the session at least.
  public var individualServices: [IndividualService] = []
  /// The client's presence in other sessions, for as long as they could overlap with this one or
  /// come before it.
  public var otherSessions: [OtherSession] = []
  /// The member's last signed notes before the session, the newest first; empty where notes aren't
  /// read.
  public var earlierNotes: [EarlierNote] = []

  /// Makes the facts of a client of whom nothing is known but what is set.
  public init(_ set: (inout BillingFacts) -> Void = { _ in }) { set(&self) }

  /// Returns the coverage in force on a date.
  public func coverage(on date: CalendarDate) -> Coverage? {
    coverages.first { $0.period.contains(date) }
  }

  /// Returns what the payer said last of a coverage's benefits for the year of a date.
  public func benefits(of coverage: CoverageID, on date: CalendarDate) -> Benefits? {
    benefits.filter { $0.coverage == coverage && $0.year.contains(date) }
      .max { $0.checkedOn < $1.checkedOn }
  }

  /// Returns the authorization for a code with a payer that is in force on a date and has units left;
  /// of several the one that ends first.
  public func authorization(
    for code: ProcedureCode, payer: PayerID, on date: CalendarDate
  ) -> Authorization? {
    authorizations(for: [code], payer: payer, on: date).first
  }

  /// Returns the authorizations for any of the codes with a payer that are in force on a date and
  /// have units left, the one that ends first before the others.
  func authorizations(
    for codes: Set<ProcedureCode>, payer: PayerID, on date: CalendarDate
  ) -> [Authorization] {
    authorizations.enumerated()
      .filter { _, authorization in
        codes.contains(authorization.code) && authorization.payer == payer
          && unitsLeft(of: authorization, on: date) > 0
      }
      .sorted { left, right in
        left.element.period.ends(before: right.element.period)
          || !right.element.period.ends(before: left.element.period) && left.offset < right.offset
      }
      .map(\.element)
  }

  /// Returns the units left of an authorization once everything claimed here is counted.
  func unitsLeft(of authorization: Authorization, on date: CalendarDate) -> Int {
    authorization.unitsLeft(on: date, claimed: unitsClaimed[authorization.id, default: 0])
  }
}
