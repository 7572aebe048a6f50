/// Puts together what a slow line tore apart, and what was pasted.
///
/// The terminal library turns whole escape sequences into keys. What it hands on as single scalars
/// comes through here: a sequence cut by the network never types its letters into a note (R10),
/// Alt and Esc+digit become keys (R11), and a bracketed paste becomes one input (R12).
///
/// A value without a clock: the caller says what time it is, in milliseconds from any start.
public struct EscapeAssembler: Sendable {
  /// One thing that the terminal library handed over.
  public enum Event: Hashable, Sendable {
    /// A scalar; Escape and the other controls are scalars too.
    case scalar(UnicodeScalar)
    /// A key that the library recognised.
    case key(Key)
    /// The mark before a paste.
    case pasteStart
    /// The mark behind a paste.
    case pasteEnd
  }

  /// How long after a lone Escape its torn sequence is still recognised, in milliseconds.
  public static let tornWithin = 500
  /// How long the letters of a possible sequence are held, in milliseconds.
  public static let heldFor = 100
  /// After how much silence an unterminated paste ends, in milliseconds.
  public static let pasteSilence = 1_000

  /// When ``silence(at:)`` is wanted next, in the same milliseconds; nil if nothing is held.
  public private(set) var deadline: Int?

  private enum State {
    case ground
    /// Escape came in this drain; what follows at once belongs to it.
    case escape
    /// Escape was handed on as a key; a torn sequence may still follow.
    case afterEscape(since: Int)
    /// Letters that may be a sequence; late if Escape was handed on already.
    case sequence(late: Bool, letters: [UnicodeScalar])
    case paste
  }
  private var state = State.ground
  private var pasted = String.UnicodeScalarView()
  /// Whether a second Escape came at once: how some terminals send Alt with an arrow.
  private var isDoubled = false

  /// Creates an assembler that has seen nothing.
  public init() {}

  /// Takes one event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - now: The time in milliseconds.
  /// - Returns: The inputs that are certain now; often one, or none.
  public mutating func take(_ event: Event, at now: Int) -> [Input] {
    if case .paste = state { return takePasted(event, at: now) }
    switch event {
    case .pasteStart:
      let held = release()
      state = .paste
      deadline = now + Self.pasteSilence
      return held
    case .pasteEnd:
      return release()
    case .key(let key):
      if case .escape = state, case .special(let special, let modifiers) = key {
        (state, isDoubled) = (.ground, false)
        return [.key(.special(special, modifiers.union(.alt)))]
      }
      return release() + [.key(key)]
    case .scalar(let scalar):
      return take(scalar, at: now)
    }
  }

  /// Says that nothing more came; call it after each drain, and at ``deadline``.
  ///
  /// - Parameter now: The time in milliseconds.
  /// - Returns: What was held and is certain now.
  public mutating func silence(at now: Int) -> [Input] {
    switch state {
    case .escape:
      let held = release()
      state = .afterEscape(since: now)
      return held
    case .sequence, .paste:
      guard let deadline, now >= deadline else { return [] }
      return release()
    case .ground, .afterEscape:
      return []
    }
  }

  private mutating func take(_ scalar: UnicodeScalar, at now: Int) -> [Input] {
    switch state {
    case .ground, .paste:
      return takePlain(scalar)
    case .escape:
      return takeAfterEscape(scalar, at: now)
    case .afterEscape(let since):
      guard now - since <= Self.tornWithin, scalar == "[" || scalar == "O" else {
        state = .ground
        return takePlain(scalar)
      }
      hold(late: true, letters: [scalar], until: now + Self.heldFor)
      return []
    case .sequence(let late, let letters):
      return takeInSequence(scalar, late: late, letters: letters, at: now)
    }
  }

  private mutating func takePlain(_ scalar: UnicodeScalar) -> [Input] {
    if scalar == "\u{1B}" {
      state = .escape
      return []
    }
    return Key(scalar: scalar).map { [.key($0)] } ?? []
  }

