import GroupCare
import Screen

extension Workbench {
  /// Shows a client's screen; it is read when it is there.
  ///
  /// - Parameters:
  ///   - id: The client.
  ///   - topic: The section to go to; nothing for where the person was in it before.
  /// - Returns: What is asked of the world outside.
  mutating func open(_ id: ClientID, at topic: ClientTopic? = nil) -> [Effect] {
    if client?.id != id { client = nil }
    wantedFile = id
    wantedTopic = topic
    routes.append(.client)
    return [.openClient(id)]
  }

  /// Takes a client's file; one that was asked for before another comes too late.
  mutating func opened(_ facts: ClientFacts) {
    guard facts.file.client.id == wantedFile else { return }
    var model = ClientModel(facts, today: now.date, cursor: client?.cursor ?? ListCursor())
    let done = client.flatMap { model.follow($0) }
    if let topic = wantedTopic { model.show(topic) }
    wantedTopic = nil
    client = model
    if let done { tell(done) }
  }

  /// Goes to where the selected line of a client's screen leads.
  mutating func openLine() -> [Effect] {
    switch client?.selected?.target {
    case .session(let session):
      arrival = client.map { .member($0.id) }
      return open(session)
    case .group(let id): return open(id)
    case .diagnosis, nil: return []
    }
  }

  /// The client whom the selected row of the screen is about.
  var clientOfPlace: ClientID? {
    switch place {
    case .today: selectedWarning?.client
    case .checkIn: session?.selected?.client.id
    case .memberNotes: session?.noteEncounter?.client.id
    case .gate: session?.selectedGateRow?.client
    case .group: group?.selectedMember?.client.id
    case .clients: clients?.selected?.client.id
    default: nil
    }
  }
}
