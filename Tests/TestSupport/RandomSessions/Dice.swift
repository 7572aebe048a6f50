import GroupCare

/// What is thrown to draw a session: the same throws for the same seed, in every run.
struct Dice {
  private var random: SeededGenerator
  /// In how many of a thousand cases something is out of the ordinary.
  private let wildness: Int

  init(seed: UInt64, number: Int) {
    random = SeededGenerator(seed: seed ^ (UInt64(number) &* 0x9E37_79B9_7F4A_7C15))
    wildness = [1, 2, 4, 10, 30, 200, 200][Int.random(in: 0..<7, using: &random)]
  }

  /// Whether something is out of the ordinary.
  mutating func isOdd() -> Bool { number(0...999) < wildness }

  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  /// The usual value, or an odd one.
  mutating func usually<Value>(_ usual: Value, or odd: [Value]) -> Value {
    isOdd() ? pick(odd) : usual
  }

  /// A number, the one before or the one after.
  mutating func about(_ number: Int) -> Int { number + pick([-1, 0, 0, 1]) }

  /// A day, the one before or the one after, or one far away.
  mutating func near(_ date: CalendarDate) -> CalendarDate {
    date.on(days: chance(80) ? number(-1...1) : number(-400...400))
  }

  /// A period that holds a day by far, or, in so many of a hundred cases and in odd ones, nearly
  /// doesn't, or doesn't.
  mutating func period(around date: CalendarDate, short percent: Int = 0) -> CalendarPeriod {
    guard isOdd() || chance(percent) else {
      return known(CalendarPeriod(first: date.on(days: -90), last: nil))
    }
    switch number(0...3) {
    case 0:
      return known(CalendarPeriod(first: date.on(days: -200), last: date.on(days: number(-1...1))))
    case 1: return known(CalendarPeriod(first: date.on(days: number(-1...1)), last: nil))
    case 2: return known(CalendarPeriod(first: date, last: date))
    default:
      let first = near(date)
      return known(CalendarPeriod(first: first, last: first.on(days: number(0...60))))
    }
  }

  /// Some of a list, in its order.
  mutating func some<Value>(_ values: [Value], _ percent: Int = 50) -> [Value] {
    values.filter { _ in chance(percent) }
  }
}
