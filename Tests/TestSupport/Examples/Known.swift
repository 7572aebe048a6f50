/// Unwraps a value that the example's author knows to be there.
///
/// The domain's initialisers refuse what is malformed; an example is written so that they don't.
///
/// - Parameters:
///   - value: What an initialiser answered.
///   - file: Where the example stands.
///   - line: Where the example stands.
/// - Returns: The value.
public func known<Value>(
  _ value: Value?, file: StaticString = #fileID, line: UInt = #line
) -> Value {
  guard let value else {
    preconditionFailure("the example is malformed", file: file, line: line)
  }
  return value
}
