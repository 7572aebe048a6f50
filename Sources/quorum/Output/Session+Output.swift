internal import GroupCare

extension AttendanceStatus {
  /// The status as one word: `present`, `no-show`.
  var name: String {
    switch self {
    case .unaccounted: "unaccounted"
    case .present: "present"
    case .absent: "absent"
    case .noShow: "no-show"
    case .cancelled: "cancelled"
    }
  }

  /// Why the member was absent.
  var absence: AbsenceReason? {
    if case .absent(let reason) = self { reason } else { nil }
  }

  /// When the member was there.
  var intervals: [PresenceInterval] { presence?.intervals.elements ?? [] }
}

extension PresenceInterval {
  var json: JSONValue {
    .object([("joined", .string(joined.iso)), ("left", .optional(left?.iso))])
  }
}

extension AttendanceEdit {
  var json: JSONValue {
    .object([
      ("was", .string(old.status.name)),
      ("wasIntervals", .array(old.status.intervals.map(\.json))),
      ("wasDelivery", .string(old.delivery.rawValue)),
      ("wasWhereabouts", .optional(old.whereabouts?.rawValue)),
      ("by", .string(by.text)),
      ("at", .string(at.iso)),
      ("reason", .string(reason)),
    ])
  }
}

extension IdentityCheck {
  var json: JSONValue {
    .object([
      ("method", .array(methodNames.map { .string($0) })),
      ("outcome", .string(outcome.rawValue)),
      ("remote", remote?.json ?? .null),
      ("by", .string(checkedBy.text)),
      ("at", .string(checkedAt.iso)),
    ])
  }

  /// How it was checked and by whom, on one line.
  var line: String {
    "\(outcome.rawValue) by \(methodNames.joined(separator: " and ")), \(checkedBy), "
      + checkedAt.iso
  }

  private var methodNames: [String] {
    switch method {
    case .identifiers(let pair): pair.identifiers.map(\.rawValue)
    case .knownToClinician: ["known-to-clinician"]
    }
  }
}

extension RemoteCheck {
  fileprivate var json: JSONValue {
    let others: String? = if case .others(let who) = company { who } else { nil }
    return .object([
      ("location", .string(location)),
      ("callBackNumber", .string(callBackNumber)),
      ("emergencyContactConfirmed", .boolean(isEmergencyContactConfirmed)),
      ("alone", .boolean(company == .alone)),
      ("others", .optional(others)),
      ("audioOnlyReason", .optional(audioOnlyReason.isEmpty ? nil : audioOnlyReason)),
    ])
  }
}

extension Session.Reopening {
  var json: JSONValue {
    .object([
      ("reason", .string(reason)), ("by", .string(closing.by.text)),
      ("at", .string(closing.at.iso)),
    ])
  }
}

extension Facilitator {
  var json: JSONValue {
    .object([
      ("clinician", .string(clinician.text)), ("name", .string(signature)),
      ("npi", .optional(npi?.text)),
    ])
  }
}

extension Platform {
  var json: JSONValue {
    .object([("name", .string(name)), ("version", .string(version))])
  }
}

extension Recording {
  /// Why it was recorded; nothing when it wasn't.
  var reason: String? {
    if case .withConsent(let reason) = self { reason } else { nil }
  }
}
