internal import GroupCare
internal import Store

/// What an import would write.
struct ImportPlan {
  var revisions: [NewRevision] = []
  var facts: [NewFacts] = []
  var log: [LogLine] = []
  var outcome = ImportOutcome()

  /// Plans one kind of records: new ones are created, others updated, equal ones left alone.
  mutating func put<Value: StoredRecord>(
    _ values: [Value], over stored: [String: Versioned<Value>], _ records: SealedRecords
  ) throws {
    for (index, value) in values.enumerated() {
      guard let old = stored[value.recordKey] else {
        revisions.append(try records.revision(value, base: 0, place: stored.count + index))
        outcome.created += 1
        continue
      }
      guard old.value != value else {
        outcome.unchanged += 1
        continue
      }
      revisions.append(try records.revision(value, base: old.revision, place: old.place))
      outcome.updated += 1
    }
  }
}
