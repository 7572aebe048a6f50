internal import Practice
internal import Synchronization
internal import Workbench

extension Worker {
  /// So many are read before anybody could see how far it is.
  private static let fewClaims = 5_000

  /// Stops what is being read and isn't waited for any more; it is answered by nothing.
  func stopReading() { stops.add(1, ordering: .relaxed) }

  /// Reads the claims unless the screen has them as they are, and tells how far it is where that takes long.
  func readClaims(
    of practice: OpenPractice, unless stopped: Int
  ) throws(PracticeError) -> [Event] {
    let extent = try practice.claimsExtent()
    if claimsRead.withLock({ $0 == extent }) { return [.claimsAsBefore] }
    let rows = try practice.claimRows { progress in
      guard stops.load(ordering: .relaxed) == stopped else { return false }
      let takesLong = progress.total > Self.fewClaims && progress.done < progress.total
      if takesLong { tell([.readingClaims(progress)], isAnswer: false) }
      return true
    }
    guard let rows else { return [] }
    claimsRead.withLock { $0 = extent }
    return [.claims(rows)]
  }
}
