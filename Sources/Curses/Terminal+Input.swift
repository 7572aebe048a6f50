internal import CCurses
public import Screen

extension Terminal {
  /// Waits until something happens, and returns all of it at once (R9).
  ///
  /// - Parameter timeoutMilliseconds: The longest wait; nil waits for ever.
  /// - Returns: In order of arrival; empty when the time is over.
  public func next(timeoutMilliseconds: Int? = nil) -> [Input] {
    guard isOpen else { return [.hangUp] }
    let start = now
    while true {
      var wait = timeoutMilliseconds.map { max(0, $0 - (now - start)) }
      if let deadline = assembler.deadline {
        wait = min(wait ?? .max, max(0, deadline - now))
      }
      let ready = quorum_wait(wait.map { Int32(clamping: $0) } ?? -1)
      var inputs: [Input] = []
      if has(quorum_ready_signal, in: ready) { inputs += takeSignals() }
      if has(quorum_ready_wake, in: ready) { inputs.append(.woken) }
      if has(quorum_ready_input, in: ready) { inputs += drain() }
      inputs += assembler.silence(at: now)
      if has(quorum_ready_hang_up, in: ready) { inputs.append(.hangUp) }
      if !inputs.isEmpty { return inputs }
      if let timeoutMilliseconds, now - start >= timeoutMilliseconds { return [] }
    }
  }

  private var now: Int { Int(quorum_milliseconds()) }

  private func has(_ flag: quorum_ready, in ready: Int32) -> Bool {
    UInt32(bitPattern: ready) & flag.rawValue != 0
  }

  private func drain() -> [Input] {
    var inputs: [Input] = []
    var isEmpty = true
    while true {
      let answer = quorum_read()
      let value = Int(answer & 0xFFFF_FFFF)
      let kind = quorum_read_kind(UInt32(truncatingIfNeeded: answer >> 32))
      if kind == quorum_read_none { break }
      isEmpty = false
      for event in events(kind, value) { inputs += assembler.take(event, at: now) }
    }
    if let found = burst?.take(inputs, at: now) { inputs = found }
    // Readable, and yet nothing to read: the other end is gone (R22).
    if isEmpty, quorum_input_ended() { inputs.append(.hangUp) }
    return inputs
  }

  private func events(_ kind: quorum_read_kind, _ value: Int) -> [EscapeAssembler.Event] {
    switch kind {
    case quorum_read_byte:
      return decoder.take(UInt8(truncatingIfNeeded: value)).map { .scalar($0) }
    case quorum_read_special:
      let specials = Key.Special.allCases
      guard specials.indices.contains(value / 8) else { return [] }
      let modifiers = Key.Modifiers(rawValue: UInt8(value % 8))
      return [.key(.special(specials[value / 8], modifiers))]
    case quorum_read_function: return [.key(.function(value))]
    case quorum_read_paste_start: return [.pasteStart]
    case quorum_read_paste_end: return [.pasteEnd]
    default: return []
    }
  }

  private func takeSignals() -> [Input] {
    var inputs: [Input] = []
    var resized = false
    var isCertain = false
    while true {
      let signal = quorum_next_signal()
      if signal == 0 { break }
      if quorum_signal_means_resize(signal) {
        (resized, isCertain) = (true, true)
      } else if quorum_signal_means_suspend(signal) {
        inputs.append(.suspended)
      } else if quorum_signal_means_resumed(signal) {
        redraw()
        resized = true
        inputs.append(.resumed)
      } else {
        inputs.append(quorum_signal_means_hang_up(signal) ? .hangUp : .terminate)
      }
    }
    if resized, let input = takeSize(isCertain: isCertain) { inputs.append(input) }
    return inputs
  }

  /// Asks for the size; many changes at once are one input (R17).
  ///
  /// Everything is drawn anew: it may have been smaller in between, and then the terminal has cut off what
  /// stood there.
  private func takeSize(isCertain: Bool) -> Input? {
    quorum_resize()
    let found = Size(columns: Int(quorum_columns()), rows: Int(quorum_rows()))
    guard found != size || isCertain else { return nil }
    quorum_redraw()
    size = found
    shown = nil
    return .resized(found)
  }
}
