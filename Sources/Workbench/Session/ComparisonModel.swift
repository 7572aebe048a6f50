import GroupCare
import Screen

/// Two notes side by side, as they were when the view was opened.
struct ComparisonModel: Sendable {
  /// The notes that come close, nearest first.
  let sources: [NoteMatch.Source]
  /// Which of them is shown.
  let index: Int
  /// Both notes with what they share.
  let view: SideBySide
  /// What stands above each.
  let titles: (String, String)
  /// The plans of the members, whose goals' numbers stand in the names of fields.
  let plans: [TreatmentPlan]
  /// The first row that is shown.
  private(set) var first = 0

  init(
    sources: [NoteMatch.Source], index: Int, view: SideBySide, titles: (String, String),
    plans: [TreatmentPlan]
  ) {
    self.sources = sources
    self.index = index
    self.view = view
    self.titles = titles
    self.plans = plans
  }

  /// Returns the name of a field, as it stands on the page of its note.
  func label(of field: ProgressNoteField) -> String {
    let plan = plans.first { plan in plan.goals.contains { $0.id == field.goal } }
    return field.label(among: plan?.goals ?? [])
  }

  /// What they share, in numbers.
  func summary(in presentation: Presentation) -> String {
    let numbers = view.comparison
    let (one, other) = presentation == .linear ? ("first", "second") : ("left", "right")
    return
      "\(numbers.coverage)% of the \(one) in the \(other), \(numbers.otherCoverage)% the other way; "
      + "longest run \(Workbench.counted(numbers.longestRun, "word"))"
  }

  /// Scrolls, if the key is one that does; how far is known when it is drawn.
  mutating func move(_ key: Key, page: Int) -> Bool {
    switch key {
    case .up, .character("k"): first -= 1
    case .down, .character("j"): first += 1
    case .pageUp: first -= max(1, page)
    case .pageDown: first += max(1, page)
    case .home: first = 0
    case .end: first = view.rowsAtMost
    default: return false
    }
    first = max(0, min(first, view.rowsAtMost))
    return true
  }
}

extension SideBySide {
  /// More rows than the notes can have.
  fileprivate var rowsAtMost: Int {
    (note + other).reduce(0) { $0 + $1.text.count / 10 + 4 }
  }
}

extension NoteFindings {
  /// The notes that share a run with it, the other members' first.
  var closestSources: [NoteMatch.Source] {
    [likeness.closest, repetition.closest].compactMap { $0?.source }
  }
}
