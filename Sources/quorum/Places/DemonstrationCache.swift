internal import Foundation
internal import Glibc
internal import GroupCare
internal import InstalledFiles
internal import Practice

/// Where the sample practice is kept as a ready-made store, so that a demonstration starts at once.
///
/// Nobody in it is real, and it is sealed like every store. What is kept belongs to one state of the
/// sample data and one build of the program; others are taken away when it is renewed.
struct DemonstrationCache {
  private static let prefix = "demo-"

  private let folder: String
  private let name: String

  private var practice: ReadyMadePractice { ReadyMadePractice(in: "\(folder)/\(name)") }

  /// Finds the place for a folder of sample data and the person who signs in.
  ///
  /// - Returns: Nothing when there is no folder for such things.
  init?(of sample: String, user: ClinicianID?) {
    let base =
      Installation.environment("XDG_CACHE_HOME")
      ?? Installation.environment("HOME").map { $0 + "/.cache" }
    guard let base, base.hasPrefix("/"), let state = Self.state(of: sample) else { return nil }
    folder = base + "/quorum"
    name =
      Self.prefix + ReadyMadePractice.name(for: Array(state.joined(separator: "\n").utf8))
      + (user.map { "-\($0)" } ?? "")
  }

  /// Copies the practice and signs its person in; nothing when it has to be made anew.
  func open(
    at location: PracticeLocation, passed: (@Sendable () -> Duration)?
  ) -> OpenPractice? {
    guard let note = practice.copy(to: location) else { return nil }
    let words = note.split(separator: " ").map(String.init)
    guard words.count == 2, let user = ClinicianID(words[0]), let start = Timestamp(iso: words[1]),
      let practice = try? OpenPractice.signIn(
        at: location, user: user, passphrase: nil, clock: PracticeClock(sample: start, passed))
    else {
      self.practice.discard(location)
      return nil
    }
    return practice
  }

  /// Keeps a practice that was just made.
  func keep(_ location: PracticeLocation, user: ClinicianID, start: Timestamp) {
    let files = FileManager.default
    let kin = String(name.prefix(Self.prefix.count + 32))
    for old in (try? files.contentsOfDirectory(atPath: folder)) ?? []
    where old.hasPrefix(Self.prefix) && !old.hasPrefix(kin) {
      try? files.removeItem(atPath: "\(folder)/\(old)")
    }
    practice.keep(location, note: "\(user) \(start.iso)")
  }

  /// Returns what tells one state of the sample data and the program from every other.
  ///
  /// That is the name, number, size and times of each file. Reading them all would take as long as the rest of the start.
  private static func state(of sample: String) -> [String]? {
    guard let own = look(at: "/proc/self/exe") else { return nil }
    var state = [own.state]
    var folders = [sample]
    while let folder = folders.popLast() {
      guard let names = names(in: folder) else { return nil }
      for path in names.sorted().map({ "\(folder)/\($0)" }) {
        guard let found = look(at: path) else { return nil }
        state.append(found.state)
        if found.isFolder { folders.append(path) }
      }
    }
    return state
  }

  private static func names(in folder: String) -> [String]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func look(at path: String) -> (state: String, isFolder: Bool)? {
    var file = stat()
    guard unsafe stat(path, &file) == 0 else { return nil }
    let (written, changed) = (file.st_mtim, file.st_ctim)
    let state =
      "\(path) \(file.st_ino) \(file.st_size) \(written.tv_sec).\(written.tv_nsec) "
      + "\(changed.tv_sec).\(changed.tv_nsec)"
    return (state, file.st_mode & S_IFMT == S_IFDIR)
  }
}
