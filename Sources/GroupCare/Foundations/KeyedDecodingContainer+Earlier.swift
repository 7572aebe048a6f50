extension KeyedDecodingContainer {
  /// Reads a value that every record has.
  func value<Value: Decodable>(_ key: Key) throws -> Value {
    try decode(Value.self, forKey: key)
  }

  /// Reads a value that records of earlier versions don't have.
  ///
  /// - Parameters:
  ///   - key: Its name.
  ///   - earlier: What stands for it in such a record.
  /// - Returns: The value, or what stands for it.
  /// - Throws: When there is something else.
  func value<Value: Decodable>(_ key: Key, earlier: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? earlier
  }
}
