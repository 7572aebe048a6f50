/// Writes the elements of one segment, one after the other.
///
/// Each call of an `element` method goes one element further, also when nothing stands in it.
public struct SegmentWriter: ~Copyable {
  private var output: Output

  init(output: consuming Output) {
    self.output = output
  }

  /// Writes the next element.
  ///
  /// - Parameter text: What stands there; empty for an element without content.
  public mutating func element(_ text: String) {
    output.element(text)
  }

  /// Writes the next element.
  ///
  /// - Parameter number: A whole number.
  public mutating func element(_ number: Int) {
    output.startElement()
    output.number(number)
  }

  /// Writes the next element.
  ///
  /// - Parameter amount: An amount of money.
  public mutating func element(_ amount: X12Amount) {
    output.startElement()
    output.amount(amount)
  }

  /// Writes the next element.
  ///
  /// - Parameter date: A date, written in eight digits.
  public mutating func element(_ date: X12Date) {
    output.startElement()
    output.digits(date.year * 10_000 + date.month * 100 + date.day, width: 8)
  }

  /// Writes the next element.
  ///
  /// - Parameter time: A time of day, written in four digits.
  public mutating func element(_ time: X12Time) {
    output.startElement()
    output.digits(time.hour * 100 + time.minute, width: 4)
  }

  /// Leaves elements without content.
  ///
  /// - Parameter count: How many, one unless said otherwise.
  public mutating func skip(_ count: Int = 1) {
    for _ in 0..<count { output.startElement() }
  }

  /// Writes the next component of the element that was begun last.
  ///
  /// - Parameter text: What stands there; empty for a component without content.
  public mutating func component(_ text: String) {
    output.startComponent()
    output.content(text)
  }

  /// Writes the next component of the element that was begun last.
  ///
  /// - Parameter number: A whole number.
  public mutating func component(_ number: Int) {
    output.startComponent()
    output.number(number)
  }

  /// Begins the next repetition of the element that was begun last, with its first component.
  ///
  /// - Parameter text: What stands there; empty for a component without content.
  public mutating func repetition(_ text: String) {
    output.startRepetition()
    output.content(text)
  }

  consuming func finish() -> Output { output }
}
