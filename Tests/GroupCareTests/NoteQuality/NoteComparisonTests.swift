import GroupCare
import TestSupport
import Testing

@Suite("Comparing notes") struct NoteComparisonTests {
  private static let long = """
    Held the ice pack for two minutes and watched the urge fall from eight to four, then told the \
    pair beside her that cold cuts through the noise like nothing else has this year.
    """

  private static func session(
    _ texts: [String], policy: PracticePolicy = PracticePolicy()
  ) -> ExampleSession {
    let people = [("Maria", "Alvarez"), ("David", "Okonkwo"), ("Anna", "Petrov")]
    var example = ExampleSession()
    example.practice.policy = policy
    example.groupSigning = .draft
    example.members = texts.enumerated().map { index, text in
      var member = ExampleMember(
        .example("C-\(index + 1)", people[index].0, people[index].1))
      member.note = ProgressNoteContent().writing(text, in: .response)
      member.signing = .draft
      member.plan = nil
      return member
    }
    return example
  }

  private static func likeness(_ texts: [String]) throws -> NoteLikeness {
    try #require(SessionWording(session(texts).chart()).findings(of: .example("C-1"))).likeness
  }

  @Test("the same note with another name and other pronouns is the same note", .covers("M131"))
  func renamed() throws {
    let hers = "Maria said that she feels heard. Ms. Alvarez kept her seat. \(Self.long)"
    let his = """
      David said that he feels heard. Mr. Okonkwo kept his seat. \
      \(Self.long.split(separator: "her").joined(separator: "him"))
      """
    let match = try #require(try Self.likeness([hers, his]).nearIdentical)
    #expect(match.coverage == 100)
    #expect(match.source == .member(.example("C-2")))
    #expect(match.field == .response)
  }

  @Test(
    "case, marks, punctuation and verbs after another pronoun make no difference",
    .covers("M131"))
  func normalised() throws {
    let one = "\(Self.long) She was told about the café; she has agreed, and she reports relief."
    let other = """
      \(Self.long.uppercased()) They were told about the CAFE. They have agreed - and they report \
      relief!
      """
    #expect(try Self.likeness([one, other]).nearIdentical?.coverage == 100)
  }

  @Test("numbers tell notes apart", .covers("M123", "M131"))
  func numbers() throws {
    let one = (1...30).map { "urge \($0) lasted \($0 + 7) minutes" }.joined(separator: ", ")
    let other = (41...70).map { "urge \($0) lasted \($0 + 7) minutes" }.joined(separator: ", ")
    #expect(try Self.likeness([one, other]).nearIdentical?.longestRun ?? 0 < 4)
  }

  @Test("what the group note says is no copy of another member's note", .covers("M132", "R23"))
  func shared() throws {
    var example = Self.session([
      "\(Self.long) Slept badly before the visit of the landlord and found words for it at last.",
      "\(Self.long) Argued about the rota, walked out to the yard, returned with tea for everyone.",
    ])
    var chart = example.chart()
    #expect(SessionWording(chart).findings(of: .example("C-1"))?.likeness.nearIdentical != nil)
    example.groupNote = example.groupNote.writing(Self.long, in: .process)
    example.practice.policy.shortestComparedWords = 10
    chart = example.chart()
    let findings = try #require(SessionWording(chart).findings(of: .example("C-1")))
    #expect(findings.likeness == .distinct(closest: nil))
    #expect(findings.words == 15)
  }

  @Test("the goals of the member's plan are quoted by right", .covers("M121", "R23"))
  func goals() throws {
    var example = Self.session([Self.long, Self.long])
    let goal = TreatmentGoal(
      id: .example("G-1"), text: Self.long, baseline: "5 a week", target: "2 a week")
    example.members[0].plan = TreatmentPlan(
      id: .example("PLAN-1"), client: .example("C-1"), signedOn: .example("2026-01-08"),
      namesGroup: true, rationale: "Learns best with others.", goals: [goal])
    let findings = try #require(SessionWording(example.chart()).findings(of: .example("C-1")))
    #expect(findings.likeness == .tooShort(words: 0))
  }

  @Test("a note too short to compare is said to be so", .covers("M131", "M134"))
  func short() throws {
    let likeness = try Self.likeness(["Tried the breathing twice.", "Tried the breathing twice."])
    #expect(likeness == .tooShort(words: 4))
    #expect(likeness.closest == nil)
  }

