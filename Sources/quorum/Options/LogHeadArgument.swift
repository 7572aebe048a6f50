internal import ArgumentParser
internal import Practice

/// The head of a log as `quorum log head` prints it: `412:9f86…`, the digest in hexadecimal.
struct LogHeadArgument: ExpressibleByArgument {
  let anchor: LogAnchor

  init(anchor: LogAnchor) { self.anchor = anchor }

  init?(argument: String) {
    let parts = argument.split(separator: ":")
    guard parts.count == 2, let count = Int(parts[0]), count >= 0, parts[1].utf8.count == 64 else {
      return nil
    }
    let digits = parts[1].compactMap(\.hexDigitValue)
    guard digits.count == 64 else { return nil }
    anchor = LogAnchor(
      count: count,
      digest: stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
  }

  /// The head as one word.
  var text: String {
    let digest = anchor.digest.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "\(anchor.count):" + digest.joined()
  }
}
