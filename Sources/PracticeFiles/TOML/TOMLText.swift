/// A TOML file while it is written.
struct TOMLText {
  private(set) var text = ""

  /// Sets a key to a string; nothing and an empty text are left out.
  mutating func set(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    set(key, raw: Self.quoted(value))
  }

  /// Sets a key to a truth value.
  mutating func set(_ key: String, _ flag: Bool) { set(key, raw: flag ? "true" : "false") }

  /// Sets a key to a whole number.
  mutating func set(_ key: String, _ number: Int) { set(key, raw: String(number)) }

  /// Sets a key to a value that is TOML already.
  mutating func set(_ key: String, raw: String) { text += "\(key) = \(raw)\n" }

  /// Begins a table.
  mutating func table(_ path: String) { text += "\n[\(path)]\n" }

  /// Begins another element of a list of tables.
  mutating func element(_ path: String) { text += "\n[[\(path)]]\n" }

  /// Returns a table on one line; empty values are left out.
  static func inline(_ entries: KeyValuePairs<String, String>) -> String {
    let set = entries.filter { !$0.value.isEmpty }.map { "\($0.key) = \(quoted($0.value))" }
    return "{ \(set.joined(separator: ", ")) }"
  }

  /// Returns a list on one line.
  static func list(_ values: [String]) -> String {
    "[\(values.map(quoted).joined(separator: ", "))]"
  }

  /// Returns a string in double quotes.
  static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
