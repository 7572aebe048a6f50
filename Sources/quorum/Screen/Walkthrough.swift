internal import Screen
internal import Stories

/// The demonstration that plays by itself: it presses the keys of a story at reading speed, and hands the
/// screen over at any key (terminal.U23).
struct Walkthrough {
  /// What a person's key does to it.
  enum Wish {
    /// It goes on, perhaps in another way: paused, faster, slower.
    case goesOn
    /// The person takes over.
    case takesOver
  }

  /// What happens next.
  enum Happening {
    /// A key is pressed.
    case keys([Key])
    /// The clock was turned.
    case turned
    /// Nothing but perhaps other words.
    case nothing
    /// It is over: why.
    case over(String)
  }

  /// The smallest terminal in which it can be followed.
  static let smallest = Size(columns: 80, rows: 24)
  /// How long the screen may take to show what it is to show.
  private static let patience = Duration.seconds(30)
  /// How soon the screen is looked at again.
  private static let glance = Duration.milliseconds(40)
  private static let slowest = -2
  private static let fastest = 6

  /// Whether it can be followed on a terminal.
  static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  /// The clock that it turns.
  let clock: StoryClock

  private var player: StoryPlayer
  private var due = ContinuousClock.now
  private var waitingSince: ContinuousClock.Instant?
  private var isPaused = false
  /// Powers of two.
  private var speed = 0

  init(_ story: Story, clock: StoryClock) {
    self.clock = clock
    player = StoryPlayer(story, pace: .reading)
  }

  /// How long nothing is to be done, in milliseconds.
  var pause: Int {
    if isPaused { return 1000 }
    let left = due - .now
    return left <= .zero ? 0 : min(1000, Int(left / .milliseconds(1)) + 1)
  }

  /// Takes a key of the person who watches.
  mutating func take(_ key: Key) -> Wish {
    switch key {
    case .space: isPaused.toggle()
    case .character("+"): change(speed: 1)
    case .character("-"): change(speed: -1)
    default: return .takesOver
    }
    return .goesOn
  }

  private mutating func change(speed step: Int) {
    speed = min(Self.fastest, max(Self.slowest, speed + step))
    player.pace =
      speed < 0 ? .reading.slower(1 << -speed) : .reading.faster(1 << speed)
  }

  /// Goes on, when it is time.
  ///
  /// - Parameter rows: The screen as it is.
  /// - Returns: What the screen is to take in now.
  mutating func goOn(on rows: @autoclosure () -> [String]) -> Happening {
    guard !isPaused, ContinuousClock.now >= due else { return .nothing }
    let act = player.next(on: rows())
    if act != .look { waitingSince = nil }
    switch act {
    case .press(let name): return .keys(StoryKey.key(name).map { [$0] } ?? [])
    case .type(let text): return .keys(text.map(Key.character))
    case .wait(let milliseconds):
      due = .now + .milliseconds(milliseconds)
      return .nothing
    case .turnClock(let minutes):
      clock.turn(to: minutes)
      return .turned
    case .look:
      let since = waitingSince ?? .now
      waitingSince = since
      due = .now + Self.glance
      guard ContinuousClock.now - since < Self.patience else {
        return .over("The walkthrough can't go on from here; the screen is yours.")
      }
      return .nothing
    case .done: return .over("That was the day. The screen is yours; nothing is kept.")
    }
  }

  /// What whoever watches is told, and what they can do.
  var words: (caption: String, hint: String) {
    (" > \(player.caption ?? "")", isPaused ? "paused: Space goes on " : "Space pauses ")
  }

  /// Writes them over the line below the title.
  func write(on frame: inout Frame) {
    let row = 2
    let end = frame.grid.size.columns
    let (caption, hint) = words
    frame.grid.fill(Rect(column: 0, row: row, columns: end, rows: 1), role: .bannerDemo)
    frame.grid.put(caption, at: Position(column: 0, row: row), role: .bannerDemo)
    frame.grid.put(
      hint, at: Position(column: end - hint.count, row: row), role: .bannerDemo)
  }
}
