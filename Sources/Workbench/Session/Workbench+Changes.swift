import GroupCare
import Screen

extension Workbench {
  /// Writes a text; when that is refused, it is kept at its field.
  mutating func write(_ text: String, in place: NotePlace, what: String? = nil) -> [Effect] {
    let what = what ?? "text of \"\(label(of: place))\""
    do {
      let effects = try carryOut([place.writing(text)], what: what, isUndoable: true)
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
    self.change([change], what: what, isUndoable: isUndoable)
  }

  /// Carries out several changes as one step, all or none.
  mutating func change(
    _ changes: [SessionChange], what: String, isUndoable: Bool = true
  ) -> [Effect] {
    do {
      return try carryOut(changes, what: what, isUndoable: isUndoable)
    } catch {
      say(.refused, error.sentence)
      return []
    }
  }

  private mutating func carryOut(
    _ changes: [SessionChange], what: String, isUndoable: Bool
  ) throws(SessionRefusal) -> [Effect] {
    guard let context, var chart = session?.chart else { return [] }
    var inverses: [SessionChange] = []
    for change in changes {
      if let inverse = try chart.apply(change, context) { inverses.insert(inverse, at: 0) }
    }
    let gate = gate
    session?.show(chart, gate: gate)
    session?.waiting += changes
    if isUndoable, !inverses.isEmpty {
      session?.undo.append(SessionModel.Step(inverses, what: what))
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
      var chart = model.chart
      var inverses: [SessionChange] = []
      for change in step.changes {
        if let inverse = try chart.apply(change, context) { inverses.insert(inverse, at: 0) }
      }
      if !inverses.isEmpty { keep(&model, SessionModel.Step(inverses, what: step.what)) }
      model.show(chart, gate: gate)
      model.waiting += step.changes
      let effects = model.flush()
      session = model
      if step.changes.count == 1, let client = step.changes[0].client { session?.select(client) }
      if let tab = step.changes.first?.tab { session?.tab = tab }
      say(.done, said(step.what))
      return effects
    } catch {
      say(.refused, error.sentence)
      return []
    }
  }
}
