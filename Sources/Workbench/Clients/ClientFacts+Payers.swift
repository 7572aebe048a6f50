import GroupCare
import Screen

extension ClientFacts {
  func coverages(on today: CalendarDate) -> ClientSection {
    let facts = file.facts
    let lines = facts.coverages.sorted { $1.period.first < $0.period.first }.map { coverage in
      ClientLine(
        coverage.period.word(on: today), payerName(coverage.payer),
        [
          coverage.period.days, coverage.productLine, coverage.memberIdentifier,
          coverage.groupNumber.isEmpty ? "" : "group \(coverage.groupNumber)",
          "card: \(coverage.nameOnCard.listed)", holder(of: coverage),
        ])
    }
    let none =
      facts.coverage(on: today) == nil
      ? [ClientLine(.blocked(lines.isEmpty ? "none on record" : "none in force"), "Today", [])] : []
    return ClientSection(.coverage, none + lines, otherwise: "")
  }

  private func payerName(_ id: PayerID) -> String { file.facts.payers[id]?.name ?? id.text }

  private func holder(of coverage: Coverage) -> String {
    guard case .other(let subscriber) = coverage.holder else { return "" }
    return "holder: \(subscriber.name.listed)"
  }

  func benefits(on today: CalendarDate) -> ClientSection {
    let facts = file.facts
    let billed = facts.coverages.filter {
      $0.period.contains(today) && facts.payers[$0.payer]?.kind != .selfPay
    }
    let lines = billed.map { coverage in
      guard let benefits = facts.benefits(of: coverage.id, on: today) else {
        return ClientLine(.warn("not asked for this year"), payerName(coverage.payer), [])
      }
      return line(benefits, of: coverage)
    }
    return ClientSection(.benefits, lines, otherwise: "nothing to ask for")
  }

  private func line(_ benefits: Benefits, of coverage: Coverage) -> ClientLine {
    let used = file.facts.unitsUsed(of: benefits)
    let left = benefits.unitsAllowed.map { max(0, $0 - used) }
    let word: StandingWord =
      if !benefits.coversGroup {
        .blocked("groups not covered")
      } else if let left, let allowed = benefits.unitsAllowed {
        left == 0
          ? .blocked("\(used) of \(allowed) units used")
          : left <= 2
            ? .warn("\(used) of \(allowed) units used")
            : .fine("\(used) of \(allowed) units used")
      } else {
        .fine("\(Workbench.counted(used, "unit")) used, no limit")
      }
    return ClientLine(
      word, payerName(coverage.payer),
      [
        left.map { "\($0) left" } ?? "", benefits.copay.map { "copay \($0)" } ?? "",
        Self.virtual(benefits), Self.authorization(benefits),
        "year \(benefits.year.days)", "asked \(benefits.checkedOn)",
      ])
  }

  private static func virtual(_ benefits: Benefits) -> String {
    switch benefits.coversVirtual {
    case true?: "by video too"
    case false?: "not by video"
    case nil: "video not asked"
    }
  }

  private static func authorization(_ benefits: Benefits) -> String {
    switch benefits.needsAuthorization {
    case true?: "authorization needed"
    case false?: "no authorization needed"
    case nil: ""
    }
  }

  func authorizations(on today: CalendarDate) -> ClientSection {
    let facts = file.facts
    let inOrder = facts.authorizations.sorted { $1.period.ends(before: $0.period) }
    return ClientSection(
      .authorizations,
      inOrder.map { authorization in
        let used =
          authorization.unitsUsedBefore + facts.unitsClaimed[authorization.id, default: 0]
        let left = max(0, authorization.units - used)
        return ClientLine(
          Self.word(of: authorization, left: left, on: today),
          "\(authorization.code) \(payerName(authorization.payer))",
          [
            "\(left) of \(authorization.units) left", authorization.period.days,
            "no. \(authorization.number)",
          ])
      }, otherwise: "none on record")
  }

  private static func word(
    of authorization: Authorization, left: Int, on today: CalendarDate
  ) -> StandingWord {
    let word = authorization.period.word(on: today)
    guard authorization.period.contains(today) else { return word }
    if left == 0 { return .blocked("used up") }
    return left <= 2 && word.role == .statusOk ? .warn("nearly used up") : word
  }

  func referrals(on today: CalendarDate) -> ClientSection {
    ClientSection(
      .referrals,
      file.facts.referrals.map { referral in
        ClientLine(
          referral.period.word(on: today), payerName(referral.payer),
          [
            referral.period.days, referral.referrer,
            referral.number.isEmpty ? "" : "no. \(referral.number)",
          ])
      }, otherwise: "none on record")
  }
}