  @Test("a threshold is reached by its very number, and not by one less", .covers("M131"))
  func thresholds() throws {
    let texts = [
      "\(Self.long) Slept badly before the visit of the landlord and found words for it at last.",
      "\(Self.long) Argued about the rota, walked out to the yard, returned with tea for everyone.",
    ]
    let match = try #require(try Self.likeness(texts).closest)
    func isFlagged(_ percent: Int, _ run: Int, _ words: Int) -> Bool {
      var policy = PracticePolicy()
      (policy.nearIdentityPercent, policy.nearIdentityRun) = (percent, run)
      policy.sameWordsPercent = words
      return match.isNearIdentical(by: policy)
    }
    let (percent, run, words) = (match.coverage, match.longestRun, match.sameWords)
    #expect(isFlagged(percent, run + 1, words + 1) && isFlagged(percent + 1, run, words + 1))
    #expect(isFlagged(percent + 1, run + 1, words))
    #expect(!isFlagged(percent + 1, run + 1, words + 1))
    func likeness(shortest: Int) throws -> NoteLikeness {
      var policy = PracticePolicy()
      policy.shortestComparedWords = shortest
      let chart = Self.session(["Tried the breathing twice.", Self.long], policy: policy).chart()
      return try #require(SessionWording(chart).findings(of: .example("C-1"))).likeness
    }
    #expect(try likeness(shortest: 4) != .tooShort(words: 4))
    #expect(try likeness(shortest: 5) == .tooShort(words: 4))
  }

  @Test("thresholds are the practice's own", .covers("M131"))
  func policy() throws {
    let texts = [
      "\(Self.long) Slept badly before the visit of the landlord and found words for it at last.",
      "\(Self.long) Argued about the rota, walked out to the yard, returned with tea for everyone.",
    ]
    func isFlagged(_ policy: PracticePolicy) throws -> Bool {
      let chart = Self.session(texts, policy: policy).chart()
      return try #require(SessionWording(chart).findings(of: .example("C-1"))).likeness
        .nearIdentical != nil
    }
    var policy = PracticePolicy()
    (policy.nearIdentityPercent, policy.nearIdentityRun, policy.sameWordsPercent) = (90, 60, 90)
    #expect(try !isFlagged(policy))
    policy.nearIdentityPercent = 60
    #expect(try isFlagged(policy))
    (policy.nearIdentityPercent, policy.nearIdentityRun) = (90, 30)
    #expect(try isFlagged(policy))
    (policy.nearIdentityRun, policy.sameWordsPercent) = (60, 40)
    #expect(try isFlagged(policy))
    policy.shortestComparedWords = 60
    #expect(try !isFlagged(policy))
  }

  @Test("a member's own earlier note that returns is found", .covers("M131", "R23"))
  func earlier() throws {
    var example = Self.session(["\(Self.long) Urges 3 a week.", "Nothing alike here."])
    example.members[0].earlierNotes = [
      EarlierNote(
        session: .example("S-0"), date: .example("2026-03-05"),
        content: ProgressNoteContent().writing("\(Self.long) Urges 4 a week.", in: .response),
        of: example.members[0].client)
    ]
    let wording = SessionWording(example.chart())
    let findings = try #require(wording.findings(of: .example("C-1")))
    #expect(findings.likeness == .distinct(closest: nil))
    let match = try #require(findings.repetition.nearIdentical)
    #expect(match.source == .earlier(.example("S-0"), .example("2026-03-05")))
    #expect(match.longestRun == 35)
    let view = try #require(
      wording.sideBySide(
        .example("C-1"), writing: example.members[0].note, with: match.source))
    #expect(view.other.map(\.field) == [.response])
  }

  @Test("the side-by-side view marks exactly what both notes have", .covers("N5", "U14"))
  func sideBySide() throws {
    let texts = ["One. \(Self.long) Two words.", "Before that: \(Self.long)"]
    let example = Self.session(texts)
    let view = try #require(
      SessionWording(example.chart()).sideBySide(
        .example("C-1"), writing: example.members[0].note, with: .member(.example("C-2"))))
    let marked = [view.note, view.other].map { note in
      note.flatMap { passage in
        passage.shared.map { String(decoding: Array(passage.text.utf8)[$0], as: UTF8.self) }
      }
    }
    #expect(marked == [[String(Self.long.dropLast())], [String(Self.long.dropLast())]])
    #expect(view.comparison.longestRun == 34)
  }

  @Test("coverage and longest run are exact, by a comparison of every word with every word")
  func exact() throws {
    var generator = SeededGenerator(seed: 77)
    let letters = ["ka", "lo", "mi", "nu"]
    for _ in 0..<300 {
      func words() -> [String] {
        (0..<Int.random(in: 0...40, using: &generator)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &generator)]
        }
      }
      let (first, second) = (words(), words())
      let example = Self.session([first, second].map { $0.joined(separator: " ") })
      let view = try #require(
        SessionWording(example.chart()).sideBySide(
          .example("C-1"), writing: example.members[0].note, with: .member(.example("C-2"))))
      var covered = Set<Int>()
      var longest = 0
      for left in first.indices {
        for right in second.indices {
          let length = zip(first[left...], second[right...]).prefix { $0 == $1 }.count
          guard length >= 4 else { continue }
          longest = max(longest, length)
          covered.formUnion(left..<(left + length))
        }
      }
      #expect(view.comparison.longestRun == longest)
      #expect(view.comparison.coverage == (first.isEmpty ? 0 : covered.count * 100 / first.count))
    }
  }

  @Test("what others see of it holds no word of a note", .covers("C21"))
  func verdict() throws {
    let findings = try #require(
      SessionWording(Self.session([Self.long, Self.long]).chart()).findings(of: .example("C-1")))
    #expect(!String(reflecting: findings).contains("ice"))
  }
}
