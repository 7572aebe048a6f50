internal import GroupCare
internal import WallClock

extension Entry {
  /// Returns a value, and refuses the entry when there is none and nothing was refused there yet.
  func required<Value>(_ key: String, _ value: Value?) -> Value? {
    if value == nil, !isRefused(key) { refuse(key, "This is required.") }
    return value
  }

  /// Reads a value of one kind; nothing when it is blank or refused.
  func value<Value>(_ key: String, _ wanted: String, _ parse: (String) -> Value?) -> Value? {
    guard let text = text(key)?.trimmed, !text.isEmpty else { return nil }
    guard let value = parse(text) else {
      refuse(key, wanted)
      return nil
    }
    return value
  }

  /// Reads an id.
  func id<Subject>(_ key: String) -> Identifier<Subject>? {
    value(
      key, "This isn't an id; write 1 to 40 letters, digits, hyphens, points or underscores."
    ) { Identifier($0) }
  }

  /// Reads a date.
  func date(_ key: String) -> CalendarDate? {
    value(key, "This isn't a date of the calendar; write YYYY-MM-DD.") { CalendarDate(iso: $0) }
  }

  /// Reads a whole number of a range.
  func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(
      key, "This isn't a whole number from \(range.lowerBound) to \(range.upperBound)."
    ) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
  }

  /// Reads `yes` or `no`.
  func flag(_ key: String) -> Bool? {
    value(key, "Write yes or no.") { text in
      switch text {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    }
  }

  /// Reads one of the spellings of an enumeration.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
    let spellings = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return value(key, "Write one of: \(spellings).") { Choice(rawValue: $0) }
  }

  /// Reads an amount of dollars.
  func money(_ key: String) -> Money? {
    value(key, "This isn't an amount in dollars; write 72 or 72.50.") { text in
      try? Money(parsing: text)
    }
  }

  /// Reads a code of one spelling.
  func code<Code: WireCode>(_ key: String, _ name: String) -> Code? {
    value(key, "This isn't \(name).") { Code($0) }
  }

  /// Reads the code of a service that stands by itself: 90785 is only ever added to another (R5).
  func serviceCode(_ key: String) -> PrincipalCode? {
    guard let code: ProcedureCode = code(key, "a procedure code of five characters") else {
      return nil
    }
    let principal = PrincipalCode(code.text)
    if principal == nil { refuse(key, "\(code) is only ever added to another code.") }
    return principal
  }

  /// Reads codes with spaces between, or a TOML list of them.
  func codes<Code: WireCode>(_ key: String, _ name: String) -> [Code]? {
    list(key)?.compactMap { text in
      let code = Code(text)
      if code == nil { refuse(key, "This isn't a list of \(name), with spaces between.") }
      return code
    }
  }

  /// Reads a SHA-256: 64 hexadecimal digits.
  func digest(_ key: String) -> [UInt8]? {
    value(key, "This isn't a digest of 64 hexadecimal digits.") { text in
      [UInt8](hexadecimal: text).flatMap { $0.count == 32 ? $0 : nil }
    }
  }

  /// Reads an NPI, whose last digit checks the others.
  func npi(_ key: String) -> NationalProviderIdentifier? {
    value(key, "This isn't an NPI: ten digits that begin with 1 or 2 and end in a check digit.") {
      NationalProviderIdentifier($0)
    }
  }

  /// Reads a telephone number.
  func phone(_ key: String) -> PhoneNumber? {
    value(key, "This isn't a telephone number of ten digits.") { PhoneNumber($0) }
  }

  /// Reads an instant: ISO 8601 with an offset, or by the clock on the practice's wall (C46).
  func instant(_ key: String, _ clock: ZoneClock) -> Timestamp? {
    guard let text = text(key)?.trimmed, !text.isEmpty else { return nil }
    do throws(WallTimeError) {
      return try clock.timestamp(parsing: text)
    } catch {
      switch error {
      case .notAnInstant:
        refuse(key, "This isn't a time; write YYYY-MM-DDTHH:MM, with an offset where needed.")
      case .skipped:
        refuse(key, "A clock change leaves this time out; write another, or its offset.")
      }
      return nil
    }
  }

  /// Reads the days from `from` to `to`.
  func period(old: CalendarPeriod?) -> CalendarPeriod? {
    let last = date("to") ?? old?.last
    guard let first = required("from", date("from") ?? old?.first) else { return nil }
    let period = CalendarPeriod(first: first, last: last)
    if period == nil { refuse("to", "The last day is before the first.") }
    return period
  }

  /// Reads a name of four columns that begin alike.
  func name(_ prefix: String = "", old: PersonName?) -> PersonName? {
    let parts = ["family", "given", "middle", "suffix"].map { text(prefix + $0) }
    let family = parts[0] ?? old?.family ?? ""
    let name = PersonName(
      family: family, given: parts[1] ?? old?.given ?? "", middle: parts[2] ?? old?.middle ?? "",
      suffix: parts[3] ?? old?.suffix ?? "")
    return required(prefix + "family", name)
  }

  /// Reads an address of five columns that begin alike; nothing when all are blank.
  func address(_ prefix: String = "", old: PostalAddress?) -> PostalAddress? {
    let parts = ["line1", "line2", "city", "state", "zip"].map { text(prefix + $0)?.trimmed }
    if parts.allSatisfy({ $0 == nil }) { return old }
    let address = PostalAddress(
      line1: parts[0] ?? old?.line1 ?? "", line2: parts[1] ?? old?.line2 ?? "",
      city: parts[2] ?? old?.city ?? "", state: parts[3] ?? old?.state ?? "",
      zip: parts[4] ?? old?.zip ?? "")
    if address == nil {
      refuse(
        prefix + "line1",
        "An address needs a street, a city, a state of two capital letters and a ZIP code.")
    }
    return address
  }
}
