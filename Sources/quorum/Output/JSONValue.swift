/// A value of JSON whose keys keep their order, so that scripts and people see the same text each time.
indirect enum JSONValue {
  case null
  case boolean(Bool)
  case integer(Int64)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Makes a number, or null of nothing.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// Makes a number.
  static func integer(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  /// The value as text, indented by two spaces, without a line end behind it.
  var text: String {
    var text = ""
    write(into: &text, indent: "")
    return text
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): Self.write(value, into: &text)
    case .array(let values):
      Self.write(values.map { (nil, $0) }, in: ("[", "]"), into: &text, indent: indent)
    case .object(let members):
      Self.write(members.map { ($0.key, $0.value) }, in: ("{", "}"), into: &text, indent: indent)
    }
  }

  private static func write(
    _ members: [(key: String?, value: JSONValue)], in brackets: (String, String),
    into text: inout String, indent: String
  ) {
    text += brackets.0
    for (place, member) in members.enumerated() {
      text += (place == 0 ? "\n" : ",\n") + indent + "  "
      if let key = member.key {
        write(key, into: &text)
        text += ": "
      }
      member.value.write(into: &text, indent: indent + "  ")
    }
    text += (members.isEmpty ? "" : "\n" + indent) + brackets.1
  }

  // What would steer a terminal or hide in it is escaped; the value stays what it was (T1).
  private static func write(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if needsEscape(scalar) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func needsEscape(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
