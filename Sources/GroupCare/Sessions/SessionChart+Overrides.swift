extension SessionChart {
  /// Puts, replaces or takes away one override; of a member whose claim is made nothing changes.
  mutating func setOverride(
    _ code: BlockerCode, _ new: Override?, of client: ClientID
  ) throws(SessionRefusal) -> SessionChange {
    let index = try index(of: client)
    guard claim(of: client) == nil, new.map({ $0.code == code }) ?? true else {
      throw .notOverridable
    }
    let old = encounters[index].overrides.first { $0.code == code }
    encounters[index].overrides.removeAll { $0.code == code }
    if let new { encounters[index].overrides.append(new) }
    return .restoreOverride(client, code, old)
  }
}
