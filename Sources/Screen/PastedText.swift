/// What is left of text that comes from elsewhere: a paste (R12), another program.
public enum PastedText {
  /// Returns text with LF line ends, spaces for tabs, and without controls.
  public static func cleaned(_ pasted: String.UnicodeScalarView) -> String {
    var clean = String.UnicodeScalarView()
    var previous: UnicodeScalar?
    for scalar in pasted {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0D: clean.append("\n")
      case 0x0A: if previous != "\r" { clean.append("\n") }
      case 0x09: clean.append(contentsOf: "    ".unicodeScalars)
      case 0x00...0x1F, 0x7F...0x9F: break
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}
