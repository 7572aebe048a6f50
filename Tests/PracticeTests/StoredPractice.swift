import Foundation
import GroupCare
import Practice
import TestSupport

/// The small practice on the disk, in a folder that is removed with it.
struct StoredPractice {
  let folder: TemporaryFolder
  let location: PracticeLocation
  let clock: TestClock

  /// Makes the practice; whoever opens it signs in.
  init(content: PracticeContent = SmallPractice.content) throws {
    folder = try TemporaryFolder()
    location = PracticeLocation(directory: folder.path + "/practice")
    clock = TestClock(SmallPractice.before)
    _ = try OpenPractice.create(
      at: location, kind: .demo, administrator: SmallPractice.administrator, passphrase: nil,
      content: content, clock: clock.clock)
  }

  private init(copyOf other: StoredPractice) throws {
    folder = try TemporaryFolder()
    location = PracticeLocation(directory: folder.path + "/practice")
    clock = TestClock(SmallPractice.before)
    try FileManager.default.copyItem(
      atPath: other.location.directory, toPath: location.directory)
  }

  /// The same practice in a folder of its own, while nobody has it open.
  func copied() throws -> StoredPractice { try StoredPractice(copyOf: self) }

  /// The file of the store.
  var file: String { location.directory + "/practice.quorum" }

  func signIn(_ user: ClinicianID? = nil) throws -> OpenPractice {
    try OpenPractice.signIn(at: location, user: user, passphrase: nil, clock: clock.clock)
  }
}
