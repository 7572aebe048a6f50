/// What a billing address must not be: a payer wants the street where the practice is.
enum StreetAddress {
  /// Whether a line names a post-office box: `PO BOX 7`, `P.O. Box 7`, `Post Office Box 7`, `POB 7`.
  static func isPOBox(_ line: String) -> Bool {
    let words = line.uppercased().split { !$0.isLetter && !$0.isNumber }
    return words.indices.contains { index in
      let rest = words[index...]
      return rest.starts(with: ["PO", "BOX"]) || rest.starts(with: ["P", "O", "BOX"])
        || rest.starts(with: ["POST", "OFFICE", "BOX"]) || rest.starts(with: ["POBOX"])
        || (rest.first == "POB" && rest.dropFirst().first?.first?.isNumber == true)
    }
  }
}
