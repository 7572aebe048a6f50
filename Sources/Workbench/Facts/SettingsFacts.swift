public import GroupCare

/// What is set: by the person, by the practice, by this machine.
public struct SettingsFacts: Hashable, Sendable {
  /// The practice, with its policy.
  public let profile: PracticeProfile
  /// What is set for the person and on this machine.
  public let machine: Machine

  /// What is set for the person and on this machine.
  public struct Machine: Hashable, Sendable {
    /// What the theme calls itself.
    public let theme: String
    /// Where the person's choices are kept; nothing when there is no place for them.
    public let file: String?
    /// The folder in which the practice lies; nothing when it is thrown away at the end.
    public let folder: String?

    /// Makes what is set.
    public init(theme: String, file: String?, folder: String?) {
      self.theme = theme
      self.file = file
      self.folder = folder
    }
  }

  /// Makes the facts.
  public init(profile: PracticeProfile, machine: Machine) {
    self.profile = profile
    self.machine = machine
  }
}
