/// A value that is kept as one record: one small thing, so that two people collide only where they
/// truly write the same.
protocol StoredRecord: Codable, Hashable, Sendable {
  static var kind: RecordKind { get }
  /// What tells it from others of its kind.
  var recordKey: String { get }
  /// By what it is found besides its key.
  var lookups: [Lookup] { get }
}

extension StoredRecord {
  var lookups: [Lookup] { [] }
}

/// A look-up by equality; the store sees it as a keyed blind index only.
struct Lookup: Hashable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A record as it was read: its value, its revision, and its place among others of its kind.
struct Versioned<Value: StoredRecord>: Hashable, Sendable {
  let value: Value
  let revision: Int
  let place: Int
}

/// The body of a box: a record and its place among others of its kind, as a practice folder lists them.
struct Body<Value: StoredRecord>: Codable {
  let place: Int
  let value: Value
}
