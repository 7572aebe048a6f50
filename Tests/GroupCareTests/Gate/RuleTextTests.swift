import Foundation
import GroupCare
import TestSupport
import Testing

@Suite("A rule says the same in its comment and on the screen, and where it comes from")
struct RuleTextTests {
  struct Rule {
    let text: String
    let source: String
    let codes: [BlockerCode]
  }

  static let rules =
    SessionRule.all.map { Rule(text: $0.text, source: $0.source, codes: $0.codes) }
    + (ClaimRule.all + [.diagnosisCode(in: .empty)]).map {
      Rule(text: $0.text, source: $0.source, codes: $0.codes)
    }

  /// The doc comments of the static rules, file by file.
  static func comments() throws -> [(file: String, comments: [String])] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/GroupCare/Gate/Rules")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    return try names.map { name in
      let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return (name, comments(in: source))
    }
  }

  private static func comments(in source: String) -> [String] {
    var comments: [String] = []
    var comment: [Substring] = []
    for line in source.split(separator: "\n") {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("/// ") {
        comment.append(code.dropFirst(4))
      } else {
        let isRule =
          code.contains("static let") && code.contains("Rule(")
          || code.hasPrefix("public static func")
        if isRule { comments.append(comment.joined(separator: " ")) }
        comment = []
      }
    }
    return comments
  }

  @Test("each file holds one rule, and every rule has its file")
  func oneRuleAFile() throws {
    let files = try Self.comments()
    for file in files { #expect(file.comments.count == 1, "\(file.file)") }
    #expect(files.count == Self.rules.count)
    #expect(files.filter { $0.file.hasPrefix("SessionRule+") }.count == SessionRule.all.count)
  }

  @Test("the comment of a rule is its text")
  func commentIsText() throws {
    let comments = try Self.comments().flatMap(\.comments)
    #expect(Set(comments) == Set(Self.rules.map(\.text)))
  }

  @Test("a rule is a sentence, and its source are ids of requirements or rules")
  func sources() {
    for rule in Self.rules {
      #expect(rule.text.hasSuffix(".") && !rule.text.contains("  "))
      let ids = rule.source.split(separator: ", ", omittingEmptySubsequences: false)
      for id in ids {
        #expect("MRNC".contains(id.prefix(1)) && Int(id.dropFirst()) != nil, "\(rule.source)")
      }
    }
  }

  @Test("every code belongs to one rule; a name that can't be written to the claim writer's")
  func codes() {
    let codes = Self.rules.flatMap(\.codes)
    #expect(Set(codes).count == codes.count)
    #expect(Set(BlockerCode.allCases).subtracting(codes) == [.nameUnwritable])
  }

  @Test("every term of a payer changes a rule, but what is paid and when one may appeal")
  func terms() {
    let changing = Set(ClaimRule.all.flatMap(\.terms))
    #expect(Set(PayerTerm.allCases).subtracting(changing) == [.appealDays, .rates])
    for term in PayerTerm.allCases { #expect(!term.isSaid(in: PayerTerms()), "\(term.rawValue)") }
  }

  @Test("blockers come in the order of the rules")
  func order() {
    let chart = SessionChart.example { session in
      session.detail.facilitator = nil
      session.members[0].identityCheck = nil
      session.members[0].signing = .draft
      session.members[3].status = .unaccounted
      session.groupNote = GroupNoteContent()
    }
    let order = SessionRule.all.flatMap(\.codes)
    let found = GateReport(chart, gate: ClaimGate(on: .exampleToday)).blockers.map {
      order.firstIndex(of: $0.code)
    }
    let places = found.compactMap { $0 }
    // Within the rule of the group note the order is the page's.
    #expect(places.count == found.count && Set(places).count >= 5)
    let rules = SessionRule.all.map(\.codes)
    let sequence = places.map { place in rules.firstIndex { $0.contains(order[place]) } ?? -1 }
    #expect(sequence == sequence.sorted())
  }
}
