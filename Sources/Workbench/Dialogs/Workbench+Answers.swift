import GroupCare
import Screen

extension Workbench {
  /// Opens a dialog, with what was typed in it before it was left or the program ended.
  mutating func ask(_ new: Dialog) {
    var new = new
    if let question = question(of: new.purpose), let texts = kept[question] {
      new.takeTexts(texts)
      say(.note, "What you typed here before is there again.")
    }
    dialog = new
  }

  /// The name under which what is typed in a dialog is kept; nothing for those without text of their own.
  func question(of purpose: DialogPurpose) -> Question? {
    guard let subject = purpose.subject else { return nil }
    return Question(session: purpose.isOfSession ? session?.id : nil, subject: subject)
  }

  /// Asks that what is being typed in the dialog be kept within a second, as in a field (C34).
  mutating func keepAnswer() -> [Effect] {
    guard let dialog, let question = question(of: dialog.purpose) else { return [] }
    let texts = dialog.typedTexts
    guard texts != kept[question] ?? [:] else { return [] }
    guard !texts.isEmpty else { return forget(question) }
    kept[question] = texts
    return [.keepAnswer(question, texts)]
  }

  /// Forgets what was typed in a dialog, since it was given.
  mutating func forget(_ question: Question) -> [Effect] {
    kept.removeValue(forKey: question) == nil ? [] : [.dropAnswer(question)]
  }

  /// Takes note that a dialog's answer is on its way; its text is forgotten when that is in the store.
  mutating func given(_ purpose: DialogPurpose, isChange: Bool) {
    guard let question = question(of: purpose), kept[question] != nil else { return }
    if isChange {
      session?.given.append(question)
    } else {
      given.append(question)
    }
  }

  /// Forgets the texts of the dialogs whose answers are done now.
  mutating func forgetGiven() -> [Effect] {
    let done = given
    given = []
    return done.flatMap { forget($0) }
  }

  /// Takes what was typed in dialogs and never given.
  mutating func recover(_ answers: [RecoveredAnswer]) {
    for answer in answers where kept[answer.question] == nil {
      kept[answer.question] = answer.texts
    }
  }

  /// Says at the start what was left from before.
  mutating func tellRecovered(_ facts: TodayFacts) {
    recovered = facts.answers.map(\.question)
    if !facts.unsaved.isEmpty {
      say(.note, "Text typed before the program ended was kept: its session has it.")
    } else if let last = facts.answers.max(by: { $0.keptAt < $1.keptAt }) {
      let others = facts.answers.count - 1
      let more = others == 0 ? "" : " and \(others) more"
      say(
        .note,
        "Typed until \(last.keptAt.time) and kept: \"\(last.question.title)\"\(more). "
          + "It opens with it again.")
    }
  }

  /// Says of which dialogs of a session the text was recovered; empty when of none.
  func recoveredTitles(of session: SessionID) -> [String] {
    recovered.filter { $0.session == session && kept[$0] != nil }.map { "\"\($0.title)\"" }
  }
}

extension DialogPurpose {
  /// Whether it is about the session that is open.
  fileprivate var isOfSession: Bool {
    switch self {
    case .batchFile, .endMembership, .voidClaim, .enrol, .schedule, .addDiagnosis, .endDiagnosis,
      .setting:
      false
    default: true
    }
  }

  /// What it asks, and of what; nothing for dialogs without text of their own.
  fileprivate var subject: String? {
    switch self {
    case .identity(let client): "identity/\(client)"
    case .arrival(let client): "arrival/\(client)"
    case .departure(let client): "departure/\(client)"
    case .groupTimes: "group-times"
    case .detail: "details"
    case .reopen: "reopen"
    case .cancelSession: "cancel"
    case .addendum(.group): "addendum/group"
    case .addendum(.member(_, let client)): "addendum/\(client)"
    case .correction(.group(_, let field)): "correction/group/\(field.key)"
    case .correction(.member(_, let client, let field)): "correction/\(client)/\(field.key)"
    case .claimFile: "claim-file"
    case .override(let client, let code): "override/\(client)/\(code.rawValue)"
    case .batchFile(let batch): "batch-file/\(batch)"
    case .endMembership(let membership, _): "end-membership/\(membership)"
    case .voidClaim(let claim): "void/\(claim)"
    // What is asked about names the client alone: no diagnosis stands in a name under which texts are kept,
    // and the last day of one is no other's.
    case .addDiagnosis(let client): "diagnosis/\(client)"
    case .setting, .endDiagnosis, .absence, .whereabouts, .walkIn, .endSession, .conflict, .signing,
      .noteHistory, .enrol,
      .schedule:
      nil
    }
  }
}
