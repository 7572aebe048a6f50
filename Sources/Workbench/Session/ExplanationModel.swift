import GroupCare
import Screen

/// Lines to read about a decision: every rule's answer for a member, or a checklist that the rules
/// fill (M144, M145, M155).
struct ExplanationModel: Sendable {
  /// What is shown.
  let subject: Subject
  /// The lines, in order.
  let lines: [Line]
  /// The first row that is shown.
  var first = 0

  /// What can be shown.
  enum Subject: Hashable, Sendable {
    /// Every rule's answer for a member.
    case reasoning(ClientID)
    /// What is gone through before a member's claim is sent.
    case checklist(ClientID)
    /// The session's twelve steps.
    case steps
    /// What is known of a member's payer.
    case payer(ClientID, PayerReadiness)

    /// The member it is about; nothing when it is about the session.
    var client: ClientID? {
      switch self {
      case .reasoning(let client), .checklist(let client), .payer(let client, _): client
      case .steps: nil
      }
    }
  }

  /// A line: a sign, a word that says the same, and a text with what is to be said of it.
  struct Line: Hashable, Sendable, Protected {
    let sign: Sign
    let role: StyleRole
    let word: String
    let text: String
    var details: [String] = []
  }

  /// How many lines have each word, in the order in which the words come up.
  var summary: String {
    var words: [String] = []
    for line in lines where !words.contains(line.word) { words.append(line.word) }
    return words.map { word in "\(lines.count { $0.word == word }) \(word)" }
      .joined(separator: " · ")
  }
}

extension ExplanationModel.Line {
  init(_ fact: GateReasoning.Fact) {
    let isKnown = !fact.value.isEmpty
    self.init(
      sign: isKnown ? .info : .notRecorded, role: isKnown ? .statusInfo : .textMuted,
      word: isKnown ? "known" : "unknown",
      text: fact.name + (isKnown ? ": \(fact.value)" : "")
        + (fact.authority.isEmpty ? "" : " (\(fact.authority))"))
  }

  init(_ verdict: GateReasoning.Verdict) {
    let (sign, role): (Sign, StyleRole) =
      switch verdict.outcome {
      case "blocked": (.blocked, .statusBlocked)
      case "overridden": (.overridden, .statusOverridden)
      case "remarked": (.info, .statusInfo)
      default: (.ok, .statusOk)
      }
    self.init(
      sign: sign, role: role, word: verdict.outcome, text: "\(verdict.text) (\(verdict.source))",
      details: verdict.messages)
  }

  init(_ text: String, _ state: ChecklistState) {
    let (sign, role, word): (Sign, StyleRole, String) =
      switch state {
      case .met: (.ok, .statusOk, "met")
      case .open: (.blocked, .statusBlocked, "open")
      case .notNeeded: (.notRecorded, .textMuted, "not needed")
      case .byHand: (.unknown, .statusWarn, "by hand")
      }
    self.init(sign: sign, role: role, word: word, text: text, details: state.sentences)
  }
}
