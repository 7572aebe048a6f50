/// What can wake the loop.
public enum Input: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// Pasted text: line ends are LF, tabs are spaces, controls are gone (R12).
  case paste(String)
  /// The terminal has another size now.
  case resized(Size)
  /// Another thread has something to tell.
  case woken
  /// Somebody outside asked to suspend; save, then call the terminal's `suspend()`.
  case suspended
  /// The program came back from a suspension; time has passed.
  case resumed
  /// The terminal is gone; save and leave.
  case hangUp
  /// The program was told to end; save and leave.
  case terminate
}
