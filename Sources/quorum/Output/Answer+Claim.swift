internal import GroupCare

extension Answer {
  /// One claim with all that the record keeps of it.
  static func claim(_ claim: ClaimRecord) -> Answer {
    let listing = Listing.claims([claim])
    let details: [(key: String, label: String, value: JSONValue, text: String)] = [
      ("batch", "Batch", .string(claim.batch.text), claim.batch.text),
      (
        "dateOfService", "Date of service", .string(claim.dateOfService.iso),
        claim.dateOfService.iso
      ),
      ("code", "Code", .string(claim.line.code.text), claim.line.code.text),
      (
        "modifiers", "Modifiers", .array(claim.line.modifiers.map { .string($0.text) }),
        claim.line.modifiers.map(\.text).joined(separator: " ")
      ),
      (
        "placeOfService", "Place of service", .string(claim.line.placeOfService.text),
        claim.line.placeOfService.text
      ),
      ("units", "Units", .integer(claim.line.units), String(claim.line.units)),
      (
        "diagnoses", "Diagnoses", .array(claim.diagnoses.map { .string($0.text) }),
        claim.diagnoses.map(\.text).joined(separator: " ")
      ),
      (
        "authorization", "Authorization", .optional(claim.authorization?.text),
        claim.authorization?.text ?? ""
      ),
      ("minutes", "Minutes", .integer(claim.minutesPresent), String(claim.minutesPresent)),
      (
        "renderingProvider", "Rendered by", .string(claim.renderingProvider.text),
        claim.renderingProvider.text
      ),
      ("lineNumber", "Line", .string(claim.line.controlNumber), claim.line.controlNumber),
      ("addOn", "Added", claim.line.addOn?.json ?? .null, claim.line.addOn?.words ?? ""),
      ("madeAt", "Made", .string(claim.madeAt.iso), claim.madeAt.iso),
    ]
    var answer = listing.answer
    answer.lines += [""] + TextTable.properties(details.map { ($0.label, $0.text) })
    if case .object(let members) = listing.object(claim) {
      answer.json = .object(members + details.map { ($0.key, $0.value) })
    }
    answer.table = .row(
      listing.columns.map { ($0.key, $0.text(claim)) } + details.map { ($0.key, $0.text) })
    return answer
  }
}

extension ServiceLine.AddOn {
  fileprivate var json: JSONValue {
    .object([
      ("code", .string(code.text)), ("modifiers", .array(modifiers.map { .string($0.text) })),
      ("units", .integer(1)), ("chargeCents", .integer(Int(charge.cents))),
      ("lineNumber", .string(controlNumber)),
    ])
  }

  /// The code, its modifiers, what it costs and its line's number.
  fileprivate var words: String {
    ([code.text] + modifiers.map(\.text) + [charge.text, controlNumber]).joined(separator: " ")
  }
}
