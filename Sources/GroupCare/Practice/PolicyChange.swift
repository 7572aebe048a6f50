/// One thing of a practice's policy that is changed, from what it was on the screen.
public struct PolicyChange: Hashable, Sendable {
  /// What is changed.
  public let item: PolicyItem
  /// What it was.
  public let old: PolicyItem.Value
  /// What it becomes.
  public let new: PolicyItem.Value

  /// Makes a change; nothing when it can't be set to that.
  public init?(_ item: PolicyItem, from old: PolicyItem.Value, to new: PolicyItem.Value) {
    guard item.takes(new) else { return nil }
    self.init(unchecked: item, from: old, to: new)
  }

  private init(
    unchecked item: PolicyItem, from old: PolicyItem.Value, to new: PolicyItem.Value
  ) {
    self.item = item
    self.old = old
    self.new = new
  }

  /// The change that takes it back, to whatever the folder had it at.
  public var inverse: PolicyChange { PolicyChange(unchecked: item, from: new, to: old) }
}
