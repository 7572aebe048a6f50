import GroupCare
import Screen

extension Workbench {
  /// Goes back from lines that are read to the session, and returns whether they were shown.
  @discardableResult mutating func leaveExplanation() -> Bool {
    guard routes.last == .explanation else { return false }
    routes.removeLast()
    explanation = nil
    return true
  }

  /// Shows why a member is or isn't billed, or a checklist.
  mutating func explain(_ id: CommandID) -> [Effect] {
    guard id != .steps else { return read(.steps) }
    guard let client = explainedClient else { return [] }
    switch id {
    case .why: return read(.reasoning(client))
    case .checklist: return read(.checklist(client))
    default: return payer(of: client).map { [.loadReadiness($0)] } ?? []
    }
  }

  /// Takes what is known of a payer, and shows it where it was asked for.
  mutating func take(_ readiness: PayerReadiness) -> [Effect] {
    guard routes.last == .explanation, let client = explainedClient,
      payer(of: client) == readiness.payer
    else { return [] }
    guard readiness.checklist != nil else {
      say(.note, "\(readiness.name) pays without claims, so there is nothing to know.")
      return []
    }
    return read(.payer(client, readiness))
  }

  /// Shows the same of the next or previous member.
  mutating func stepExplanation(_ step: Int) -> [Effect] {
    guard let model = session, let subject = explanation?.subject,
      let index = model.chart.encounters.firstIndex(where: { $0.client.id == subject.client })
    else { return [] }
    let count = model.chart.encounters.count
    let client = model.chart.encounters[(index + step + count) % count].client.id
    session?.selectGateRow(model.gateRows.first { $0.client == client })
    if case .checklist = subject, checklist(of: client) != nil { return read(.checklist(client)) }
    return read(.reasoning(client))
  }

  /// Reads the lines anew, after the session changed.
  mutating func renewExplanation() {
    guard let shown = explanation, routes.last == .explanation else { return }
    let first = shown.first
    _ = read(shown.subject)
    explanation?.first = first
  }

  private mutating func read(_ subject: ExplanationModel.Subject) -> [Effect] {
    if routes.last != .explanation { routes.append(.explanation) }
    explanation = ExplanationModel(subject: subject, lines: lines(of: subject))
    return []
  }

  /// The member whom the commands here are about.
  private var explainedClient: ClientID? {
    routes.last == .explanation
      ? explanation?.subject.client ?? session?.selectedGateRow?.client
      : session?.selectedGateRow?.client
  }

  private func payer(of client: ClientID) -> PayerID? {
    guard let chart = session?.chart else { return nil }
    return chart.encounter(of: client)?.billing.coverage(on: chart.session.dateOfService)?.payer
  }

  private func checklist(of client: ClientID) -> Checklist<PreSubmissionPoint>? {
    session.flatMap { Checklist(of: client, in: $0.report) }
  }

  private func lines(of subject: ExplanationModel.Subject) -> [ExplanationModel.Line] {
    guard let model = session else { return [] }
    switch subject {
    case .reasoning(let client):
      guard let encounter = model.chart.encounter(of: client) else { return [] }
      let reasoning = gate.reasoning(for: encounter, in: model.chart)
      return reasoning.facts.map { ExplanationModel.Line($0) }
        + reasoning.verdicts.map { ExplanationModel.Line($0) }
    case .checklist(let client):
      return checklist(of: client)?.entries.map { ExplanationModel.Line($0.item.text, $0.state) }
        ?? []
    case .steps:
      let steps = Checklist(model.chart, model.report) { client in
        model.chart.encounter(of: client)?.client.name.listed ?? client.text
      }
      return steps.entries.map { ExplanationModel.Line($0.item.text, $0.state) }
    case .payer(_, let readiness):
      return readiness.checklist?.entries.map { ExplanationModel.Line($0.item.text, $0.state) }
        ?? []
    }
  }

  /// Why nothing can be shown of the selected member, or of nobody.
  func explanationReason(_ id: CommandID) -> String? {
    guard session != nil else { return "No session is open." }
    if id == .steps { return nil }
    guard let client = explainedClient else {
      return "Select a row of a member; T shows the session's steps."
    }
    switch id {
    case .checklist:
      return checklist(of: client) == nil
        ? "Nothing is billed for this member; y says why." : nil
    case .payer:
      return payer(of: client) == nil
        ? "No coverage of this member is in force, so no payer is asked." : nil
    default: return nil
    }
  }

  /// What stands in the title line over the lines.
  var explanationTitle: String {
    guard let subject = explanation?.subject else { return "" }
    let name = subject.client.flatMap { session?.chart.encounter(of: $0)?.client.name.listed } ?? ""
    return switch subject {
    case .reasoning: "Why: \(name)"
    case .checklist: "Before the claim: \(name)"
    case .steps: "Twelve steps: \(session?.id.text ?? "")"
    case .payer(_, let readiness): "Payer: \(readiness.name)"
    }
  }
}
