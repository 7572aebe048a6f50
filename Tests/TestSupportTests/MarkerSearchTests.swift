import Foundation
import TestSupport
import Testing

@Suite("the search for readable texts")
struct MarkerSearchTests {
  private let search = MarkerSearch(["Okonkwo"])

  @Test("a planted text is found however it was written", arguments: 0..<6)
  func planted(before: Int) {
    let padding = Data(repeating: 0xC3, count: before)
    let utf16 = Array("Okonkwo".utf16)
    let written: [(String, Data)] = [
      ("UTF-8", Data("Okonkwo".utf8)),
      ("UTF-16LE", Data(utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })),
      ("UTF-16BE", Data(utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] })),
    ]
    for (encoding, bytes) in written {
      let findings = search.findings(in: padding + bytes + padding, place: "a file")
      #expect(findings.map(\.encoding) == [encoding])
      #expect(findings.first?.offset == before)
    }
    let base64 = (padding + Data("Okonkwo".utf8) + padding).base64EncodedData()
    #expect(
      search.findings(in: base64, place: "a file").map(\.encoding) == [
        "base64 at place \(before % 3)"
      ])
  }

  @Test("base64 in the alphabet for file names is found too")
  func fileNameAlphabet() {
    let search = MarkerSearch(["Muñoz?>"])
    let base64 = Data("Muñoz?>".utf8).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_")
    #expect(!search.findings(in: Data(base64.utf8), place: "a file").isEmpty)
  }

  @Test("bytes without the text have no finding")
  func absent() {
    #expect(search.findings(in: Data("Okonkw0 okonkwo".utf8), place: "a file").isEmpty)
  }

  @Test("files in folders within folders are searched, and their names")
  func folders() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appending(path: "a/b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data([0, 1, 2] + Array("Okonkwo".utf8)).write(to: inner.appending(path: "data"))
    try Data().write(to: folder.url.appending(path: "Okonkwo.txt"))
    let places = try search.findings(in: [folder.url]).map { "\($0.place) \($0.offset)" }
    #expect(Set(places) == ["a/b/data 3", "the name Okonkwo.txt 0"])
  }

  @Test("a name of two letters is searched for as text, where base64 would be nowhere whole")
  func short() {
    #expect(!MarkerSearch(["Li"]).findings(in: Data("Li".utf8), place: "a file").isEmpty)
  }
}
