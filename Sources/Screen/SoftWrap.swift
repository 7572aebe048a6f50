/// What wrapping must know of a character, in one byte: its columns, and whether it is a space or
/// ends a line.
struct TextMetric: Hashable, Sendable {
  private let bits: UInt8

  init(_ character: Character) {
    if character == "\n" {
      bits = Self.lineEnd
    } else if character == " " || character == "\t" {
      bits = 1 | Self.space
    } else {
      bits = UInt8(min(TextWidth.width(of: character), 60))
    }
  }

  var columns: Int { Int(bits & 63) }
  var isSpace: Bool { bits & Self.space != 0 }
  var endsLine: Bool { bits & Self.lineEnd != 0 }

  private static let space: UInt8 = 64
  private static let lineEnd: UInt8 = 128
}

/// Breaking one line of text into rows for display alone.
enum SoftWrap {
  /// Breaks a line.
  ///
  /// Spaces at a break hang at the end of the row, however many.
  ///
  /// - Parameters:
  ///   - metrics: The line, without its line end.
  ///   - columns: The columns of a row, at least one.
  /// - Returns: The ranges of the rows, in order, without gaps; at least one.
  static func rows(of metrics: ArraySlice<TextMetric>, columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = metrics.startIndex
    var afterSpace = start
    var used = 0
    var index = start
    while index < metrics.endIndex {
      let metric = metrics[index]
      if metric.isSpace {
        used += metric.columns
        index += 1
        afterSpace = index
        continue
      }
      if used + metric.columns > columns, index > start {
        let end = afterSpace > start ? afterSpace : index
        rows.append(start..<end)
        start = end
        afterSpace = end
        used = metrics[start..<index].reduce(0) { $0 + $1.columns }
        continue
      }
      used += metric.columns
      index += 1
    }
    rows.append(start..<metrics.endIndex)
    return rows
  }
}
