import GroupCare
import Screen

extension Workbench {
  /// Why the selected line can't be changed here.
  var settingReason: String? {
    switch settings?.selected?.change {
    case .theme: nil
    case .policy:
      who?.rights.contains(.changePolicy) == true
        ? nil : "The practice's policy is changed by administrators alone."
    case .elsewhere(let how): how
    case nil: "There is nothing to change here."
    }
  }

  /// Takes what is set; what the practice decided holds from now on.
  mutating func take(_ facts: SettingsFacts) {
    who?.profile = facts.profile
    if settings == nil {
      settings = SettingsModel(facts, claimFolder: claimFolder)
    } else {
      settings?.take(facts)
    }
  }

  /// Asks what the selected line is to be set to.
  mutating func changeSetting() -> [Effect] {
    guard let facts = settings?.facts, let line = settings?.selected else { return [] }
    switch line.change {
    case .elsewhere: return []
    case .theme: return show(.themes)
    case .policy(let item):
      let value = facts.profile.policy.value(of: item)
      var info = [item.help, "It is now: \(item.words(value))."]
      if let range = item.range {
        info.append("From \(range.lowerBound) to \(range.upperBound).")
      }
      info += ["It holds for everybody here; the log takes it down, u takes it back."]
      let answer: DialogItem =
        switch value {
        case .number(let number): .text("New", "\(number)")
        case .flag(let isOn): .option("New", ["no", "yes"], isOn ? 1 : 0)
        }
      ask(Dialog(.setting(item), title: item.name, info: info, items: [answer], accept: "set it"))
      return []
    }
  }

  /// What is wrong with an answer; nothing when it can be set to that.
  func fault(of item: PolicyItem, in open: Dialog) -> String? {
    guard let range = item.range else { return nil }
    guard let number = Int(open.items[0].text), range.contains(number) else {
      return "Type a number from \(range.lowerBound) to \(range.upperBound)."
    }
    return nil
  }

  /// Sets an item to what was answered.
  mutating func changed(_ item: PolicyItem, _ open: Dialog) -> [Effect] {
    guard let old = settings?.facts.profile.policy.value(of: item) else { return [] }
    let new: PolicyItem.Value =
      item.range == nil ? .flag(open.items[0].index == 1) : .number(Int(open.items[0].text) ?? 0)
    guard new != old, let change = PolicyChange(item, from: old, to: new) else {
      say(.note, "\(item.name): \(item.words(old)), as it was.")
      return []
    }
    return [.changePolicy(change)]
  }

  /// Says what was changed, and remembers how it is taken back.
  mutating func changed(_ change: PolicyChange) {
    let words = "\(change.item.name): \(change.item.words(change.new))"
    if settings?.undo.last?.inverse == change {
      settings?.undo.removeLast()
      say(.done, "\(words), as before.")
    } else {
      settings?.undo.append(change)
      say(.done, "\(words) from now on; u takes it back.")
    }
  }

  /// Takes back what was changed last.
  mutating func takeBackSetting() -> [Effect] {
    settings?.undo.last.map { [.changePolicy($0.inverse)] } ?? []
  }
}
