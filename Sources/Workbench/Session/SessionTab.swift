/// The four tabs of a session.
enum SessionTab: Int, CaseIterable, Sendable {
  case checkIn, groupNote, memberNotes, gate

  var title: String {
    switch self {
    case .checkIn: "Check-in"
    case .groupNote: "Group note"
    case .memberNotes: "Member notes"
    case .gate: "Gate"
    }
  }

  var place: Place {
    switch self {
    case .checkIn: .checkIn
    case .groupNote: .groupNote
    case .memberNotes: .memberNotes
    case .gate: .gate
    }
  }
}
