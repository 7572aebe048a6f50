internal import Foundation

extension BareTerminal {
  /// How much the program has computed so far, in hundredths of a second; nil when it is gone.
  public var timeComputed: Int? {
    // Behind the name, which may have blanks, the times are the 12th and 13th word.
    guard let words = record("stat")?.split(separator: ")").last?.split(separator: " "),
      words.count > 12
    else { return nil }
    return (Int(words[11]) ?? 0) + (Int(words[12]) ?? 0)
  }

  /// The most memory that the program had at a time, in KiB; nil when it is gone.
  public var peakMemory: Int? {
    record("status")?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      .flatMap { $0.split { $0 == " " || $0 == "\t" }.dropFirst().first }.flatMap { Int($0) }
  }

  /// Returns what the kernel tells of the program.
  private func record(_ name: String) -> String? {
    try? String(contentsOfFile: "/proc/\(program.processID)/\(name)", encoding: .utf8)
  }
}
