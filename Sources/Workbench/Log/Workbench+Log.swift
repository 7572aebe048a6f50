import GroupCare
import Screen

extension Workbench {
  /// Why somebody may not read the log (C3).
  var logReason: String? {
    who?.rights.contains(.readLog) == true ? nil : "The log is read by administrators alone."
  }

  /// Takes the newest entries, and asks whether the whole log holds unless that was looked at since it was
  /// opened: what was verified stays so.
  mutating func take(_ page: LogPage) -> [Effect] {
    if log == nil {
      log = LogModel(page)
    } else {
      log?.renew(page)
    }
    return log?.condition == nil ? [.checkLog] : []
  }

  /// Asks for what is shown of the log and isn't there, and for what its filter looks for.
  mutating func readLog() -> [Effect] {
    guard place == .log, var model = log else { return [] }
    let query = model.look()
    let places = model.cursor.visible(count: model.rowCount, height: logRows(model))
    let missing = model.missing(in: places)
    log = model
    return missing.map { .loadLogPage(from: $0, limit: LogPage.mostRows) }
      + (query.map { [.searchLog($0)] } ?? [])
  }

  /// Opens what the selected entry is about.
  mutating func openLogged() -> [Effect] {
    switch log?.selected?.target {
    case .session(let id): return open(id)
    case .client(let id): return open(id)
    case .group(let id): return open(id)
    case nil: return []
    }
  }
}

extension LogModel {
  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, count: rowCount, page: page)
  }
}

extension LogRow {
  /// What an entry is about, as far as there is a screen of it.
  enum Target: Hashable, Sendable {
    case session(SessionID)
    case client(ClientID)
    case group(GroupID)
  }

  var target: Target? {
    let parts = content?.subject.split(separator: "/") ?? []
    guard parts.count > 1 else { return nil }
    let id = String(parts[1])
    return switch parts[0] {
    case "session": SessionID(id).map(Target.session)
    case "client": ClientID(id).map(Target.client)
    case "group": GroupID(id).map(Target.group)
    default: nil
    }
  }
}
