internal import FoundationEssentials
internal import GroupCare

extension Lookup {
  static func claims(in state: ClaimState) -> Lookup { Lookup("claim-state", state.rawValue) }
  /// What a client had in a year.
  static func past(_ kind: RecordKind, _ year: ClientYear) -> Lookup {
    Lookup("client-year." + kind.rawValue, "\(year.client)/\(year.year)")
  }
  static func units(of authorization: AuthorizationID) -> Lookup {
    Lookup("authorization-units", authorization.text)
  }
}

extension ClaimRecord: StoredRecord {
  static var kind: RecordKind { .claim }
  var recordKey: String { id.text }

  /// A claim that was taken back gives its authorized unit back.
  var lookups: [Lookup] {
    let always = [.records(of: session), .claims(in: state)] + pastLookups
    guard let authorization, state != .voided else { return always }
    return always + [.units(of: authorization)]
  }
}

extension IndividualService: StoredRecord {
  static var kind: RecordKind { .individualService }
  var recordKey: String { id.text }
  var lookups: [Lookup] { pastLookups }
}

/// A batch, whose file is kept as base64 rather than as a list of numbers.
struct BatchRecord: StoredRecord {
  static var kind: RecordKind { .batch }
  let id: BatchID
  let session: SessionID
  let claims: [ClaimID]
  let file: Data
  let madeAt: Timestamp
  var recordKey: String { id.text }

  init(_ batch: ClaimBatch) {
    id = batch.id
    session = batch.session
    claims = batch.claims
    file = Data(batch.bytes)
    madeAt = batch.madeAt
  }

  var batch: ClaimBatch {
    ClaimBatch(id: id, session: session, claims: claims, bytes: Array(file), madeAt: madeAt)
  }
}
