import Foundation
import GroupCare
// What is stored has types of its own, which nobody outside Practice sees.
@testable import Practice
import PracticeFiles
import Store
import TestSupport
import Testing
import Vault

/// What this version stores of the practices that come along and of a session that was played, as
/// JSON by kind.
struct StoredToday {
  private(set) var records: [String: [Data]] = [:]

  init() throws {
    for folder in ["sample-data", "Tests/PracticeFilesTests/second-practice"] {
      let path = Repository.root.appending(path: folder).path(percentEncoded: false)
      let reading = try PracticeFolder.read(at: path)
      let clock = TestClock(reading.demoClock ?? SmallPractice.before)
      try take(
        try OpenPractice.inMemory(
          administrator: try #require(reading.content.clinicians.first), content: reading.content,
          clock: clock.clock))
    }
    try take(try Self.played())
    let refused = #"{"counts":{"6b0f":{"attempts":3,"first":1773337800000,"last":1773337860000}}}"#
    records["refused-sign-ins"] = [Data(refused.utf8)]
  }

  /// A session with all that can be recorded of it, claims that were taken back, and typed texts.
  private static func played() throws -> OpenPractice {
    var content = SmallPractice.furnished
    content.profile.policy.terms.needsBenefitsCheck = true
    content.profile.policy.terms.allowsInteractiveComplexity = true
    content.profile.policy.terms.interactiveComplexityModifiers = [
      .video: [try #require(Modifier("95"))]
    ]
    content.profile.fees[.interactiveComplexity] = Money(cents: 14_50)
    let practice = try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.before).clock)
    let walk = SessionWalk(practice: practice)
    try walk.checkIn()
    try walk.writeNotes()
    var open = try practice.open(walk.session)
    open = try practice.apply(
      [
        .writeNote(SmallPractice.chen, .complexityFactor, "caregiver"),
        .writeNote(
          SmallPractice.chen, .complexityAccount,
          "Her mother took the telephone twice and argued about the plan; we agreed on a time for her."
        ),
      ], to: walk.session, basedOn: open.revisions)
    try walk.signNotes()
    open = try practice.open(walk.session)
    open = try practice.apply(
      .override(SmallPractice.chen, .benefitUnchecked, reason: "the payer's desk was closed"),
      to: walk.session, basedOn: open.revisions)
    let claim = try #require(try practice.generateClaims(for: walk.session).written.first)
    try practice.voidClaim(claim.id, reason: "times were wrong", .neverSent)
    open = try practice.open(walk.session)
    for change in [
      SessionChange.reopen(reason: "one more call"), .reopenAttendance(reason: "one came"),
      .setTimes(
        SmallPractice.okonkwo, interval: 0, joined: SmallPractice.at("14:02"), left: nil,
        reason: "by the door"),
    ] {
      open = try practice.apply(change, to: walk.session, basedOn: open.revisions)
    }
    try practice.saveDraft(
      "She said", for: DraftPlace(session: walk.session, part: .groupNote, field: "topic"),
      basedOn: 1)
    try practice.saveAnswer(
      [0: "sent twice"], to: QuestionName(session: walk.session, subject: "void/C-1"))
    return practice
  }

  private mutating func take(_ practice: OpenPractice) throws {
    let (store, keyring) = (practice.records.store, practice.records.keyring)
    for kind in RecordKind.allCases {
      for revision in try store.all(kind: kind.rawValue) {
        let place = Place(
          kind: revision.kind, record: revision.id.bytes, revision: revision.revision)
        add(try keyring.open(revision.box, class: kind.recordClass, place: place), kind.rawValue)
      }
    }
    for facts in try practice.allSessions() { add(try SealedRecords.encode(facts), "facts") }
    for entry in try store.log(from: 1, limit: .max) {
      let place = Place(kind: "log", record: entry.previous, revision: entry.sequence)
      add(try keyring.open(entry.box, class: .log, place: place), "log")
    }
    for draft in try store.drafts(of: keyring.user.bytes) {
      let place = Place(
        kind: draft.key.kind, record: draft.key.id.bytes, revision: draft.baseRevision)
      add(try keyring.openDraft(draft.box, place: place), draft.key.kind)
    }
  }

  private mutating func add(_ content: [UInt8], _ kind: String) {
    records[kind, default: []].append(Data(content))
  }
}
