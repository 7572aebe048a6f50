internal import Practice
internal import Workbench

extension OpenPractice {
  /// Says what the practice has set; what the machine has is the loop's to add.
  func settingsFacts() -> SettingsFacts {
    SettingsFacts(
      profile: profile, machine: SettingsFacts.Machine(theme: "", file: nil, folder: nil))
  }
}

extension Event {
  /// The same with what is set for the person and on this machine, where it says what is set.
  func adding(_ machine: @autoclosure () -> SettingsFacts.Machine) -> Event {
    switch self {
    case .settings(let facts):
      .settings(SettingsFacts(profile: facts.profile, machine: machine()))
    case .policyChanged(let change, let facts):
      .policyChanged(change, SettingsFacts(profile: facts.profile, machine: machine()))
    default: self
    }
  }
}
