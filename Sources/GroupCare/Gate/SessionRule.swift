/// One rule of the session gate: what stops every claim of a session.
///
/// One file a rule; the doc comment of its static property is the text `quorum rules` prints.
public struct SessionRule: Sendable {
  /// The codes it can answer with.
  public let codes: [BlockerCode]
  /// The rule in words, the same as its doc comment.
  public let text: String
  /// The requirements or rules it comes from.
  public let source: String
  let check: @Sendable (SessionChart) -> [Blocker]

  init(
    _ codes: [BlockerCode], _ text: String, source: String,
    check: @escaping @Sendable (SessionChart) -> [Blocker]
  ) {
    self.codes = codes
    self.text = text
    self.source = source
    self.check = check
  }

  /// Every rule, in the order in which blockers are shown.
  public static let all: [SessionRule] = [
    .ended, .facilitator, .clinicianDoubleBooking, .accountedFor, .identity, .attendanceClosed,
    .groupNote,
    .groupNoteSigned, .progressNotes, .progressNotesSigned, .coSigned,
  ]
}
