import GroupCare
import Screen

/// How something stands, in a sign and a word.
struct StandingWord: Hashable, Sendable {
  let sign: Sign
  let text: String
  let role: StyleRole

  /// How many days before its end something is said to end.
  static let daysBefore = 30

  init(sign: Sign, text: String, role: StyleRole) {
    self.sign = sign
    self.text = text
    self.role = role
  }

  static func fine(_ text: String) -> StandingWord {
    StandingWord(sign: .ok, text: text, role: .statusOk)
  }

  static func warn(_ text: String) -> StandingWord {
    StandingWord(sign: .warn, text: text, role: .statusWarn)
  }

  static func blocked(_ text: String) -> StandingWord {
    StandingWord(sign: .blocked, text: text, role: .statusBlocked)
  }

  static func nothing(_ text: String) -> StandingWord {
    StandingWord(sign: .notRecorded, text: text, role: .textMuted)
  }
}

extension CalendarPeriod {
  /// How it stands on a day, in a word.
  func word(on date: CalendarDate) -> StandingWord {
    if date < first { return .warn("from \(first.brief(beside: date))") }
    guard let last else { return .fine("in force") }
    let days = date.days(until: last)
    switch days {
    case ..<0: return .nothing("ended")
    case 0: return .warn("ends today")
    case 1...StandingWord.daysBefore:
      return .warn("ends in \(Workbench.counted(days, "day"))")
    default: return .fine("in force")
    }
  }

  /// `2026-01-01 to 2026-06-30`, or `from 2026-01-01 on`.
  var days: String { last.map { "\(first) to \($0)" } ?? "from \(first) on" }
}

extension CoverageForecast {
  /// How far it carries the planned sessions, in a word.
  func word(on date: CalendarDate) -> StandingWord {
    guard let end else { return .fine("\(dates.count) of \(dates.count)") }
    guard let lastCovered else { return .blocked("\(end.covered) of \(dates.count)") }
    return .warn("to \(lastCovered.brief(beside: date))")
  }

  /// The same in words, whether it carries them all or not.
  func sentence(on date: CalendarDate) -> String {
    if !text.isEmpty { return text }
    let until = dates.last.map { ", to \($0.brief(beside: date))" } ?? ""
    return "covered for the next \(Workbench.counted(dates.count, "session"))\(until)"
  }
}

extension MemberOutlook {
  /// The worst of it in a word, for a line about the group.
  func word(on date: CalendarDate) -> StandingWord {
    guard let forecast else {
      if case .selfPay = coverage { return coverage.word(on: date) }
      return .nothing("not billed")
    }
    let words = [
      forecast.word(on: date), coverage.word(on: date), authorization.word(on: date),
    ]
    return words.first { $0.role == .statusBlocked } ?? words.first { $0.role == .statusWarn }
      ?? words[0]
  }

  /// How payers and group go together, in a line.
  func sentence(on date: CalendarDate) -> String {
    guard let forecast else { return word(on: date).text }
    guard case .inForce(let payer, _) = coverage else {
      return "coverage: \(coverage.word(on: date).text)"
    }
    let authorized: String? =
      switch authorization {
      case .notAsked, .notApplicable: nil
      default: "authorization: \(authorization.word(on: date).text)"
      }
    return [payer, authorized, forecast.sentence(on: date)].compactMap(\.self)
      .joined(separator: " · ")
  }
}

extension CoverageStanding {
  /// How it stands, in a word.
  func word(on date: CalendarDate) -> StandingWord {
    switch self {
    case .missing: .blocked("none")
    case .ended(let last): .blocked("ended \(last.brief(beside: date))")
    case .ahead(let first): .warn("from \(first.brief(beside: date))")
    case .selfPay: .fine("self-pay")
    case .inForce(_, let last):
      if let last, last <= date.adding(days: StandingWord.daysBefore) {
        .warn("ends \(last.brief(beside: date))")
      } else {
        .fine("in force")
      }
    }
  }
}

extension AuthorizationStanding {
  /// How it stands, in a word.
  func word(on date: CalendarDate) -> StandingWord {
    switch self {
    case .notApplicable: .nothing("")
    case .notAsked: .fine("not asked")
    case .missing: .blocked("none")
    case .usedUp: .blocked("used up")
    case .ended: .blocked("expired")
    case .ahead(let first): .warn("from \(first.brief(beside: date))")
    case .left(let units, let last):
      if units <= 2 {
        .warn("\(units) left")
      } else if let last, last <= date.adding(days: StandingWord.daysBefore) {
        .warn("ends \(last.brief(beside: date))")
      } else {
        .fine("\(units) left")
      }
    }
  }
}

extension AuthorizationStanding {
  /// How it stands on the day of a session, in a word of at most eight letters.
  var shortWord: StandingWord {
    switch self {
    case .notApplicable: .fine("self-pay")
    case .notAsked: .fine("ok")
    case .missing: .blocked("no auth")
    case .usedUp: .blocked("no units")
    case .ended: .blocked("auth exp")
    case .ahead: .blocked("not yet")
    case .left(let units, _): units <= 2 ? .warn("\(units) left") : .fine("\(units) left")
    }
  }

  /// The same in words; nothing where no authorization is asked for.
  var shortSentence: String? {
    switch self {
    case .notApplicable, .notAsked: nil
    case .missing: "no authorization"
    case .usedUp: "authorized units used up"
    case .ended: "authorization expired"
    case .ahead(let first): "authorized from \(first) on"
    case .left: "authorized"
    }
  }
}
