import Foundation

/// What the command line asks for.
struct BenchmarkRequest {
  /// The path of the program that is measured.
  var quorum = ""
  /// How often every program is started, after once to warm the caches.
  var runs = 7
  /// The folder of the practice with a long list of claims, if that is measured too.
  var large: String?

  /// Reads arguments, without the program's name.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    // `swift run` hands its own divider on.
    if rest.first == "--" { rest.removeFirst() }
    while let option = rest.popFirst() {
      guard ["--quorum", "--runs", "--large"].contains(option) else {
        throw BenchmarkFailure(
          usage: "\(option) is not an option of terminal; it has --quorum, --runs and --large.")
      }
      guard let value = rest.popFirst(), !value.isEmpty else {
        throw BenchmarkFailure(usage: "\(option) needs a value behind it.")
      }
      switch option {
      case "--quorum": quorum = value
      case "--large": large = value
      default:
        guard let number = Int(value), (1...100).contains(number) else {
          throw BenchmarkFailure(usage: "--runs needs a number from 1 to 100, not \(value).")
        }
        runs = number
      }
    }
    guard !quorum.isEmpty else {
      throw BenchmarkFailure(
        usage: "Name the program to measure: --quorum .build-release/release/quorum.")
    }
    // The programs are started elsewhere, so that a path from here has to be whole.
    quorum = URL(filePath: quorum).path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: quorum) else {
      throw BenchmarkFailure(usage: "There is no program at \(quorum).")
    }
    large = large.map { URL(filePath: $0).path(percentEncoded: false) }
  }
}
