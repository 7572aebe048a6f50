internal import FoundationEssentials
internal import GroupCare
internal import Store
internal import Vault

/// Reads and writes records through the signed-in person's keys.
///
/// A record's identifier is a keyed blind index of its kind and its readable id: it tells nothing
/// without the key, needs no table of its own, and two people who make the same thing at once collide.
struct SealedRecords: Sendable {
  let store: any RecordStore
  let keyring: Keyring

  /// The roles of the signed-in person.
  var roles: Set<PracticeRole> { Set(keyring.roles.compactMap(PracticeRole.init)) }

  /// The parts of clients' files that the signed-in person may not read.
  var withheld: Set<ClientPart> {
    Set(ClientPart.allCases).subtracting(roles.flatMap(\.readableParts))
  }

  func identifier(_ kind: RecordKind, _ key: String) throws -> RecordIdentifier {
    let bytes = try keyring.blindIndex("record." + kind.rawValue, key)
    guard let identifier = RecordIdentifier(bytes: bytes) else { throw PracticeError.damaged }
    return identifier
  }

  func index(_ lookup: Lookup) throws -> [UInt8] {
    try keyring.blindIndex(lookup.name, lookup.value)
  }

  // Reading.

  func read<Value: StoredRecord>(
    _ type: Value.Type, _ key: String
  ) throws -> Versioned<Value>? {
    try store.current(identifier(Value.kind, key)).map { try open($0) }
  }

  func all<Value: StoredRecord>(_ type: Value.Type) throws -> [String: Versioned<Value>] {
    var found: [String: Versioned<Value>] = [:]
    for revision in try store.all(kind: Value.kind.rawValue) {
      let record: Versioned<Value> = try open(revision)
      found[record.value.recordKey] = record
    }
    return found
  }

  func open<Value: StoredRecord>(_ revision: Revision) throws -> Versioned<Value> {
    guard revision.kind == Value.kind.rawValue,
      revision.recordClass == Value.kind.recordClass.rawValue
    else { throw PracticeError.damaged }
    let content = try keyring.open(
      revision.box, class: Value.kind.recordClass,
      place: Place(kind: revision.kind, record: revision.id.bytes, revision: revision.revision))
    let body = try JSONDecoder().decode(Body<Value>.self, from: Data(content))
    // A box is bound to its identifier, and the identifier to the readable id.
    guard try identifier(Value.kind, body.value.recordKey) == revision.id else {
      throw PracticeError.damaged
    }
    return Versioned(value: body.value, revision: revision.revision, place: body.place)
  }

  // Writing.

  func revision<Value: StoredRecord>(
    _ value: Value, base: Int, place: Int = 0
  ) throws -> NewRevision {
    let kind = Value.kind
    let id = try identifier(kind, value.recordKey)
    let content = try Self.encode(Body(place: place, value: value))
    let keyring = keyring
    return NewRevision(
      id: id, kind: kind.rawValue, recordClass: kind.recordClass.rawValue,
      keyID: try keyring.keyID(for: kind.recordClass), baseRevision: base,
      indexes: try value.lookups.map(index)
    ) { position in
      try keyring.seal(
        content, class: kind.recordClass,
        place: Place(kind: kind.rawValue, record: id.bytes, revision: position.revision))
    }
  }

  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }
}
