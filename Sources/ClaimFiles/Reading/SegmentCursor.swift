import GroupCare
import X12

/// Goes through the segments of a set and says what is wrong with the one it stands at.
struct SegmentCursor {
  private let segments: SegmentList
  private let start: Int
  private var position = 0

  init(_ set: TransactionSet) {
    segments = set.segments
    start = set.header.ordinal + 1
  }

  /// The segment that comes next; `nil` at the end.
  var next: SegmentView? { position < segments.count ? segments[position] : nil }

  /// The number in the file of what comes next, which at the end is the SE.
  var ordinal: Int { start + position }

  /// Takes the next segment when it has an identifier and, where given, a first element.
  mutating func take(_ identifier: String, _ qualifier: String? = nil) -> SegmentView? {
    guard let next, next.has(identifier: identifier),
      qualifier.map({ $0 == next.text(1) }) ?? true
    else { return nil }
    position += 1
    return next
  }

  /// Takes the next segment, which must have an identifier and, where given, a first element.
  mutating func require(_ identifier: String, _ qualifier: String? = nil)
    throws(ProfessionalClaimError) -> SegmentView
  {
    guard let taken = take(identifier, qualifier) else {
      throw ProfessionalClaimError(.segmentMissing, segment: ordinal)
    }
    return taken
  }
}

extension SegmentView {
  func fault(_ fault: ProfessionalClaimError.Fault, _ element: Int? = nil)
    -> ProfessionalClaimError
  {
    ProfessionalClaimError(fault, segment: ordinal, element: element)
  }

  /// Returns the text of an element that has a longest length and, unless said otherwise, content.
  func field(_ position: Int, most: Int, isRequired: Bool = true)
    throws(ProfessionalClaimError) -> String
  {
    let text = text(position)
    guard !text.isEmpty || !isRequired else { throw fault(.elementMissing, position) }
    guard text.utf8.count <= most else { throw fault(.elementTooLong, position) }
    return text
  }

  /// Refuses an element that holds another code.
  func expect(_ position: Int, _ codes: String...) throws(ProfessionalClaimError) {
    guard codes.contains(text(position)) else { throw fault(.codeUnknown, position) }
  }

  /// Refuses elements beyond the last that has a meaning.
  func endsAfter(_ position: Int) throws(ProfessionalClaimError) {
    guard elementCount <= position else { throw fault(.codeUnknown, position + 1) }
  }

  func calendarDate(_ position: Int) throws(ProfessionalClaimError) -> CalendarDate {
    guard let date = date(position),
      let day = CalendarDate(year: date.year, month: date.month, day: date.day)
    else { throw fault(.dateMalformed, position) }
    return day
  }

  func money(_ position: Int) throws(ProfessionalClaimError) -> Money {
    let amount: X12Amount
    do {
      amount = try self.amount(position)
    } catch {
      switch error {
      case .empty: throw fault(.elementMissing, position)
      case .finerThanACent: throw fault(.amountFinerThanACent, position)
      case .notANumber, .tooLarge: throw fault(.amountMalformed, position)
      }
    }
    guard amount.cents >= 0 else { throw fault(.amountNegative, position) }
    return Money(cents: amount.cents)
  }

  func npi(_ position: Int) throws(ProfessionalClaimError) -> NationalProviderIdentifier {
    guard let npi = NationalProviderIdentifier(text(position)) else {
      throw fault(.npiInvalid, position)
    }
    return npi
  }
}
