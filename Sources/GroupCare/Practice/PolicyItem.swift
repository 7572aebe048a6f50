/// One thing that a practice decides for itself, and that a person can change by answering a question.
///
/// The raw values are the keys of the practice folder's `[policy]`.
public enum PolicyItem: String, CaseIterable, Hashable, Sendable {
  case lockMinutes = "lock-minutes"
  case reauthenticationMinutes = "reauthentication-minutes"
  case externalEditor = "external-editor"
  case graceMinutes = "grace-minutes"
  case largeGroupFrom = "large-group-from"
  case lateSignatureHours = "late-signature-hours"
  case acceptsImportedSignatures = "accepts-imported-signatures"
  case needsCoSignature = "needs-co-signature"
  case needsConsent = "needs-consent"
  case needsPlan = "needs-plan"
  case needsScreening = "needs-screening"
  case nearIdentityPercent = "near-identity-percent"
  case nearIdentityRun = "near-identity-run"
  case sameWordsPercent = "same-words-percent"
  case shortestComparedWords = "shortest-compared-words"

  /// What it can be set to.
  public enum Value: Hashable, Sendable {
    /// So many.
    case number(Int)
    /// Yes or no.
    case flag(Bool)
  }

  /// The numbers that can be chosen; nothing for what is yes or no.
  public var range: ClosedRange<Int>? {
    switch self {
    // A screen that never locks can be had in the folder alone (C8).
    case .lockMinutes: 1...30
    case .reauthenticationMinutes: 1...1440
    case .graceMinutes: 0...240
    case .largeGroupFrom: 1...1000
    case .lateSignatureHours: 1...8760
    case .nearIdentityPercent, .sameWordsPercent: 1...100
    case .nearIdentityRun: 4...1000
    case .shortestComparedWords: 1...1000
    case .externalEditor, .acceptsImportedSignatures, .needsCoSignature, .needsConsent,
      .needsPlan, .needsScreening:
      nil
    }
  }

  /// Whether it can be set to a value.
  public func takes(_ value: Value) -> Bool {
    switch (value, range) {
    case (.number(let number), let range?): range.contains(number)
    case (.flag, nil): true
    case (.number, nil), (.flag, .some): false
    }
  }
}

extension PolicyItem.Value: CustomStringConvertible {
  /// `10`, `yes`, `no`.
  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .flag(let isOn): isOn ? "yes" : "no"
    }
  }
}
