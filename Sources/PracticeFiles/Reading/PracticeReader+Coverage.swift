internal import GroupCare

extension PracticeReader {
  mutating func readCoverages() {
    readRows(.coverages, into: \.coverages) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let payer = entry.required(
        "payer", entry.reference("payer", in: reader.payers, "payer") ?? old?.payer)
      let name = entry.name("card-", old: old?.nameOnCard)
      let holder = reader.holder(entry, old: old?.holder)
      let period = entry.period(old: old?.period)
      let member = entry.text("member-id") ?? old?.memberIdentifier ?? ""
      let number = entry.text("group-number") ?? old?.groupNumber ?? ""
      let line = entry.text("product-line") ?? old?.productLine ?? ""
      guard let client, let payer, let name, let holder, let period else { return nil }
      return Coverage(
        id: id, client: client, payer: payer, memberIdentifier: member, groupNumber: number,
        productLine: line, nameOnCard: name, holder: holder, period: period)
    }
  }

  private enum HolderKind: String, CaseIterable {
    case client
    case other
  }

  private func holder(_ entry: Entry, old: Coverage.Holder?) -> Coverage.Holder? {
    var former: Subscriber?
    if case .other(let subscriber)? = old { former = subscriber }
    let known: HolderKind? = old.map { _ in former == nil ? .client : .other }
    let kind: HolderKind? = entry.required("holder", entry.choice("holder") ?? known)
    let address = entry.address("holder-", old: former?.address)
    switch kind {
    case nil: return nil
    case .client?: return .client
    case .other?:
      let name = entry.name("holder-", old: former?.name)
      let birthDate = entry.required(
        "holder-birth-date", entry.date("holder-birth-date") ?? former?.birthDate)
      let sex: AdministrativeSex? = entry.required(
        "holder-sex", entry.choice("holder-sex") ?? former?.sex)
      let relationship: Subscriber.Relationship? = entry.required(
        "relationship", entry.choice("relationship") ?? former?.relationship)
      guard let name, let birthDate, let sex, let relationship else { return nil }
      return .other(
        Subscriber(
          name: name, birthDate: birthDate, sex: sex, address: address,
          relationship: relationship))
    }
  }

  mutating func readAuthorizations() {
    readRows(.authorizations, into: \.authorizations) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let payer = entry.required(
        "payer", entry.reference("payer", in: reader.payers, "payer") ?? old?.payer)
      let number = entry.required("number", entry.text("number") ?? old?.number)
      let code: ProcedureCode? = entry.required(
        "code", entry.code("code", "a procedure code of five characters") ?? old?.code)
      let units = entry.required("units", entry.number("units", in: 0...100_000) ?? old?.units)
      let used = entry.number("units-used-before", in: 0...100_000) ?? old?.unitsUsedBefore ?? 0
      let period = entry.period(old: old?.period)
      guard let client, let payer, let number, let code, let units, let period else { return nil }
      return Authorization(
        id: id, client: client, payer: payer, number: number, code: code, units: units,
        unitsUsedBefore: used, period: period)
    }
  }

  mutating func readPlans() {
    readRows(.plans, into: \.plans) { reader, entry, id, old in
      let client = entry.required(
        "client", entry.reference("client", in: reader.clients, "client") ?? old?.client)
      let signedOn = entry.required("signed-on", entry.date("signed-on") ?? old?.signedOn)
      let reviewedOn = entry.date("reviewed-on") ?? old?.reviewedOn
      let namesGroup = entry.required("names-group", entry.flag("names-group") ?? old?.namesGroup)
      let rationale = entry.text("rationale") ?? old?.rationale ?? ""
      guard let client, let signedOn, let namesGroup else { return nil }
      return TreatmentPlan(
        id: id, client: client, signedOn: signedOn, reviewedOn: reviewedOn,
        namesGroup: namesGroup, rationale: rationale, goals: old?.goals ?? [])
    }
  }

  /// Reads the goals; those in the file come first in their plan, in its order.
  mutating func readGoals() {
    var met: Set<GoalID> = []
    var read: [PlanID: [TreatmentGoal]] = [:]
    let known = Dictionary(
      plans.elements.flatMap { plan in plan.goals.map { ($0.id, (plan: plan.id, goal: $0)) } },
      uniquingKeysWith: { first, _ in first })
    for entry in rows(of: .goals) {
      let id: GoalID? = entry.required("id", entry.id("id"))
      let old = id.flatMap { known[$0] }
      if let id, !met.insert(id).inserted { entry.refuse("id", "Another row has this id.") }
      let plan = entry.required("plan", entry.reference("plan", in: plans, "plan") ?? old?.plan)
      if let old, let plan, old.plan != plan { entry.refuse("plan", "Another plan has this goal.") }
      let text = entry.required("text", entry.text("text") ?? old?.goal.text)
      let baseline = entry.text("baseline") ?? old?.goal.baseline ?? ""
      let target = entry.text("target") ?? old?.goal.target ?? ""
      if let id, let plan, let text, entry.isFine {
        read[plan, default: []].append(
          TreatmentGoal(id: id, text: text, baseline: baseline, target: target))
      }
      refused += entry.refusals
    }
    for (id, goals) in read {
      guard let plan = plans[id] else { continue }
      let others = plan.goals.filter { old in !goals.contains { $0.id == old.id } }
      plans.put(plan.with(goals: goals + others), id)
    }
  }
}

extension TreatmentPlan {
  fileprivate func with(goals: [TreatmentGoal]) -> TreatmentPlan {
    TreatmentPlan(
      id: id, client: client, signedOn: signedOn, reviewedOn: reviewedOn, namesGroup: namesGroup,
      rationale: rationale, goals: goals)
  }
}