  private mutating func takeAfterEscape(_ scalar: UnicodeScalar, at now: Int) -> [Input] {
    switch scalar {
    case "\u{1B}":
      let before: [Input] = isDoubled ? [.key(.escape)] : []
      isDoubled = true
      return before
    case "[", "O":
      hold(late: false, letters: [scalar], until: now + Self.tornWithin)
      return []
    default: break
    }
    let before: [Input] = isDoubled ? [.key(.escape)] : []
    (state, isDoubled) = (.ground, false)
    switch scalar {
    case "0": return before + [.key(.function(10))]
    // Alt+1 to Alt+4 change tabs and send the same bytes; F1 to F4 have other twins.
    case "5"..."9": return before + [.key(.function(Int(scalar.value) - 0x30))]
    default: return before + (Key(altScalar: scalar).map { [.key($0)] } ?? [])
    }
  }

  private mutating func takeInSequence(
    _ scalar: UnicodeScalar, late: Bool, letters: [UnicodeScalar], at now: Int
  ) -> [Input] {
    if scalar == "\u{1B}" {
      let held = release()
      state = .escape
      return held
    }
    let letters = letters + [scalar]
    switch EscapeSequence(letters) {
    case .unfinished where letters.count < Self.longestSequence:
      hold(late: late, letters: letters, until: now + (late ? Self.heldFor : Self.tornWithin))
      return []
    case .key(.character) where late, .key(.enter) where late:
      // After a lone Escape these are far more likely typed words than a keypad.
      state = .sequence(late: late, letters: letters)
      return release()
    case .key(.special(let special, let modifiers)) where isDoubled:
      finishSequence()
      return [.key(.special(special, modifiers.union(.alt)))]
    case .key(let key):
      finishSequence()
      return [.key(key)]
    case .pasteStart:
      finishSequence()
      state = .paste
      deadline = now + Self.pasteSilence
      return []
    case .ignored:
      finishSequence()
      return []
    case .unknown where letters.first == "[" && !late:
      finishSequence()
      return []
    case .unknown, .unfinished:
      state = .sequence(late: late, letters: letters)
      return release()
    }
  }

  private mutating func takePasted(_ event: Event, at now: Int) -> [Input] {
    deadline = now + Self.pasteSilence
    switch event {
    case .pasteEnd:
      return release()
    case .scalar(let scalar):
      pasted.append(scalar)
      // The end mark may come torn into scalars, too.
      if scalar == "~", pasted.suffix(6).elementsEqual("\u{1B}[201~".unicodeScalars) {
        pasted.removeLast(6)
        return release()
      }
    case .key(.enter): pasted.append("\n")
    case .key(.tab): pasted.append("\t")
    case .key, .pasteStart: break
    }
    return []
  }

  private mutating func hold(late: Bool, letters: [UnicodeScalar], until: Int) {
    state = .sequence(late: late, letters: letters)
    deadline = until
  }

  private mutating func finishSequence() {
    (state, deadline, isDoubled) = (.ground, nil, false)
  }

  /// Gives out what is held, since it is no sequence.
  private mutating func release() -> [Input] {
    defer { finishSequence() }
    let before: [Input] = isDoubled ? [.key(.escape)] : []
    switch state {
    case .ground, .afterEscape: return []
    case .escape: return before + [.key(.escape)]
    case .paste:
      defer { pasted = String.UnicodeScalarView() }
      return [.paste(PastedText.cleaned(pasted))]
    case .sequence(let late, let letters):
      let first = letters.first.flatMap { late ? Key(scalar: $0) : Key(altScalar: $0) }
      let rest = letters.dropFirst().map { Key(scalar: $0) }
      return before + ([first] + rest).compactMap { key in key.map { .key($0) } }
    }
  }

  private static let longestSequence = 32
}
