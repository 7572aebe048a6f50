import GroupCare
import TestSupport
import Testing

@Suite("What a practice decides for itself, one by one") struct PolicyItemTests {
  @Test(
    "each can be read and set, and nothing else changes with it", arguments: PolicyItem.allCases)
  func set(item: PolicyItem) throws {
    var policy = PracticePolicy()
    let old = policy.value(of: item)
    let new: PolicyItem.Value =
      switch old {
      case .number(let number): .number(number + 1)
      case .flag(let isOn): .flag(!isOn)
      }
    policy.set(item, to: new)
    for other in PolicyItem.allCases {
      #expect(policy.value(of: other) == (other == item ? new : PracticePolicy().value(of: other)))
    }
    let change = try #require(PolicyChange(item, from: old, to: new))
    policy.set(item, to: change.inverse.new)
    #expect(policy == PracticePolicy())
  }

  @Test(
    "none can be set to what isn't its kind or out of its range", arguments: PolicyItem.allCases)
  func refused(item: PolicyItem) {
    let value = PracticePolicy().value(of: item)
    #expect(item.takes(value))
    if let range = item.range {
      #expect(PolicyChange(item, from: value, to: .number(range.lowerBound - 1)) == nil)
      #expect(PolicyChange(item, from: value, to: .number(range.upperBound + 1)) == nil)
      #expect(PolicyChange(item, from: value, to: .flag(true)) == nil)
    } else {
      #expect(PolicyChange(item, from: value, to: .number(1)) == nil)
    }
  }
}
