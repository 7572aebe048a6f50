/// Where the practice of the demonstration lies.
enum SampleData {
  /// Returns its folder.
  ///
  /// `QUORUM_SAMPLE_DATA` names it, or it lies in the installation beside the program, or in the
  /// checkout in which the program was built.
  static func folder() throws(CommandFailure) -> String {
    guard let found = candidates().first(where: isPractice) else {
      throw CommandFailure(
        .unusable, "The sample practice isn't installed beside this program.",
        hint: "set QUORUM_SAMPLE_DATA to the folder sample-data of a checkout")
    }
    return Surroundings.resolved(found) ?? found
  }

  private static func candidates() -> [String] {
    if let named = Surroundings.variable("QUORUM_SAMPLE_DATA"), !named.isEmpty { return [named] }
    guard let program = Surroundings.program else { return [] }
    var parts = program.split(separator: "/").dropLast()
    var found = ["/" + parts.joined(separator: "/") + "/../share/quorum/sample-data"]
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      // A checkout, and nobody else's folder that happens to be called so.
      if Surroundings.hasFile(folder + "/Package.swift") { found.append(folder + "/sample-data") }
      parts.removeLast()
    }
    return found
  }

  private static func isPractice(_ folder: String) -> Bool {
    Surroundings.hasFile(folder + "/practice.toml")
  }
}
