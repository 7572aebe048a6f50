internal import FoundationEssentials
internal import Glibc
public import GroupCare
internal import Vault

/// The desk at which this program runs: tells the other terminals who is here, and is told of them.
///
/// A file beside the store says it, sealed like the record, and locked for as long as the program runs. The system
/// gives the lock up with the process, however it ends, so a desk that was left by force is empty at once; nobody's
/// clock decides that, and nothing is written while nobody moves. Its name tells nothing.
///
/// That somebody is here is a courtesy: where the file can't be written, nobody is told and nothing fails.
///
/// A class because its end takes the file away.
public final class OwnDesk: Sendable {
  private static let prefix = "desk-"

  private let practice: OpenPractice
  private let folder: String
  private let name: String
  private let descriptor: Int32

  /// Sits down in a practice.
  ///
  /// - Parameters:
  ///   - practice: The practice, with the person signed in.
  ///   - location: Where it lies; where no file can be made there, there is no desk.
  public init?(of practice: OpenPractice, at location: PracticeLocation) {
    folder = location.directory + "/desks"
    name = Self.prefix + String(UInt64.random(in: .min ... .max), radix: 16)
    self.practice = practice
    _ = unsafe mkdir(folder, 0o700)
    // Under another name until it is locked: an unlocked desk is one that was left.
    let hidden = "\(folder)/.\(name)"
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    descriptor = unsafe Glibc.open(hidden, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, write(session: nil),
      unsafe rename(hidden, path) == 0
    else {
      _ = unsafe unlink(hidden)
      return nil
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    _ = unsafe unlink(path)
    _ = close(descriptor)
  }

  /// Says which session is open here.
  ///
  /// - Parameter session: The session; nothing while none is.
  public func open(_ session: SessionID?) { _ = write(session: session) }

  /// Looks who else is here; desks that were left are taken away.
  ///
  /// - Returns: The other desks, in the order of who sits at them.
  public func others() -> [Desk] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0 != name && $0.hasPrefix(Self.prefix) }.compactMap(desk)
      .sorted { ($0.user.text, $0.session?.text ?? "") < ($1.user.text, $1.session?.text ?? "") }
  }

  private var path: String { "\(folder)/\(name)" }

  private func write(session: SessionID?) -> Bool {
    let user = practice.user
    let desk = Desk(user: user.id, name: user.name.short, session: session)
    guard let content = try? SealedRecords.encode(desk),
      let box = try? practice.records.keyring.seal(
        content, class: .roster, place: Self.place(name))
    else { return false }
    let count = unsafe box.withUnsafeBytes { bytes in
      unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
    }
    return count == box.count && ftruncate(descriptor, off_t(box.count)) == 0
  }

  private func desk(_ name: String) -> Desk? {
    let path = "\(folder)/\(name)"
    let other = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard other >= 0 else { return nil }
    defer { _ = close(other) }
    if flock(other, LOCK_SH | LOCK_NB) == 0 {
      _ = unsafe unlink(path)
      return nil
    }
    // Somebody who sits down elsewhere at this moment has half of it written: then it is read again.
    for _ in 0..<3 {
      if let desk = read(other, name) { return desk }
    }
    return nil
  }

  private func read(_ file: Int32, _ name: String) -> Desk? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe pread(file, bytes.baseAddress, bytes.count, 0)
    }
    guard count > 0,
      let content = try? practice.records.keyring.open(
        Array(bytes.prefix(count)), class: .roster, place: Self.place(name))
    else { return nil }
    return try? JSONDecoder().decode(Desk.self, from: Data(content))
  }

  /// A desk's file is opened under its own name alone: a copy of it is nobody's desk.
  private static func place(_ name: String) -> Place {
    Place(kind: "desk", record: Array(name.utf8), revision: 0)
  }
}
