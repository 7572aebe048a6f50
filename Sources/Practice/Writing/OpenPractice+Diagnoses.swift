internal import DiagnosisFiles
public import GroupCare
internal import Store
internal import Synchronization

extension OpenPractice {
  /// Changes the diagnoses in a client's file, together with the facts of the sessions that it concerns.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - id: The client.
  ///   - revision: The revision of the diagnoses that was on the screen.
  /// - Throws: ``PracticeError/notPermitted(_:)`` to all but clinicians,
  ///   ``PracticeError/overtaken(_:id:)`` when somebody else wrote since, and
  ///   ``PracticeError/diagnosisRefused(_:)``; nothing is written then.
  public func change(
    _ change: DiagnosisChange, of id: ClientID, basedOn revision: Int
  ) throws(PracticeError) {
    try require(.clinician)
    try PracticeError.named {
      for _ in 0..<50 {
        let stored = try entries(\.diagnoses)[id.text]
        var roll = try roll()
        guard let client = roll.clients[id] else {
          throw PracticeError.unknown(.client, id: id.text)
        }
        guard stored?.revision ?? 0 == revision else {
          throw PracticeError.overtaken(.client, id: id.text)
        }
        let list = try client.diagnoses.applying(
          change, codes: DiagnosisLibrary.installed.table, today: now().date)
        guard list != client.diagnoses else { return }
        roll.set(list, of: id)
        var batch = try batch([line(change.logAction, "client/\(id)")])
        batch.revisions = [
          try records.revision(
            ClientDiagnoses(client: id, diagnoses: list), base: revision,
            place: try stored?.place ?? entries(\.diagnoses).count)
        ]
        if let day = list.firstDifference(from: client.diagnoses) {
          batch.facts = try sessions(of: id, from: day).compactMap {
            try facts(of: $0, in: roll)
          }
        }
        defer { forgetDirectory() }
        do {
          try commit(batch)
          return
        } catch is StaleSession {
          continue
        } catch StoreError.newerRevision {
          throw PracticeError.overtaken(.client, id: id.text)
        }
      }
      throw PracticeError.busy(process: nil)
    }
  }

  /// The sessions in which a client is, was or will be from a day on.
  private func sessions(
    of client: ClientID, from day: CalendarDate
  ) throws -> [SessionID] {
    let memberships = try entries(\.memberships).values.map(\.value).filter { $0.client == client }
    var found: Set<SessionID> = []
    for group in Set(memberships.map(\.group)) {
      found.formUnion(try sessions(of: group).filter { $0.date >= day }.map(\.session))
    }
    // Where the client walked in, a session that goes on among them.
    let years = (day.year...max(day.year, now().date.year + 1)).map {
      ClientYear(client: client, year: $0)
    }
    for record in try past(\.attendance, years) where !found.contains(record.session) {
      if let summary = try summary(of: record.session), summary.date >= day {
        found.insert(record.session)
      }
    }
    return found.sorted()
  }
}
