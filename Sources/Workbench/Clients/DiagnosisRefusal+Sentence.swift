public import GroupCare

extension DiagnosisRefusal {
  /// What a person is told, in one sentence.
  public var sentence: String {
    switch self {
    case .unusable(let code, let status, let date):
      status.fault(of: code, on: date) ?? "\(code) can't be billed on \(date)."
    case .alreadyListed(let code): "\(code) stands in the list for those days already."
    case .notListed(let code): "\(code) isn't in the list any more."
    case .endsBeforeItBegins(let code, let first):
      "\(code) began on \(first): its last day can't come before that."
    case .needsWords(let code):
      "\(code) isn't among the codes that are known here: say in words what it is."
    }
  }
}
