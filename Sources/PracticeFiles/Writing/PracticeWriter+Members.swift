internal import GroupCare

extension PracticeWriter {
  func set(_ member: SessionContent.Member, in toml: inout TOMLText) {
    toml.element("members")
    toml.set("client", member.client.text)
    if member.isWalkIn { toml.set("walk-in", true) }
    set(member.attendance.value, in: &toml)
    if let check = member.identityCheck { set(check, in: &toml) }
    set(member.note, "members.note", in: &toml)
    for override in member.overrides {
      toml.element("members.overrides")
      toml.set("code", override.code.rawValue)
      toml.set("reason", override.reason)
      toml.set("by", override.by.text)
      toml.set("at", override.at.iso)
    }
    for edit in member.attendance.edits {
      toml.element("members.edits")
      toml.set("by", edit.by.text)
      toml.set("at", edit.at.iso)
      toml.set("reason", edit.reason)
      set(edit.old, in: &toml)
    }
  }

  private func set(_ value: AttendanceValue, in toml: inout TOMLText) {
    switch value.status {
    case .unaccounted: toml.set("status", "unaccounted")
    case .present(let presence):
      toml.set("status", "present")
      let times = presence.intervals.map { interval in
        TOMLText.inline(["joined": interval.joined.iso, "left": interval.left?.iso ?? ""])
      }
      toml.set("times", raw: "[\(times.joined(separator: ", "))]")
    case .absent(let reason):
      toml.set("status", "absent")
      toml.set("absence-reason", reason.rawValue)
    case .noShow: toml.set("status", "no-show")
    case .cancelled: toml.set("status", "cancelled")
    }
    toml.set("delivery", value.delivery.rawValue)
    toml.set("where", value.whereabouts?.rawValue)
  }

  private func set(_ check: IdentityCheck, in toml: inout TOMLText) {
    toml.table("members.identity")
    switch check.method {
    case .knownToClinician: toml.set("method", "known-to-clinician")
    case .identifiers(let pair):
      toml.set("method", raw: TOMLText.list(pair.identifiers.map(\.rawValue)))
    }
    toml.set("outcome", check.outcome.rawValue)
    toml.set("by", check.checkedBy.text)
    toml.set("at", check.checkedAt.iso)
    guard let remote = check.remote else { return }
    toml.table("members.identity.remote")
    toml.set("location", remote.location)
    toml.set("call-back", remote.callBackNumber)
    toml.set("emergency-contact-confirmed", remote.isEmergencyContactConfirmed)
    if !remote.audioOnlyReason.isEmpty { toml.set("audio-only-reason", remote.audioOnlyReason) }
    switch remote.company {
    case .alone: toml.set("alone", true)
    case .others(let who):
      toml.set("alone", false)
      toml.set("others", who)
    }
  }
}
