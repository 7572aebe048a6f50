extension SegmentView {
  /// Reads an element as an amount of money.
  ///
  /// - Parameter position: The element, counted from 1.
  /// - Returns: The amount.
  /// - Throws: What keeps the element from being an amount; `empty` when nothing stands there.
  public func amount(_ position: Int) throws(X12Amount.Unreadable) -> X12Amount {
    try X12Amount(bytes: source.bytes[range(position)])
  }

  /// Reads an element as a whole number.
  ///
  /// - Parameters:
  ///   - position: The element, counted from 1.
  ///   - component: The component, counted from 1.
  /// - Returns: The number, or `nil` when something other than one to eighteen digits stands there.
  public func number(_ position: Int, component: Int = 1) -> Int? {
    DecimalDigits.number(source.bytes[componentRange(position, component)])
  }

  /// Reads an element as a date of eight digits.
  ///
  /// - Parameter position: The element, counted from 1.
  /// - Returns: The date, or `nil` when no date of the calendar stands there.
  public func date(_ position: Int) -> X12Date? { X12Date(text(position)) }

  /// Reads an element as a time of day.
  ///
  /// - Parameter position: The element, counted from 1.
  /// - Returns: The time, or `nil` when no time stands there.
  public func time(_ position: Int) -> X12Time? { X12Time(text(position)) }

  /// An element's text without blanks at its end.
  func trimmedText(_ position: Int) -> String {
    var text = text(position)[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
