import Foundation

/// A JSON value as its leaves: what stands where.
struct StoredShape {
  /// Each value with its path; those of a list have one path, and so have those of every goal.
  private(set) var leaves: [String: [String]] = [:]
  /// The paths of objects that aren't empty, with the names in them.
  private(set) var names: [String: Set<String>] = [:]

  init(_ content: Data) throws {
    take(try JSONDecoder().decode(Value.self, from: content), at: "")
  }

  private mutating func take(_ value: Value, at path: String) {
    switch value {
    case .object(let members):
      names[path, default: []].formUnion(members.keys.map(Self.general))
      for (name, value) in members { take(value, at: "\(path).\(Self.general(name))") }
    case .list(let values): for value in values { take(value, at: path + "[]") }
    case .leaf(let text): leaves[path, default: []].append(text)
    }
  }

  /// A field of a note names the goal it is about.
  private static func general(_ name: String) -> String {
    name.hasPrefix("goal.") ? "goal." + (name.split(separator: ".").last ?? "") : name
  }

  private indirect enum Value: Decodable {
    case object([String: Value])
    case list([Value])
    case leaf(String)

    init(from decoder: any Decoder) throws {
      if let members = try? [String: Value](from: decoder) {
        self = .object(members)
      } else if let values = try? [Value](from: decoder) {
        self = .list(values)
      } else {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
          self = .leaf("null")
        } else if let flag = try? container.decode(Bool.self) {
          self = .leaf(flag ? "true" : "false")
        } else if let number = try? container.decode(Int64.self) {
          self = .leaf("\(number)")
        } else {
          self = .leaf("\"\(try container.decode(String.self))\"")
        }
      }
    }
  }
}
