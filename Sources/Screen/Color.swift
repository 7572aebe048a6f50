/// A colour of a theme.
public enum Color: Hashable, Sendable {
  /// What the terminal itself uses, so that light and dark backgrounds both stay readable.
  case `default`
  /// One of the 16 named colours, 0 to 15; 8 to 15 are the bright ones.
  case ansi(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)

  /// Returns the number that a terminal of a depth knows the colour by: -1 is its default colour.
  ///
  /// Nearest in the fixed cube and greys of 256 colours; the user's own palette is never touched.
  /// On a terminal with direct colour the number is `0xRRGGBB`, but 0 to 7 for the named ones.
  public func number(at depth: ColorDepth) -> Int {
    switch (self, depth) {
    case (.default, _), (_, .mono): -1
    case (.ansi(let index), .eight): Int(index & 7)
    case (.ansi(let index), .direct) where index > 7: Self.brightDirect(index)
    case (.ansi(let index), _): Int(index & 15)
    case (.rgb(let red, let green, let blue), .direct):
      // Numbers below 8 mean the named colours there; the nearest blue is told from black by none.
      Self.packed(red, green, blue) < 8 ? 0 : Self.packed(red, green, blue)
    case (.rgb(let red, let green, let blue), .palette256): Self.cube(red, green, blue)
    case (.rgb(let red, let green, let blue), .sixteen): Self.named(red, green, blue, among: 16)
    case (.rgb(let red, let green, let blue), .eight): Self.named(red, green, blue, among: 8)
    }
  }

  private static func packed(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    Int(red) << 16 | Int(green) << 8 | Int(blue)
  }

  private static func brightDirect(_ index: UInt8) -> Int {
    let (red, green, blue) = namedColors[Int(index & 15)]
    return red << 16 | green << 8 | blue
  }

  private static func cube(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    let steps = [0, 95, 135, 175, 215, 255]
    func step(_ value: UInt8) -> Int {
      steps.indices.min { abs(steps[$0] - Int(value)) < abs(steps[$1] - Int(value)) } ?? 0
    }
    let wanted = (Int(red), Int(green), Int(blue))
    let (r, g, b) = (step(red), step(green), step(blue))
    let inCube = distance(wanted, (steps[r], steps[g], steps[b]))
    let average = (wanted.0 + wanted.1 + wanted.2) / 3
    let grey = min(23, max(0, (average - 3) / 10))
    let level = 8 + 10 * grey
    return distance(wanted, (level, level, level)) < inCube
      ? 232 + grey : 16 + 36 * r + 6 * g + b
  }

  private static func named(_ red: UInt8, _ green: UInt8, _ blue: UInt8, among count: Int) -> Int {
    let wanted = (Int(red), Int(green), Int(blue))
    return (0..<count).min {
      distance(wanted, namedColors[$0]) < distance(wanted, namedColors[$1])
    } ?? 0
  }

  private static func distance(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Int {
    let (r, g, b) = (one.0 - other.0, one.1 - other.1, one.2 - other.2)
    return 3 * r * r + 6 * g * g + b * b
  }

  private static let namedColors = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// None: attributes alone.
  case mono = 0
  /// The eight named colours.
  case eight = 8
  /// The eight and their bright forms.
  case sixteen = 16
  /// The fixed cube and greys of 256 colours.
  case palette256 = 256
  /// Red, green and blue as they are.
  case direct = 16_777_216

  /// Returns whether one depth has fewer colours than another.
  public static func < (one: ColorDepth, other: ColorDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What the terminal can do, found out once at the start.
public struct DisplayCapabilities: Hashable, Sendable {
  /// How many colours; ``ColorDepth/mono`` too when the user set `NO_COLOR` (R7).
  public var colors: ColorDepth
  /// Whether characters beyond ASCII can be shown (R5).
  public var unicode: Bool

  /// Creates capabilities.
  public init(colors: ColorDepth, unicode: Bool) {
    self.colors = colors
    self.unicode = unicode
  }
}
