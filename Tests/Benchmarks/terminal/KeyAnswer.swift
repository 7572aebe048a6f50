/// How a program answered a key.
struct KeyAnswer {
  /// From the writing of the key to the first byte, in milliseconds.
  let first: Double
  /// From the writing of the key to the last byte, in milliseconds.
  let last: Double
  /// How many bytes came.
  let bytes: Int
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
