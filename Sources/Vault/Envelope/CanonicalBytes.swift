/// Bytes in which every field has its length before it, so that no two lists of fields look alike.
///
/// Numbers are written with the most significant byte first.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: UInt8) {
    bytes.append(value)
  }

  mutating func append(_ value: UInt32) {
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
    }
  }

  mutating func append(_ value: UInt64) {
    append(UInt32(truncatingIfNeeded: value >> 32))
    append(UInt32(truncatingIfNeeded: value))
  }

  mutating func append(field: some Collection<UInt8>) {
    append(UInt32(field.count))
    bytes.append(contentsOf: field)
  }

  mutating func append(text: String) {
    append(field: text.utf8)
  }
}

/// Reads what ``CanonicalBytes`` wrote; total over any bytes.
struct CanonicalReader {
  private let bytes: [UInt8]
  private var position = 0
  private let part: VaultError.Part

  init(_ bytes: [UInt8], part: VaultError.Part) {
    self.bytes = bytes
    self.part = part
  }

  mutating func byte() throws(VaultError) -> UInt8 {
    try take(1)[0]
  }

  mutating func number32() throws(VaultError) -> UInt32 {
    try take(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func field() throws(VaultError) -> [UInt8] {
    let count = try number32()
    return try take(Int(count))
  }

  mutating func field(count: Int) throws(VaultError) -> [UInt8] {
    let field = try field()
    guard field.count == count else { throw .damaged(part) }
    return field
  }

  mutating func text() throws(VaultError) -> String {
    guard let text = String(validating: try field(), as: UTF8.self) else { throw .damaged(part) }
    return text
  }

  /// Refuses bytes after the last field: one value has one encoding.
  func end() throws(VaultError) {
    guard position == bytes.count else { throw .damaged(part) }
  }

  private mutating func take(_ count: Int) throws(VaultError) -> [UInt8] {
    guard count <= bytes.count - position else { throw .damaged(part) }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }
}
