import GroupCare
import Screen

extension Workbench {
  /// Asks for a diagnosis to add, or for the last day of the selected one.
  mutating func performDiagnosis(_ id: CommandID) -> [Effect] {
    guard let model = client else { return [] }
    if id == .addDiagnosis {
      ask(addDialog(model))
    } else if let diagnosis = model.selectedDiagnosis {
      ask(
        Dialog(
          .endDiagnosis(model.id, diagnosis.code, begun: diagnosis.period.first),
          title: "End \(diagnosis.code)",
          info: [
            diagnosis.label, "It stays in the file; claims of later days go without it.",
          ], items: [.text("Last day", now.date.iso)], accept: "end it"))
    }
    return []
  }

  private func addDialog(_ model: ClientModel) -> Dialog {
    let table = model.facts.codes
    let release = table.release.map { "ICD-10-CM \($0.name)" } ?? "ICD-10-CM"
    return Dialog(
      .addDiagnosis(model.id), title: "Add a diagnosis",
      info: ["\(release): type a code or words; Up and Down choose."]
        + [table.release?.caution(on: now.date)].compactMap(\.self),
      items: [
        .lookUp("Diagnosis", DiagnosisLookUp(table, on: now.date)),
        .text("From", now.date.iso), .option("In the list", ["last", "first"], 0),
        .text("In own words"),
      ], accept: "add")
  }

  /// What has to be put right before a diagnosis can be added or ended.
  func missing(inDiagnosis open: Dialog) -> (item: Int, sentence: String)? {
    let day = CalendarDate(iso: open.items[open.dayItem].text.trimmedOfSpaces)
    guard let day else { return (open.dayItem, "Write the day as \(now.date).") }
    if day > now.date { return (open.dayItem, "That day hasn't come yet.") }
    if case .lookUp(let lookUp) = open.items[0].value, let gone = lookUp.gone {
      return (0, "\(gone) doesn't hold on \(day): choose another with Up and Down.")
    }
    guard let change = change(open) else {
      return (
        0,
        open.items[0].text.isEmpty
          ? "Type a code or words, and choose." : "Nothing has these letters; try others."
      )
    }
    do {
      _ = try client?.facts.file.client.diagnoses.applying(
        change, codes: client?.facts.codes ?? .empty, today: now.date)
      return nil
    } catch {
      switch error {
      case .needsWords: return (3, error.sentence)
      case .endsBeforeItBegins: return (0, error.sentence)
      case .unusable, .alreadyListed, .notListed: return (0, error.sentence)
      }
    }
  }

  /// The change that a dialog asks for; nothing while no code is chosen.
  private func change(_ open: Dialog) -> DiagnosisChange? {
    guard let day = CalendarDate(iso: open.items[open.dayItem].text.trimmedOfSpaces) else {
      return nil
    }
    switch open.purpose {
    case .endDiagnosis(_, let code, let begun): return .end(code, begun: begun, on: day)
    case .addDiagnosis:
      guard case .lookUp(let lookUp) = open.items[0].value,
        let code = lookUp.selected?.code ?? lookUp.unknown
      else { return nil }
      let own = open.items[3].text.trimmedOfSpaces
      return .add(
        Diagnosis(
          code: code, label: own.isEmpty ? lookUp.selected?.description ?? "" : own,
          period: CalendarPeriod(from: day)), isFirst: open.items[2].index == 1)
    default: return nil
    }
  }

  /// Sends what a dialog asked for on its way.
  mutating func changeDiagnoses(_ open: Dialog) -> [Effect] {
    guard let change = change(open), let file = client?.facts.file else { return [] }
    let before = file.client.diagnoses
    let codes = client?.facts.codes ?? .empty
    guard let after = try? before.applying(change, codes: codes, today: now.date) else { return [] }
    given(open.purpose, isChange: false)
    let what: String =
      switch change {
      case .add(let diagnosis, _): "\(diagnosis.code) is added"
      case .end(let code, _, let last): "\(code) ends on \(last)"
      case .restore: "as before"
      }
    return send(
      change,
      DiagnosisStep.Asked(step: .init(before: before, after: after, what: what), way: .change))
  }

  private mutating func send(
    _ change: DiagnosisChange, _ asked: DiagnosisStep.Asked
  ) -> [Effect] {
    guard let file = client?.facts.file else { return [] }
    client?.asked = asked
    say(.note, "Saving ...")
    return [.changeDiagnoses(file.client.id, change, basedOn: file.diagnosesRevision)]
  }

  /// Takes the last change of the diagnoses back, or does again what was taken back.
  mutating func turnDiagnoses(_ way: DiagnosisStep.Asked.Way) -> [Effect] {
    let step = way == .undo ? client?.undo.last : client?.redo.last
    guard let step else { return [] }
    let asked = DiagnosisStep.Asked(step: step, way: way)
    return send(.restore(asked.expected), asked)
  }

  /// Says what became of a change that was on its way.
  mutating func tell(_ done: DiagnosisStep.Asked) {
    switch done.way {
    case .change: say(.done, "\(done.step.what). u takes it back.")
    case .undo: say(.done, "Taken back: \(done.step.what).")
    case .redo: say(.done, "Done again: \(done.step.what).")
    }
  }
}

extension Dialog {
  /// The line in which a day is typed, where there is one.
  fileprivate var dayItem: Int { if case .addDiagnosis = purpose { 1 } else { 0 } }

  /// Looks a diagnosis up on the day that is typed.
  mutating func renewLookUp() {
    guard case .addDiagnosis = purpose, case .lookUp(var lookUp) = items[0].value,
      let day = CalendarDate(iso: items[1].text.trimmedOfSpaces)
    else { return }
    lookUp.move(to: day)
    items[0].value = .lookUp(lookUp)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmedOfSpaces: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
