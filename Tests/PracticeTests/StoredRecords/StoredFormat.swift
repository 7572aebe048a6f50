import Foundation
import GroupCare
// What is stored has types of its own, which nobody outside Practice sees.
@testable import Practice
import Testing

/// One kind of what a store keeps: how its JSON is read and written.
struct StoredFormat: Sendable, CustomTestStringConvertible {
  /// The kind's name, which is the recordings' file name too.
  let name: String
  /// Reads the JSON and writes it again.
  let rewrite: @Sendable (Data) throws -> Data

  var testDescription: String { name }

  /// Every kind.
  static let all: [StoredFormat] =
    [
      record(PracticeProfile.self), record(Payer.self), record(Clinician.self),
      record(Client.self), record(ClientDiagnoses.self), record(Coverage.self),
      record(Authorization.self), record(TreatmentPlan.self), record(Family.self),
      record(TherapyGroup.self), record(Membership.self), record(Session.self),
      record(AttendanceRecord.self), record(ClaimRecord.self), record(BatchRecord.self),
      record(Benefits.self), record(Referral.self), record(Consent.self), record(Screening.self),
      record(PayerEnrolment.self), record(Phrase.self), record(OverridesRecord.self),
      record(IndividualService.self),
      record(IdentityRecord.self), record(GroupNoteRecord.self), record(ProgressNoteRecord.self),
    ] + [
      StoredFormat("facts", SessionSummary.self), StoredFormat("log", LogLine.self),
      StoredFormat("draft", DraftBody.self), StoredFormat("answer", AnswerBody.self),
      StoredFormat("refused-sign-ins", RefusedSignIns.self),
    ]

  private static func record<Value: StoredRecord & SendableMetatype>(_ type: Value.Type)
    -> StoredFormat
  {
    StoredFormat(Value.kind.rawValue, Body<Value>.self)
  }

  private init<Value: Codable & SendableMetatype>(_ name: String, _ type: Value.Type) {
    self.name = name
    rewrite = { content in
      Data(try SealedRecords.encode(JSONDecoder().decode(Value.self, from: content)))
    }
  }
}
