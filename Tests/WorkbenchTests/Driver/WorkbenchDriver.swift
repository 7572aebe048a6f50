import GroupCare
public import Screen
import Workbench

/// Sits before a workbench as a person would: presses keys, types, reads the screen.
///
/// Effects go to a ``FakeStore`` at once, or are held back until ``deliver()``.
struct WorkbenchDriver {
  private(set) var workbench: Workbench
  var store: FakeStore
  /// Whether effects wait for ``deliver()``.
  var isHeld = false
  /// The effects that wait.
  private(set) var held: [Effect] = []
  /// Every effect so far.
  private(set) var effects: [Effect] = []
  private(set) var size: Size

  init(
    _ chart: SessionChart, size: Size = Size(columns: 80, rows: 24), unicode: Bool = true,
    presentation: Presentation = .spread, at time: String = "14:03", rules: [ClaimRule] = []
  ) throws {
    self.size = size
    store = try FakeStore(chart)
    let now = try ExamplePractice.time(time)
    store.unicode = unicode
    store.tick(now)
    workbench = Workbench(
      size: size, signs: SignTable(theme: .builtIn, unicode: unicode), presentation: presentation,
      rules: rules, now: now)
  }

  /// Signs in; the demo asks for no passphrase when signing.
  mutating func signIn(
    asksPassphrase: Bool = false, isDemo: Bool = true, allowsEditor: Bool = false,
    withheld: Set<ClientPart> = [], rights: Set<PersonalRight> = [.readLog, .changePolicy]
  ) throws {
    var profile = try ExamplePractice.profile(isDemo: isDemo)
    profile.policy.allowsExternalEditor = allowsEditor
    try take(
      .signedIn(
        SignedIn(
          user: try ExamplePractice.clinician(), profile: profile, now: store.now,
          asksPassphrase: asksPassphrase, withheld: withheld, rights: rights)))
  }

  /// Signs in and opens the session.
  mutating func openSession(asksPassphrase: Bool = false, allowsEditor: Bool = false) throws {
    try signIn(asksPassphrase: asksPassphrase, allowsEditor: allowsEditor)
    try take(.session(store.loaded))
  }

  mutating func press(_ keys: Key...) throws { try press(keys) }

  mutating func press(_ keys: [Key]) throws {
    for key in keys { try take(.key(key)) }
  }

  mutating func type(_ text: String) throws {
    for character in text { try take(.key(character == "\n" ? .enter : .character(character))) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) throws {
    size = Size(columns: columns, rows: rows)
    try take(.resized(size))
  }

  mutating func clock(_ time: String) throws {
    let time = try ExamplePractice.time(time)
    store.tick(time)
    try take(.tick(time))
  }

  mutating func take(_ event: Event) throws {
    try carryOut(workbench.update(event))
  }

  /// Carries out what was held back, in order, and what follows from it.
  mutating func deliver() throws {
    isHeld = false
    let effects = held
    held = []
    try carryOut(effects, isKnown: true)
  }

  /// Carries out the first effect that was held back alone.
  mutating func deliverOne() throws {
    guard !held.isEmpty else { return }
    let effect = held.removeFirst()
    for event in try store.carryOut(effect) { try take(event) }
  }

  private mutating func carryOut(_ effects: [Effect], isKnown: Bool = false) throws {
    if !isKnown { self.effects += effects }
    for effect in effects {
      if isHeld, effect.isAnswered {
        held.append(effect)
      } else {
        for event in try store.carryOut(effect) { try take(event) }
      }
    }
  }

  var frame: Frame { workbench.view() }
  /// The screen as text.
  var screen: String { frame.grid.text }
  /// The lines of the screen.
  var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  /// The line that says what just happened.
  var message: String { lines.count > 2 ? lines[lines.count - 3] : "" }
  /// The row in which the cursor stands.
  var cursorLine: String {
    guard let cursor = frame.cursor, lines.indices.contains(cursor.row) else { return "" }
    return lines[cursor.row]
  }
  /// The screen as text, and the roles of its cells.
  var golden: String {
    let frame = frame
    let cursor = frame.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    return frame.grid.text + "\n\n" + cursor + "\n" + frame.grid.roles + "\n"
  }

  /// What was to be signed so far.
  var wishes: [SigningWish] {
    effects.compactMap { effect in
      if case .sign(let wish, _) = effect { wish } else { nil }
    }
  }

  /// The commits so far.
  var commits: [[SessionChange]] {
    effects.compactMap { effect in
      if case .commit(_, let changes, _) = effect { changes } else { nil }
    }
  }
}

extension Effect {
  /// Whether an event answers it.
  var isAnswered: Bool {
    switch self {
    case .keepDraft, .dropDraft, .keepAnswer, .dropAnswer, .stopReading, .suspend, .repaint, .quit:
      false
    default: true
    }
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A character as the key that types it.
  public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}

extension Frame {
  /// How many cells look other than they did in a frame of the same size.
  func cells(differingFrom before: Frame) -> Int {
    (0..<grid.size.rows).reduce(0) { count, row in
      count
        + zip(grid.cells(ofRow: row), before.grid.cells(ofRow: row)).count { $0 != $1 }
    }
  }
}
