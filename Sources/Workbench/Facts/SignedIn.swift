public import GroupCare

/// Who signed in to which practice.
public struct SignedIn: Sendable {
  /// The person.
  public let user: Clinician
  /// The practice.
  public internal(set) var profile: PracticeProfile
  /// Now, by the practice's clock.
  public let now: Timestamp
  /// Whether signing asks for the passphrase; not in demos.
  public let asksPassphrase: Bool
  /// What the person may not read in clients' files.
  public let withheld: Set<ClientPart>

  /// What the person may do that not everybody may.
  public let rights: Set<PersonalRight>

  /// Makes a sign-in.
  public init(
    user: Clinician, profile: PracticeProfile, now: Timestamp, asksPassphrase: Bool,
    withheld: Set<ClientPart> = [], rights: Set<PersonalRight> = []
  ) {
    self.user = user
    self.profile = profile
    self.now = now
    self.asksPassphrase = asksPassphrase
    self.withheld = withheld
    self.rights = rights
  }
}
