import GroupCare
import Workbench

extension FakeStore {
  /// Says what is set, and changes the policy.
  mutating func changeSettings(_ effect: Effect) throws -> Event {
    func facts() throws -> SettingsFacts {
      var profile = try ExamplePractice.profile()
      profile.policy = policy
      return SettingsFacts(
        profile: profile,
        machine: SettingsFacts.Machine(
          theme: "Terminal", file: "/home/ada/.config/quorum/settings.toml", folder: nil))
    }
    guard case .changePolicy(let change) = effect else { return .settings(try facts()) }
    guard policy.value(of: change.item) == change.old else {
      return .warned("Somebody else changed this meanwhile; nothing was written.")
    }
    policy.set(change.item, to: change.new)
    return .policyChanged(change, try facts())
  }
}
