/// One member's attendance at one session.
///
/// Every change keeps the old value, who changed it, when and why (N9).
public struct Attendance: Hashable, Codable, Sendable, Protected {
  /// Whether the member was there.
  public private(set) var status: AttendanceStatus
  /// How the member took part, or is expected to.
  public private(set) var delivery: Delivery
  /// Where the member was, or is expected to be; nothing while unknown.
  public private(set) var whereabouts: Whereabouts?
  /// The changes so far, the oldest first.
  public private(set) var edits: [AttendanceEdit]

  /// Makes the attendance of a member of whom nobody has said anything yet.
  public init(expected delivery: Delivery = .inPerson, at whereabouts: Whereabouts? = nil) {
    self.init(status: .unaccounted, delivery: delivery, whereabouts: whereabouts)
  }

  /// Makes an attendance as a practice folder holds it.
  public init(
    status: AttendanceStatus, delivery: Delivery, whereabouts: Whereabouts?,
    edits: [AttendanceEdit] = []
  ) {
    self.status = status
    self.delivery = delivery
    self.whereabouts = whereabouts ?? (delivery == .inPerson ? .site : nil)
    self.edits = edits
  }

  /// The part that an edit replaces.
  public var value: AttendanceValue {
    AttendanceValue(status: status, delivery: delivery, whereabouts: whereabouts)
  }

  /// Whether the member was, or is, there.
  public var isPresent: Bool { status.presence != nil }

  /// Replaces the value and remembers the old one.
  package mutating func replace(
    _ new: AttendanceValue, by person: ClinicianID, at time: Timestamp, reason: String
  ) {
    edits.append(AttendanceEdit(old: value, by: person, at: time, reason: reason))
    status = new.status
    delivery = new.delivery
    whereabouts = new.whereabouts
  }
}
