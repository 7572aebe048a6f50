/// Finds pastes on terminals that don't mark them (R12).
///
/// Nobody types five signs within one reading of the line, so such a run of text is one pasted text: in a field it is one
/// step, and in a list its letters aren't commands. Blanks alone are no paste, since the space bar is pressed fast.
///
/// A value without a clock: the caller says what time it is, in milliseconds from any start.
public struct PasteBurst: Sendable {
  /// How many signs, blanks aside, make a paste.
  public static let fewest = 5
  /// How long after a burst more text still belongs to it, in milliseconds.
  public static let goesOnFor = 100

  private var lastBurst: Int?

  /// Creates a finder that has seen nothing.
  public init() {}

  /// Takes what one reading of the line brought.
  ///
  /// - Parameters:
  ///   - inputs: The inputs in their order.
  ///   - now: The time in milliseconds.
  /// - Returns: The same inputs, with each burst as one paste.
  public mutating func take(_ inputs: [Input], at now: Int) -> [Input] {
    var found: [Input] = []
    var run: [Input] = []
    for input in inputs {
      if Self.text(of: input) != nil {
        run.append(input)
      } else {
        found += end(&run, at: now) + [input]
      }
    }
    return found + end(&run, at: now)
  }

  /// Returns a run of text as one paste when it is one, else as it came.
  private mutating func end(_ run: inout [Input], at now: Int) -> [Input] {
    defer { run = [] }
    let text = run.compactMap(Self.text).joined()
    let signs = text.count { !$0.isWhitespace }
    let goesOn = lastBurst.map { now - $0 <= Self.goesOnFor } ?? false
    guard signs >= Self.fewest || goesOn && !text.isEmpty else { return run }
    lastBurst = now
    return [.paste(text)]
  }

  private static func text(of input: Input) -> String? {
    switch input {
    case .key(.character(let character)): String(character)
    case .key(.enter): "\n"
    case .key(.tab): "    "
    default: nil
    }
  }
}
