/// What a byte does inside an interchange.
enum ByteKind: UInt8 {
  case data, element, component, terminator, control, foreign

  /// Returns the kind of each of the 256 bytes.
  static func table(for delimiters: Delimiters) -> [ByteKind] {
    (UInt8.min...UInt8.max).map { byte in
      if byte == delimiters.terminator { return .terminator }
      if byte == delimiters.element { return .element }
      // A repetition parts components too; which of both it was is looked up when the element is read.
      if byte == delimiters.component || byte == delimiters.repetition { return .component }
      if byte >= 0x80 { return .foreign }
      return byte < 0x20 || byte == 0x7F ? .control : .data
    }
  }
}
