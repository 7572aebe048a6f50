internal import CCurses
public import Screen

/// The terminal: keys come out, frames go in.
///
/// The one place that knows ncurses. A class because it owns the terminal, of which there is one;
/// it isn't sendable and belongs to the thread that made it, alone ``waker`` goes elsewhere.
///
/// Whatever ends the program, the terminal is given back as it was found: by ``close()``, at exit,
/// or from the handler of a fatal signal (R20).
public final class Terminal {
  /// What the terminal can do.
  public let capabilities: DisplayCapabilities
  /// Wakes ``next(timeoutMilliseconds:)`` from other threads.
  public let waker = Waker()
  /// One sentence about a restriction that the user can lift; nil if there is none.
  public let warning: String?
  /// Columns and rows.
  public internal(set) var size: Size

  var theme: Theme
  var looks: [StyleRole: Look] = [:]
  var shown: Frame?
  var assembler = EscapeAssembler()
  var decoder = ScalarDecoder()
  /// On terminals that don't mark pastes.
  var burst: PasteBurst?
  var isOpen = true

  /// Opens the terminal.
  ///
  /// - Parameters:
  ///   - theme: How roles look.
  ///   - escapeDelay: How long an Escape may wait for the rest of a sequence, in milliseconds; nil
  ///     is what `ESCDELAY` says, else 50.
  /// - Throws: Why there is none; nothing was written then.
  public init(
    theme: Theme = .builtIn, escapeDelay: Int? = nil
  ) throws(TerminalUnavailable) {
    switch quorum_open_result(UInt32(bitPattern: quorum_open(Int32(clamping: escapeDelay ?? -1)))) {
    case quorum_open_ok: break
    case quorum_open_not_a_terminal: throw .notATerminal
    case quorum_open_unknown_type: throw .unknownType
    case quorum_open_too_simple: throw .tooSimple
    default: throw .failed
    }
    self.theme = theme
    burst = quorum_marks_pastes() ? nil : PasteBurst()
    capabilities = DisplayCapabilities(
      colors: Self.depth(colors: Int(quorum_colors())), unicode: quorum_is_utf8())
    warning =
      quorum_is_utf8()
      ? nil
      : "This system has no UTF-8 locale, so signs beyond ASCII are shown as \"?\"; "
        + "\"export LC_ALL=C.UTF-8\" mends it."
    size = Size(columns: Int(quorum_columns()), rows: Int(quorum_rows()))
  }

  deinit {
    if isOpen { quorum_close() }
  }

  /// Uses another theme from the next frame on.
  public func use(theme: Theme) {
    self.theme = theme
    looks = [:]
    shown = nil
  }

  /// Forgets what is on the screen, so that the next frame is sent whole, and undoes what another program may have
  /// left behind: its colours, its main screen, a hidden cursor (R29).
  public func redraw() {
    guard isOpen else { return }
    quorum_mend()
    shown = nil
  }

  /// Gives the terminal to the shell, and returns when the user comes back (R23).
  ///
  /// The next inputs tell the size and that time has passed. Draw again.
  public func suspend() {
    guard isOpen else { return }
    quorum_suspend()
    shown = nil
  }

  /// Gives the terminal back; nothing is drawn after it.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    quorum_close()
  }

  private static func depth(colors: Int) -> ColorDepth {
    switch colors {
    case ..<8: .mono
    case ..<16: .eight
    case ..<256: .sixteen
    case ..<(1 << 24): .palette256
    default: .direct
    }
  }
}
