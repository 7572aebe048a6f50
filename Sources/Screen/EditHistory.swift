/// One replacement of characters by others, exact in both directions.
struct Edit: Hashable, Sendable {
  /// The first character replaced.
  var start: Int
  var removed: [Character]
  var inserted: [Character]
  var cursorBefore: Int
  var cursorAfter: Int
}

/// What an edit was for; runs of the same kind are one step of undo.
enum EditKind: Hashable, Sendable {
  case typing, deletingBack, deletingForward, whole
}

/// The steps back and forth.
struct EditHistory: Hashable, Sendable {
  private var undone: [[Edit]] = []
  private var done: [[Edit]] = []
  private var openKind: EditKind?

  var canUndo: Bool { !done.isEmpty }
  var canRedo: Bool { !undone.isEmpty }

  mutating func endUnit() { openKind = nil }

  mutating func record(_ edit: Edit, kind: EditKind, startsUnit: Bool) {
    undone = []
    if openKind == kind, kind != .whole, !startsUnit, !done.isEmpty {
      done[done.count - 1].append(edit)
    } else {
      if done.count >= Self.mostUnits { done.removeFirst(Self.mostUnits / 10) }
      done.append([edit])
    }
    openKind = kind
  }

  mutating func takeUndo() -> [Edit]? {
    openKind = nil
    guard let unit = done.popLast() else { return nil }
    undone.append(unit)
    return unit
  }

  mutating func takeRedo() -> [Edit]? {
    openKind = nil
    guard let unit = undone.popLast() else { return nil }
    done.append(unit)
    return unit
  }

  private static let mostUnits = 2_000
}
