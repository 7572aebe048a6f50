import Screen

/// A list that takes seconds to read says how far it is, and whoever doesn't wait for it leaves it (U8).
extension Workbench {
  /// Whether a key is taken while what else is typed waits for the list that is being read: one that
  /// leaves the list, which stops reading, or that locks the screen.
  ///
  /// - Parameter event: What was typed.
  /// - Returns: Whether it is taken at once.
  public func takesNow(_ event: Event) -> Bool {
    guard readingClaims != nil, case .key(let key) = event else { return false }
    return Command.command(for: key, in: keyPlace).map { Self.leaving.contains($0.id) } ?? false
  }

  private static let leaving: Set<CommandID> = [.back, .home, .lock, .quit]

  /// Stops reading the claims when nobody looks at them any more.
  mutating func stopReading() -> [Effect] {
    guard readingClaims != nil, !routes.contains(.claims) else { return [] }
    readingClaims = nil
    return [.stopReading]
  }

  /// How far the claims are read, and how that is stopped; nothing while they aren't being read.
  var readingWords: String? {
    readingClaims.map { progress in
      // A number that runs would be read out again and again.
      let words = presentation == .linear ? Self.counted(progress.total, "claim") : progress.words
      return "Reading \(words); Esc stops"
    }
  }
}
