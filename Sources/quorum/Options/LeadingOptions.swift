/// Options that stand before the command, as people who come from other programs write them:
/// `quorum --data DIR sessions`.
enum LeadingOptions {
  private static let withValue: Set<String> = [
    "--data", "--user", "--passphrase-file", "--clock", "--theme",
  ]
  private static let alone: Set<String> = ["--clock-frozen", "--accessible", "--print-screen"]

  /// Returns the arguments with such options behind the command that follows them; unchanged where
  /// none follows, since they are the screen's own then.
  static func movedBehind(_ commands: Set<String>, in arguments: [String]) -> [String] {
    var rest = arguments[...]
    while let option = rest.first {
      if alone.contains(option) || withValue.contains(where: { option.hasPrefix("\($0)=") }) {
        rest = rest.dropFirst()
      } else if withValue.contains(option) {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    guard let command = rest.first, commands.contains(command) else { return arguments }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + arguments[..<rest.startIndex] + rest[end...])
  }
}
