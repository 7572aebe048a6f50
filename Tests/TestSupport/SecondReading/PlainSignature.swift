import GroupCare

/// How a note is signed, as its record alone says: every signature is made again and compared.
enum PlainSignature {
  /// It isn't.
  case none
  /// It claims to be, but something doesn't hold.
  case broken
  /// Its text in force came in by import, attested by an administrator.
  case imported
  /// Its author signed the text in force.
  case own

  init<Field>(_ note: Note<Field>, of reference: NoteReference) {
    let record = note.record
    guard let first = record.signature else {
      self = .none
      return
    }
    var signed = [Claimed(first, over: record.content.canonicalBytes, as: .author)]
    signed += record.corrections.map {
      Claimed($0.signature, over: $0.canonicalBytes, as: .correction)
    }
    let last = signed[signed.count - 1]
    if let second = record.coSignature {
      signed.append(Claimed(second, over: last.bytes, as: .coSignature))
      if second.statement.signer == last.signature.statement.signer
        || second.statement.revision != last.signature.statement.revision
      {
        self = .broken
        return
      }
    }
    guard signed.allSatisfy({ $0.holds(of: reference) }) else {
      self = .broken
      return
    }
    if case .imported = last.signature.statement.origin { self = .imported } else { self = .own }
  }

  private struct Claimed {
    let signature: NoteSignature
    let bytes: [UInt8]
    let meaning: SignatureStatement.Meaning

    init(_ signature: NoteSignature, over bytes: [UInt8], as meaning: SignatureStatement.Meaning) {
      self.signature = signature
      self.bytes = bytes
      self.meaning = meaning
    }

    func holds(of reference: NoteReference) -> Bool {
      let statement = signature.statement
      let key: ClinicianID
      switch statement.origin {
      case .own: key = statement.signer
      case .imported(let administrator):
        if administrator != Clinician.exampleCoordinator.id { return false }
        key = administrator
      }
      return statement.note == reference && statement.meaning == meaning
        && statement.digest == TestSigner.digest(bytes)
        && signature.bytes == TestSigner(key).sign(statement.canonicalBytes)
    }
  }
}

extension SecondReading {
  /// Whether the supervisor of a well signed note's author hasn't signed it too, where that is asked.
  func lacksCoSignature<Field>(_ note: Note<Field>) -> Bool {
    let record = note.record
    guard policy.needsCoSignature, let first = record.signature?.statement else { return false }
    // Whose note it is meant to be is asked elsewhere.
    if case .broken = PlainSignature(note, of: first.note) { return false }
    let author = (record.corrections.last?.signature.statement ?? first).signer
    let person = chart.clinicians[author] ?? facilitator.flatMap { chart.clinicians[$0.clinician] }
    guard let supervisor = person?.supervisor else { return false }
    guard let second = record.coSignature?.statement, second.signer == supervisor else {
      return true
    }
    if case .imported = second.origin { return !policy.acceptsImportedSignatures }
    return false
  }
}
