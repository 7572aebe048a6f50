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

  fileprivate static func fine(_ text: String) -> StandingWord {
    StandingWord(sign: .ok, text: text, role: .statusOk)
  }

  fileprivate static func warn(_ text: String) -> StandingWord {
    StandingWord(sign: .warn, text: text, role: .statusWarn)
  }

  fileprivate static func blocked(_ text: String) -> StandingWord {
    StandingWord(sign: .blocked, text: text, role: .statusBlocked)
  }

  fileprivate static func nothing(_ text: String) -> StandingWord {
    StandingWord(sign: .notRecorded, text: text, role: .textMuted)
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
