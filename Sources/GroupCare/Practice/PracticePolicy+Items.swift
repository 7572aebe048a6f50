extension PracticePolicy {
  /// Returns what an item is set to.
  public func value(of item: PolicyItem) -> PolicyItem.Value {
    switch Self.place(of: item) {
    case .number(let path): .number(self[keyPath: path])
    case .flag(let path): .flag(self[keyPath: path])
    }
  }

  /// Sets an item; a value of another kind changes nothing.
  public mutating func set(_ item: PolicyItem, to value: PolicyItem.Value) {
    switch (Self.place(of: item), value) {
    case (.number(let path), .number(let number)): self[keyPath: path] = number
    case (.flag(let path), .flag(let isOn)): self[keyPath: path] = isOn
    case (.number, .flag), (.flag, .number): return
    }
  }

  /// Where an item stands.
  private enum Place {
    case number(WritableKeyPath<PracticePolicy, Int>)
    case flag(WritableKeyPath<PracticePolicy, Bool>)
  }

  private static func place(of item: PolicyItem) -> Place {
    switch item {
    case .lockMinutes: .number(\.lockMinutes)
    case .reauthenticationMinutes: .number(\.reauthenticationMinutes)
    case .externalEditor: .flag(\.allowsExternalEditor)
    case .graceMinutes: .number(\.graceMinutes)
    case .largeGroupFrom: .number(\.largeGroupFrom)
    case .lateSignatureHours: .number(\.lateSignatureHours)
    case .acceptsImportedSignatures: .flag(\.acceptsImportedSignatures)
    case .needsCoSignature: .flag(\.needsCoSignature)
    case .needsConsent: .flag(\.needsConsent)
    case .needsPlan: .flag(\.needsPlan)
    case .needsScreening: .flag(\.needsScreening)
    case .nearIdentityPercent: .number(\.nearIdentityPercent)
    case .nearIdentityRun: .number(\.nearIdentityRun)
    case .sameWordsPercent: .number(\.sameWordsPercent)
    case .shortestComparedWords: .number(\.shortestComparedWords)
    }
  }
}
