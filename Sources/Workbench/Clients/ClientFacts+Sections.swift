import GroupCare
import Screen

extension ClientFacts {
  /// The client's file as its screen has it, section by section.
  func sections(on today: CalendarDate) -> [ClientSection] {
    [
      groups(on: today), coverages(on: today), benefits(on: today), authorizations(on: today),
      referrals(on: today), consents(on: today), diagnoses(on: today), plan(on: today), screenings,
      sessions(on: today),
    ]
  }

  private func groups(on today: CalendarDate) -> ClientSection {
    let standing = file.memberships.filter { $0.period.last.map { $0 >= today } ?? true }
    let over = file.memberships.filter { membership in !standing.contains(membership) }
    let current = standing.map { membership in
      let outlook = file.outlooks[membership.group]
      return ClientLine(
        outlook.map { StandingWord(like: $0.word(on: today)) }, name(of: membership.group),
        [
          outlook?.sentence(on: today) ?? "",
          membership.period.contains(today)
            ? "since \(membership.period.first)" : "from \(membership.period.first) on",
        ], target: .group(membership.group))
    }
    return ClientSection(
      .groups,
      current
        + over.reversed().map {
          ClientLine(
            .nothing("ended"), name(of: $0.group), [$0.period.days, $0.endReason],
            target: .group($0.group))
        }, otherwise: "in no group")
  }

  private func name(of group: GroupID) -> String { file.groups[group]?.name ?? group.text }

  private func sessions(on today: CalendarDate) -> ClientSection {
    ClientSection(
      .sessions,
      file.sessions.map { session in
        let summary = session.summary
        let day =
          summary.date.year == today.year ? summary.date.shortSpoken : summary.date.iso
        return ClientLine(
          session.word, "\(day) \(summary.start.time)", session.words + [summary.title],
          target: .session(summary.session))
      }, otherwise: "none yet")
  }
}

extension StandingWord {
  /// The sign of another word alone.
  init(like other: StandingWord) { self.init(sign: other.sign, text: "", role: other.role) }
}

extension ClientSession {
  /// How it stands with documents and claim, by a sign.
  fileprivate var word: StandingWord? {
    if summary.state == "cancelled" || !summary.isOver { return .nothing("") }
    switch (note, claim) {
    case (.missing, _), (.unsigned, _): return StandingWord(like: .warn(""))
    case (.invalid, _): return StandingWord(like: .blocked(""))
    case (.signed, _), (.notDue, .written): return StandingWord(like: .fine(""))
    case (.notDue, _): return attendance == .unaccounted ? .warn("") : .nothing("")
    }
  }

  /// Attendance, note and claim in words.
  fileprivate var words: [String] {
    if summary.state == "cancelled" { return ["cancelled"] }
    if !summary.isOver, attendance == .unaccounted {
      return [summary.state == "in-session" ? "running" : "planned"]
    }
    return [attendanceWords, noteWords, claimWords]
  }

  private var attendanceWords: String {
    switch attendance {
    case .unaccounted: "not accounted for"
    case .present: minutes.map { "here \($0) min" } ?? "here"
    case .absent(let reason): "absent: \(reason.label)"
    case .noShow: "no-show"
    case .cancelled: "cancelled beforehand"
    }
  }

  private var noteWords: String {
    switch note {
    case .notDue: ""
    case .missing: summary.isOver ? "no note" : ""
    case .unsigned: "note unsigned"
    case .signed: "note signed"
    case .invalid: "note's signature doesn't hold"
    }
  }

  private var claimWords: String { claim.map { "claim \($0.rawValue)" } ?? "" }
}
