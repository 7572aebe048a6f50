internal import Foundation
internal import GroupCare

extension PracticeProfile {
  /// What an empty practice begins with.
  ///
  /// It has no NPI, which blocks every claim (M55) until a practice folder brings the real values.
  static var unset: PracticeProfile {
    get throws(CommandFailure) {
      guard
        let address = PostalAddress(
          line1: "not set", city: "not set", state: "XX", zip: "000000000"),
        let phone = PhoneNumber("0000000000")
      else { throw CommandFailure(.failed, "An empty practice can't be made.") }
      // A machine without a place in the world calls its zone GMT, which isn't a name of a zone.
      let zone = TimeZone.current.identifier
      return PracticeProfile(
        name: "A practice without a name", zone: zone.contains("/") ? zone : "UTC", isDemo: false,
        billing: BillingProvider(
          name: "not set", npi: nil, taxIdentifier: "000000000", taxonomy: "", address: address,
          phone: phone),
        submitter: Submitter(
          name: "not set", identifier: "NOTSET", contactName: "not set", phone: phone),
        receiver: Receiver(name: "not set", identifier: "NOTSET"), sites: [], fees: [:],
        policy: PracticePolicy())
    }
  }
}
