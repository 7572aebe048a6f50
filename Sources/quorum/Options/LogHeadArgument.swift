internal import ArgumentParser
internal import GroupCare
internal import Practice

/// The head of a log as `quorum log head` prints it: `412:9f86…`, the digest in hexadecimal.
struct LogHeadArgument: ExpressibleByArgument {
  let anchor: LogAnchor

  init(anchor: LogAnchor) { self.anchor = anchor }

  init?(argument: String) {
    let parts = argument.split(separator: ":")
    guard parts.count == 2, let count = Int(parts[0]), count >= 0,
      let digest = [UInt8](hexadecimal: String(parts[1])), digest.count == 32
    else { return nil }
    anchor = LogAnchor(count: count, digest: digest)
  }

  /// The head as one word.
  var text: String { "\(anchor.count):\(anchor.digest.hexadecimal)" }
}
