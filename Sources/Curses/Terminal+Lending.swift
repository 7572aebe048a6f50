internal import CCurses

extension Terminal {
  /// Gives the terminal to another program, and returns when that has ended (R24).
  ///
  /// No shell is asked: the first word is a program's path or a name looked up in `PATH`, the others
  /// are its arguments. A signal that would end this program ends the other one first. The next inputs
  /// tell the size, if it changed. Draw again.
  ///
  /// - Parameter words: The program and its arguments.
  /// - Returns: How it ended.
  public func lend(to words: [String]) -> ProgramEnd {
    guard isOpen, let program = words.first, !program.isEmpty,
      !words.contains(where: { $0.utf8.contains(0) })
    else { return .notStarted }
    for word in words {
      for byte in word.utf8 { quorum_lend_byte(byte) }
      quorum_lend_byte(0)
    }
    let answer = quorum_lend()
    shown = nil
    let value = Int(answer & 0xFFFF_FFFF)
    switch quorum_lent(UInt32(truncatingIfNeeded: answer >> 32)) {
    case quorum_lent_exited: return .exited(value)
    case quorum_lent_killed: return .killed(signal: value)
    default: return .notStarted
    }
  }
}
