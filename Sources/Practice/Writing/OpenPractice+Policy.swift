public import GroupCare
internal import Synchronization
internal import Store

extension OpenPractice {
  /// Changes one thing of the practice's policy, together with the facts of the sessions that it concerns.
  ///
  /// - Parameter change: The change, from what was on the screen.
  /// - Throws: ``PracticeError/notPermitted(_:)`` to all but administrators, and
  ///   ``PracticeError/overtaken(_:id:)`` when somebody else changed it since; nothing is written then.
  public func change(_ change: PolicyChange) throws(PracticeError) {
    try PracticeError.named {
      try require(.administrator)
      for _ in 0..<50 {
        forgetDirectory()
        guard var profile = try records.read(PracticeProfile.self, PracticeProfile.key)?.value
        else { throw PracticeError.damaged }
        guard profile.policy.value(of: change.item) == change.old else {
          throw PracticeError.overtaken(.practice, id: change.item.rawValue)
        }
        profile.policy.set(change.item, to: change.new)
        // What the gate says of every session may be something else now, as after an import.
        let plan = try plan(PracticeContent(profile: profile))
        var batch = try batch([
          line(
            "policy.change", "policy/\(change.item.rawValue)",
            reason: "from \(change.old) to \(change.new)")
        ])
        batch.revisions = plan.revisions
        batch.facts = plan.facts
        do {
          try commit(batch)
          forgetDirectory()
          state.withLock { $0.profile = profile }
          return
        } catch is StaleSession {
          continue
        } catch StoreError.newerRevision {
          continue
        }
      }
      throw PracticeError.busy(process: nil)
    }
  }
}
