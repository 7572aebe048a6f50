import GroupCare

/// Sessions that belong together on today's screen.
struct TodaySection: Sendable {
  let title: String
  let sessions: [SessionSummary]

  /// Sorts sessions into today, what is due from before, what is coming, and what is done.
  static func sections(of sessions: [SessionSummary], today: CalendarDate) -> [TodaySection] {
    let current = sessions.filter { $0.date == today }
    let earlier = sessions.filter { $0.date < today }
    return [
      TodaySection(title: "Today", sessions: current),
      TodaySection(title: "Due", sessions: earlier.filter(\.isUnfinished)),
      TodaySection(
        title: "Coming", sessions: sessions.filter { $0.date > today && $0.state != "cancelled" }),
      TodaySection(
        title: "Done",
        sessions: earlier.filter { !$0.isUnfinished && $0.date >= today.adding(days: -14) }
          .reversed()),
    ].filter { !$0.sessions.isEmpty }
  }
}

extension SessionSummary {
  /// Whether somebody still has something to do about it.
  var isUnfinished: Bool {
    switch state {
    case "cancelled": false
    case "documented": isBillable && ready > 0
    default: isBillable || state != "documenting" || sessionBlockers > 0
    }
  }

  /// How many came, and who walked in besides: `7/8 here`, `7/7 +1`.
  var attendance: String {
    if present == 0, state == "scheduled" || state == "cancelled" { return "\(enrolled) enrolled" }
    return "\(enrolledPresent)/\(enrolled) " + (walkIns > 0 ? "+\(walkIns)" : "here")
  }

  /// What is to be done next, in few words, and in fewer where there is little room.
  ///
  /// - Parameters:
  ///   - now: Now; nothing where the words are to hold whatever the time is.
  ///   - isBrief: Whether there is little room.
  /// - Returns: The words.
  func nextStep(now: Timestamp?, isBrief: Bool = false) -> String {
    switch state {
    case "scheduled":
      guard let now else { return "planned" }
      // Rounded up, so that ten minutes before and some seconds is ten minutes before.
      let minutes = -start.minutes(until: now)
      return switch minutes {
      case ..<0: "not started"
      case 0..<120: "starts in \(minutes) min"
      default: "planned"
      }
    case "in-session": return "running"
    case "cancelled": return "cancelled"
    default:
      if claimed > 0, ready == 0 { return "\(Workbench.counted(claimed, "claim")) written" }
      if !openNotes.isNone { return isBrief ? openNotes.fewWords : openNotes.words }
      if sessionBlockers > 0 { return "\(sessionBlockers) missing" }
      if !isBillable { return "never billed" }
      if ready > 0 { return "write \(Workbench.counted(ready, "claim"))" }
      return blocked > 0 ? "\(blocked) blocked" : "nothing to bill"
    }
  }
}
