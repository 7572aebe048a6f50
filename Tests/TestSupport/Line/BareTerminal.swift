internal import Foundation
internal import Glibc

/// A line with nothing at its end but a test: a pseudo-terminal that never answers, and a program that runs on it.
///
/// Every byte that the program sends is kept. Bytes go in when and as a test says, torn as a network tears them. For what
/// they would look like on a screen there is a ``ScreenJudge``.
///
/// It is a class because its end ends the program.
public final class BareTerminal {
  /// Everything that the program sent and that was read so far.
  public private(set) var sent: [UInt8] = []
  /// When the last of it was read; nil before the first.
  public private(set) var heardAt: ContinuousClock.Instant?
  /// Columns and rows.
  public private(set) var size: (columns: Int, rows: Int)

  /// The flags of the line before the program was started.
  public let modesBefore: [UInt32]

  let program: ChildProcess
  private var far: Int32
  private var end: ProgramEnd?

  /// Starts a program on a line of its own.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - environment: All of the environment that the program sees, but for `TERM`.
  ///   - columns: The width.
  ///   - rows: The height.
  ///   - term: What `TERM` says; nil leaves it out.
  /// - Throws: ``ChildProcessFailure`` when there is no line to be had.
  public init(
    _ command: [String], environment: [String: String], columns: Int = 80, rows: Int = 24,
    term: String? = "xterm-256color"
  ) throws {
    var (far, near): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&far, &near, &name, nil, nil) == 0 else {
      throw ChildProcessFailure(sentence: "There is no pseudo-terminal to be had.")
    }
    defer { close(near) }
    for file in [far, near] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    self.far = far
    size = (columns, rows)
    Self.tell(far, size)
    modesBefore = Self.modes(of: far)
    var environment = environment
    environment["TERM"] = term
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      program = try ChildProcess(
        command, environment: environment,
        streams: [.file(path, O_RDWR), .open(0), .open(0)], ownsTerminal: true)
    } catch {
      close(far)
      throw error
    }
  }

  deinit {
    if end == nil {
      kill(program.processID, SIGKILL)
      _ = program.wait()
    }
    if far >= 0 { close(far) }
  }

  // MARK: - What the program does

  /// The flags of the line: local, input and output.
  public var modes: [UInt32] { Self.modes(of: far) }

  private static func modes(of file: Int32) -> [UInt32] {
    var modes = termios()
    guard unsafe tcgetattr(file, &modes) == 0 else { return [] }
    return [modes.c_lflag, modes.c_iflag, modes.c_oflag]
  }

  /// What was sent, as text.
  public var text: String { String(decoding: sent, as: UTF8.self) }

  /// Reads what the program sends until a condition holds.
  ///
  /// - Parameters:
  ///   - timeout: After how many seconds to give up.
  ///   - condition: What is waited for; asked at first and after each arrival.
  /// - Returns: Whether it came to hold.
  /// - Throws: What the condition throws.
  public func wait(timeout: Double = 60, until condition: () throws -> Bool) rethrows -> Bool {
    let deadline = ContinuousClock.now + .seconds(timeout)
    while true {
      if try condition() { return true }
      guard take(until: deadline) else { return try condition() }
    }
  }

  /// Reads until nothing has come for a while.
  ///
  /// - Parameter milliseconds: How long nothing has to come.
  public func rest(milliseconds: Int = 300) {
    while take(until: .now + .milliseconds(milliseconds)) {}
  }

  /// Reads until nothing has come for a while and the program has nothing to do, however slow the machine is.
  ///
  /// - Parameter milliseconds: How long nothing has to come.
  public func restUntilIdle(milliseconds: Int = 1_200) {
    let deadline = ContinuousClock.now + .seconds(60)
    var before = timeComputed
    repeat {
      rest(milliseconds: milliseconds)
      // A hundredth of a second now and then is its looking after others.
      guard let now = timeComputed, let was = before, now > was + 5 else { return }
      before = now
    } while ContinuousClock.now < deadline
  }

  /// Waits until the program has ended, and reads what it sends meanwhile.
  ///
  /// - Parameter timeout: After how many seconds to give up.
  /// - Returns: How it ended, or nil when it still runs.
  public func waitForEnd(timeout: Double = 60) -> ProgramEnd? {
    let deadline = ContinuousClock.now + .seconds(timeout)
    while end == nil, ContinuousClock.now < deadline {
      end = program.endIfOver()
      if end == nil, !take(until: .now + .milliseconds(20)) {
        // Nothing to read any more: asked again after a moment, not at once.
        _ = poll(nil, 0, 10)
      }
    }
    while take(until: .now) {}
    return end
  }

  /// Reads what is there, or the first that comes; says whether anything did.
  private func take(until deadline: ContinuousClock.Instant) -> Bool {
    guard far >= 0 else { return false }
    let left = max(.zero, deadline - .now)
    let milliseconds =
      left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
    var file = pollfd(fd: far, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&file, 1, Int32(clamping: milliseconds)) > 0 else { return false }
    var part = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(far, &part, part.count)
    guard count > 0 else { return false }
    heardAt = .now
    sent += part[..<count]
    return true
  }

  // MARK: - What a person and a network do

  /// Sends bytes as they are.
  public func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // What the program sends is read, so that neither waits for the other.
      _ = take(until: .now)
      let part = Array(rest.prefix(2048))
      let count = unsafe write(far, part, part.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Types a text.
  public func type(_ text: String) { type(Array(text.utf8)) }

  /// Sends bytes in parts, as a slow line brings them.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - pause: How many milliseconds lie between two of them; what comes meanwhile is read.
  public func type(parts: [[UInt8]], pause: Int) {
    for (number, part) in parts.enumerated() {
      if number > 0 {
        let next = ContinuousClock.now + .milliseconds(pause)
        while ContinuousClock.now < next { _ = take(until: next) }
      }
      type(part)
    }
  }

  /// Makes the terminal another size; the kernel tells the program.
  public func resize(columns: Int, rows: Int) {
    size = (columns, rows)
    Self.tell(far, size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(program.processID, number) }

  /// Takes the line away, as a dropped connection does.
  public func hangUp() {
    close(far)
    far = -1
  }

  private static func tell(_ file: Int32, _ size: (columns: Int, rows: Int)) {
    var size = winsize(
      ws_row: UInt16(clamping: size.rows), ws_col: UInt16(clamping: size.columns), ws_xpixel: 0,
      ws_ypixel: 0)
    _ = unsafe ioctl(file, UInt(TIOCSWINSZ), &size)
  }
}
