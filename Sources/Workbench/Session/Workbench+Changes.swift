import GroupCare
import Screen

extension Workbench {
  /// Writes a text; when that is refused, it is kept at its field.
  mutating func write(_ text: String, in place: NotePlace, what: String) -> [Effect] {
    do {
      let effects = try carryOut(place.writing(text), what: what, isUndoable: true)
      session?.unsaved[place] = nil
      return effects
    } catch {
      session?.unsaved[place] = text
      say(.refused, "\(error.sentence) What you typed is kept at its field.")
      return []
    }
  }

  /// Carries out a change on the screen at once and sends it on its way to the store.
  mutating func change(
    _ change: SessionChange, what: String, isUndoable: Bool = true
  ) -> [Effect] {
    do {
      return try carryOut(change, what: what, isUndoable: isUndoable)
    } catch {
      say(.refused, error.sentence)
      return []
    }
  }

  private mutating func carryOut(
    _ change: SessionChange, what: String, isUndoable: Bool
  ) throws(SessionRefusal) -> [Effect] {
    guard let context, var chart = session?.chart else { return [] }
    let inverse = try chart.apply(change, context)
    session?.chart = chart
    let report = GateReport(chart, gate: gate)
    session?.report = report
    session?.waiting.append(change)
    if isUndoable, let inverse {
      session?.undo.append(SessionModel.Step(change: inverse, what: what))
      session?.redo = []
    }
    return session?.flush() ?? []
  }

  mutating func undo() -> [Effect] {
    guard let step = session?.undo.popLast() else { return [] }
    return turn(step) { model, inverse in
      model.redo.append(inverse)
    } said: {
      "Undid: \($0)."
    }
  }

  mutating func redo() -> [Effect] {
    guard let step = session?.redo.popLast() else { return [] }
    return turn(step) { model, inverse in
      model.undo.append(inverse)
    } said: {
      "Did again: \($0)."
    }
  }

  private mutating func turn(
    _ step: SessionModel.Step, keep: (inout SessionModel, SessionModel.Step) -> Void,
    said: (String) -> String
  ) -> [Effect] {
    guard let context, var model = session else { return [] }
    do {
      if let inverse = try model.chart.apply(step.change, context) {
        keep(&model, SessionModel.Step(change: inverse, what: step.what))
      }
      model.report = GateReport(model.chart, gate: gate)
      model.waiting.append(step.change)
      let effects = model.flush()
      session = model
      if let client = step.change.client {
        session?.select(client)
      }
      say(.done, said(step.what))
      return effects
    } catch {
      say(.refused, error.sentence)
      return []
    }
  }
}
