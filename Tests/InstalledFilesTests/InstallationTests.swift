import Foundation
import InstalledFiles
import TestSupport
import Testing

@Suite("Where the program's files lie")
struct InstallationTests {
  private let folder: TemporaryFolder
  private var program: String { folder.path + "/tree/.build/debug/quorum" }

  init() throws { folder = try TemporaryFolder() }

  private func write(_ file: String) throws {
    let url = folder.url.appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: url)
  }

  private func places(
    _ environment: [String: String], inCheckout path: String? = nil
  ) -> [String] {
    Installation(executable: program) { environment[$0] }.places(of: "codes", inCheckout: path)
      .map { $0.replacing(folder.path, with: "") }
  }

  private static let shipped = [
    "/tree/.build/debug/codes", "/tree/.build/debug/../share/quorum/codes",
  ]

  @Test("the person's own folder comes before what came with the program")
  func order() {
    #expect(places(["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == ["/c/quorum/codes"] + Self.shipped)
    #expect(places(["HOME": "/h"]) == ["/h/.config/quorum/codes"] + Self.shipped)
    #expect(places(["XDG_CONFIG_HOME": "relative", "HOME": "."]) == Self.shipped)
    #expect(places([:]) == Self.shipped)
  }

  @Test("of what stands above the program only a checkout counts, the nearest that has it")
  func checkout() throws {
    try write("codes")
    try write("tree/data/codes")
    #expect(places([:], inCheckout: "data/codes") == Self.shipped)
    try write("Package.swift")
    #expect(places([:]) == Self.shipped + ["/codes"])
    try write("tree/Package.swift")
    #expect(places([:]) == Self.shipped + ["/codes"])
    #expect(places([:], inCheckout: "data/codes") == Self.shipped + ["/tree/data/codes"])
  }

  @Test("what only comes with the program isn't looked for among the person's own files")
  func shipped() {
    let installation = Installation(executable: "/opt/bin/quorum") { $0 == "HOME" ? "/h" : nil }
    #expect(
      installation.shippedPlaces(of: "sample") == [
        "/opt/bin/sample", "/opt/bin/../share/quorum/sample",
      ])
    #expect(installation.settingsFolder == "/h/.config/quorum")
  }
}
