internal import GroupCare
internal import Store
internal import X12

/// The numbers of one claim file, none of them ever given out before.
struct ClaimFileNumbers {
  let batch: BatchID
  let claims: [ClaimID]
  let lines: [String]
  let interchange: InterchangeControlNumber
  let group: GroupControlNumber
  let set: SetControlNumber
}

extension OpenPractice {
  /// Takes numbers from the store's counters.
  ///
  /// They are taken before the claims are written, so a crash in between leaves a gap: a number that
  /// was given out once is never given out again.
  func takeNumbers(for count: Int) throws -> ClaimFileNumbers {
    // Imported claims may stand where the counter points; those numbers are passed over.
    while true {
      var batch = try batch([])
      batch.numbers = ["claim": count, "line": count, "batch": 1, "interchange": 1]
      let numbers = try commit(batch).numbers
      let claims = (numbers["claim"] ?? 0..<0).compactMap { ClaimID(Self.text("C", $0)) }
      guard let batchID = numbers["batch"].flatMap({ BatchID(Self.text("B", $0.lowerBound)) }),
        let control = numbers["interchange"]?.lowerBound,
        let interchange = InterchangeControlNumber(1 + (control - 1) % 999_999_999),
        let group = GroupControlNumber(interchange.number), let set = SetControlNumber(1)
      else { throw PracticeError.damaged }
      let isTaken =
        try claims.contains { try records.read(ClaimRecord.self, $0.text) != nil }
        || records.read(BatchRecord.self, batchID.text) != nil
      if isTaken { continue }
      return ClaimFileNumbers(
        batch: batchID, claims: claims,
        lines: (numbers["line"] ?? 0..<0).map { Self.text("L", $0) }, interchange: interchange,
        group: group, set: set)
    }
  }

  private static func text(_ letter: String, _ number: Int) -> String {
    let digits = String(number)
    return letter + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }
}
