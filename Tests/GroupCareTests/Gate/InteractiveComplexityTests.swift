import GroupCare
import TestSupport
import Testing

@Suite(
  "Interactive complexity is billed where the member's own note documents it", .covers("R5", "M38"))
struct InteractiveComplexityTests {
  typealias Change = @Sendable (inout ExampleSession) -> Void

  static let account = "He shouted over her twice; we stopped, set turns, and then she could go on."

  static func document(
    _ session: inout ExampleSession, _ factor: InteractiveComplexity.Factor = .communication,
    account: String = account, of member: Int = 0
  ) {
    session.members[member].note = session.members[member].note
      .writing(factor.rawValue, in: .complexityFactor)
      .writing(account, in: .complexityAccount)
  }

  /// The first member's note documents a factor, the payer pays, and the practice has a fee.
  static func documented(_ change: @escaping Change = { _ in }) -> Change {
    { session in
      session.practice.fees[.interactiveComplexity] = Money(cents: 15_00)
      session.payersSay { $0.allowsInteractiveComplexity = true }
      document(&session)
      change(&session)
    }
  }

  static func claim(_ change: @escaping Change = { _ in }) throws -> Claim {
    try #require(
      SessionChart.example(documented(change)).exampleClaims().first { $0.client.text == "C-1" })
  }

  static let cases = [
    GateCase("documented, paid, with a fee", change: documented()),
    GateCase(
      "the practice has no fee for it", .chargeMissing,
      change: documented { $0.practice.fees[.interactiveComplexity] = nil }),
    GateCase(
      "a fee of nothing is none", .chargeMissing,
      change: documented { $0.practice.fees[.interactiveComplexity] = .zero }),
    GateCase(
      "no fee, and nobody documents it",
      change: { $0.payersSay { $0.allowsInteractiveComplexity = true } }),
    GateCase(
      "four modifiers of its own",
      change: documented {
        $0.payersSay {
          $0.interactiveComplexityModifiers = [
            .inPerson: ["U1", "U2", "U3", "U4"].map { .example($0) }
          ]
        }
      }),
    GateCase(
      "five modifiers of its own", .modifierTooMany,
      change: documented {
        $0.payersSay {
          $0.interactiveComplexityModifiers = [
            .inPerson: ["U1", "U2", "U3", "U4", "U5"].map { .example($0) }
          ]
        }
      }),
    GateCase(
      "five modifiers of its own where it isn't documented",
      change: {
        $0.payersSay {
          $0.allowsInteractiveComplexity = true
          $0.interactiveComplexityModifiers = [
            .inPerson: ["U1", "U2", "U3", "U4", "U5"].map { .example($0) }
          ]
        }
      }),
    GateCase(
      "a modifier of its own that needs a reason", .modifierNotDocumented,
      change: documented {
        $0.payersSay {
          $0.interactiveComplexityModifiers = [.inPerson: [.example("ET")]]
          $0.documentedModifiers = [.example("ET")]
        }
      }),
  ]

  @Test("what is needed for it stops the claim where it lacks", arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("the claim has a second line with a number and a charge of its own")
  func secondLine() throws {
    let line = try Self.claim().line
    let addOn = try #require(line.addOn)
    #expect(addOn.code.text == "90785" && addOn.charge == Money(cents: 15_00))
    #expect(addOn.controlNumber == "LINE1A" && line.controlNumber == "LINE1")
    #expect(line.charge == Money(cents: 72_00) && line.total == Money(cents: 87_00))
    #expect(line.codes == "90853 + 90785")
    let record = ClaimRecord.example(try Self.claim())
    #expect(record.charge == Money(cents: 87_00))
  }

  @Test("only the member whose note says so has it")
  func oneMember() throws {
    let claims = SessionChart.example(Self.documented()).exampleClaims()
    #expect(claims.count > 1)
    #expect(claims.filter { $0.line.addOn != nil }.map(\.client.text) == ["C-1"])
    let report = GateReport(.example(Self.documented()), gate: ClaimGate(on: .exampleToday))
    #expect(report.encounters.filter { $0.addOn != nil }.map(\.client.text) == ["C-1"])
  }

  @Test("it takes the modifiers of the group's code unless the row names its own")
  func modifiers() throws {
    func modifiers(_ own: [Delivery: [Modifier]]?) throws -> [String] {
      let claim = try Self.claim {
        $0.payersSay {
          $0.modifiers = [.inPerson: [.example("HQ")]]
          $0.interactiveComplexityModifiers = own
        }
      }
      #expect(claim.line.modifiers.map(\.text) == ["HQ"])
      return try #require(claim.line.addOn).modifiers.map(\.text)
    }
    #expect(try modifiers(nil) == ["HQ"])
    #expect(try modifiers([:]) == [])
    #expect(try modifiers([.inPerson: [.example("U1")], .video: [.example("95")]]) == ["U1"])
  }

  struct Left: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let remark: RemarkCode
    let change: Change
  }

  static let left = [
    Left(
      testDescription: "the payer doesn't pay it", remark: .complexityNotPaid,
      change: { $0.payersSay { $0.allowsInteractiveComplexity = false } }),
    Left(
      testDescription: "payer and practice are silent", remark: .complexityNotPaid,
      change: { $0.payersSay { $0.allowsInteractiveComplexity = nil } }),
    Left(
      testDescription: "the practice alone says so of a payer's own code",
      remark: .complexityNotPaid,
      change: {
        $0.practice.fees[.example("H0005")] = Money(cents: 50_00)
        $0.practice.policy.terms.allowsInteractiveComplexity = true
        $0.payersSay {
          $0.allowsInteractiveComplexity = nil
          $0.billedAs = .example("H0005")
        }
      }),
    Left(
      testDescription: "the code on the claim is a programme's", remark: .complexityOtherCode,
      change: {
        $0.practice.fees[.example("G0410")] = Money(cents: 50_00)
        $0.payersSay { $0.billedAs = .example("G0410") }
      }),
    Left(
      testDescription: "it was interpreting", remark: .complexityInterpreting,
      change: {
        document(&$0, .playOrDevices, account: "An interpreter joined by telephone for her.")
      }),
  ]

  @Test("where it isn't paid the claim goes without it and says so", arguments: left)
  func withoutIt(left: Left) throws {
    let change = Self.documented(left.change)
    let report = SessionChart.example(change).report()
    #expect(report.remarks.map(\.code) == [left.remark] && report.blockers.isEmpty)
    #expect(report.addOn == nil)
    let claim = try Self.claim(left.change)
    #expect(claim.line.addOn == nil && claim.line.total == claim.line.charge)
  }

  @Test(
    "the practice can say that 90853 takes it where the payer is silent; the payer's word counts")
  func policy() throws {
    func isAdded(_ payer: Bool?) throws -> Bool {
      try Self.claim {
        $0.practice.policy.terms.allowsInteractiveComplexity = true
        $0.payersSay { $0.allowsInteractiveComplexity = payer }
      }.line.addOn != nil
    }
    #expect(try isAdded(nil) && isAdded(true))
    #expect(try !isAdded(false))
  }

  @Test("a payer's own row can pay it with its own code")
  func ownCode() throws {
    let claim = try Self.claim {
      $0.practice.fees[.example("H0005")] = Money(cents: 50_00)
      $0.payersSay { $0.billedAs = .example("H0005") }
    }
    #expect(claim.line.codes == "H0005 + 90785")
  }

  @Test("crisis, family and programme codes never take it, and it never takes itself")
  func codes() {
    for code in ["90785", "90839", "90840", "90846", "90847", "G0410", "G0411"] {
      #expect(!ProcedureCode.example(code).canTakeInteractiveComplexity, "\(code)")
    }
    for code in ["90853", "90832", "90849", "H0005"] {
      #expect(ProcedureCode.example(code).canTakeInteractiveComplexity, "\(code)")
    }
  }

  @Test("devices stand in for speech; words about speech in other factors are no interpreting")
  func interpreting() throws {
    let claim = try Self.claim {
      Self.document(
        &$0, .playOrDevices, account: "He pointed at pictures; we built the chain of them.")
    }
    #expect(claim.line.addOn != nil)
    let quarrel = try Self.claim {
      Self.document(
        &$0, .communication, account: "They quarrelled over the interpreter for an hour.")
    }
    #expect(quarrel.line.addOn != nil)
  }

  @Test("half of it leaves the note incomplete, whichever half", .covers("M117"))
  func half() throws {
    func codes(_ change: @escaping Change) -> [BlockerCode] {
      Answers.codes {
        $0.payersSay { $0.allowsInteractiveComplexity = true }
        change(&$0)
      }
    }
    let note = ProgressNoteField.self
    #expect(
      codes {
        $0.members[0].note = $0.members[0].note.writing("caregiver", in: note.complexityFactor)
      } == [.noteMissingComplexity, .noteUnsigned])
    #expect(
      codes {
        $0.members[0].note = $0.members[0].note.writing(Self.account, in: note.complexityAccount)
      } == [.noteMissingComplexity, .noteUnsigned])
    #expect(codes { Self.document(&$0, account: "n/a") } == [.noteFiller, .noteUnsigned])
    #expect(
      codes {
        $0.practice.fees[.interactiveComplexity] = Money(cents: 15_00)
        Self.document(&$0, account: $0.groupNote[.process])
      } == [.noteRepeatsGroupNote, .noteUnsigned])
    #expect(codes { Self.document(&$0, account: Self.account) } == [.chargeMissing])
    #expect(
      codes { $0.members[0].note = $0.members[0].note.writing("  ", in: .complexityAccount) } == [])
  }

  @Test("the page offers it where the payer pays it, or where something is written there")
  func fields() throws {
    func fields(_ change: (inout ExampleSession) -> Void) throws -> [ProgressNoteField] {
      let chart = SessionChart.example(change)
      return chart.noteFields(of: try #require(chart.encounter(of: .example("C-1"))))
    }
    let pair: [ProgressNoteField] = [.complexityFactor, .complexityAccount]
    #expect(try !fields { _ in }.contains(where: pair.contains))
    let offered = try fields { $0.payersSay { $0.allowsInteractiveComplexity = true } }
    #expect(Array(offered.suffix(2)) == pair)
    #expect(try Array(fields { Self.document(&$0) }.suffix(2)) == pair)
  }

  @Test("a note without it has the bytes that it always had", .covers("M137"))
  func bytes() {
    let note = ProgressNoteContent().writing("Eats at noon.", in: .plan)
    let before =
      [0, 0, 0, 0, 0, 0, 0, 13] + Array("quorum-note-1".utf8) + [0, 0, 0, 0, 0, 0, 0, 4]
      + Array("plan".utf8) + [0, 0, 0, 0, 0, 0, 0, 13] + Array("Eats at noon.".utf8)
    #expect(note.canonicalBytes == before)
    let emptied = note.writing("caregiver", in: .complexityFactor).writing(
      "", in: .complexityFactor)
    #expect(emptied.canonicalBytes == before)
    #expect(note.writing("caregiver", in: .complexityFactor).canonicalBytes != before)
  }

  @Test("what the factor is stays in the note: no fact, remark or claim says it")
  func privacy() throws {
    let chart = SessionChart.example(
      Self.documented { Self.document(&$0, .reportedEvent, account: Self.account) })
    let encounter = try #require(chart.encounter(of: .example("C-1")))
    let reasoning = ClaimGate(on: .exampleToday).reasoning(for: encounter, in: chart)
    let said = reasoning.facts.map(\.value) + reasoning.verdicts.flatMap(\.messages)
    #expect(said.contains("90785, interactive complexity"))
    #expect(!said.contains { $0.contains("report") || $0.contains("shouted") })
  }
}
