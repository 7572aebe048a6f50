internal import Foundation
internal import GroupCare

extension Timestamp {
  /// The machine's own time, for when no practice is open: its zone is sealed like everything else.
  static var system: Timestamp {
    let date = Date()
    return Timestamp(
      milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)),
      offsetMinutes: TimeZone.current.secondsFromGMT(for: date) / 60)
  }
}
