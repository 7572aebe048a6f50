internal import CCurses

/// What keeps other programs of the same user from looking into this one (C17).
public enum ProcessHardening {
  /// Forbids core files and tracing; call it before the first secret is read.
  public static func apply() { quorum_harden_process() }
}
