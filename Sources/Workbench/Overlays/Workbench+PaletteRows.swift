import GroupCare
import Screen

extension Workbench {
  /// Everything the palette can find: what works here first, what doesn't last.
  var paletteRows: [FinderRow] {
    let commands = Command.known(in: keyPlace)
      .filter { $0.id != .palette && !$0.isBoundToPlace(outside: keyPlace) }
      .map { command in
        FinderRow(
          .command(command.id), command.label, detail: command.help, keys: command.keys,
          reason: reason(against: command))
      }
    return commands.filter { $0.reason == nil } + sessionRows + groupRows + peopleRows
      + commands.filter { $0.reason != nil }
  }

  /// Shows the claims that the typed letters find: there may be a hundred thousand.
  mutating func findClaims() {
    guard case .palette(var finder) = overlay else { return }
    finder.take(found: claimRows(found: finder.query.text))
    overlay = .palette(finder)
  }

  /// Why a command can't be given from here; nothing when it can.
  func reason(against command: Command) -> String? {
    if command.places.contains(keyPlace) { return disabledReason(of: command.id) }
    if command.isAnywhere { return travelReason ?? disabledReason(of: command.id) }
    let places = Place.allCases.filter { place in
      !Place.passing.contains(place)
        && Command.all.contains { $0.id == command.id && $0.places.contains(place) }
    }
    return "Not here: it works on \(places.map(\.title).joined(separator: ", "))."
  }

  /// Why nobody can go elsewhere now.
  private var travelReason: String? {
    dialog.map { "\"\($0.title)\" is open: Enter answers it, Esc leaves it." }
  }

  private var sessionRows: [FinderRow] {
    var known = today?.rows ?? []
    known += group?.facts.sessions ?? []
    known += directory?.people.compactMap(\.next) ?? []
    var seen: Set<SessionID> = []
    return known.filter { seen.insert($0.session).inserted }.map { session in
      FinderRow(
        .session(session.session), session.title,
        detail:
          "\(session.date.shortSpoken) \(session.start.time), \(session.nextStep(now: showsTime ? now : nil))"
          + " · \(session.session)", reason: travelReason)
    }
  }

  private var groupRows: [FinderRow] {
    var known = groups?.rows.map(\.group) ?? []
    known += directory?.groups ?? []
    var seen: Set<GroupID> = []
    return known.filter { seen.insert($0.id).inserted }.map { group in
      FinderRow(
        .group(group.id), group.title,
        detail: "group, \(group.weekday.short) \(group.startTime) · \(group.id)",
        reason: travelReason)
    }
  }

  /// For each client the file, and right behind it the session where the client is next.
  private var peopleRows: [FinderRow] {
    (directory?.people ?? []).flatMap { person in
      let file = FinderRow(
        .client(person.id), person.name,
        detail: "client, \(person.group?.title ?? "in no group") · \(person.id)",
        reason: travelReason)
      let visit = person.next.map { next in
        FinderRow(
          .visit(person.id), person.name,
          detail: "\(next.date.shortSpoken) \(next.start.time), \(next.title)",
          reason: travelReason)
      }
      return [file] + (visit.map { [$0] } ?? [])
    }
  }

  /// The newest claims that letters find, and one that is named by its number and isn't among those that
  /// were read: there may be one.
  func claimRows(found query: String) -> [FinderRow] {
    // One letter begins some word of almost every claim.
    guard query.count > 1 else { return [] }
    let model = claims
    let places = model?.findable.rows(
      found: query, among: 0..<(model?.rows.count ?? 0), limit: Self.mostClaims)
    let found = (places ?? []).compactMap { model?.rows[$0] }.map { row in
      FinderRow(
        .claim(row.claim.id), "Claim \(row.claim.id)",
        detail: "\(row.clientName), \(row.claim.dateOfService), \(row.claim.state.rawValue)",
        reason: travelReason)
    }
    guard let id = ClaimID(typed: query), !found.contains(where: { $0.choice == .claim(id) }) else {
      return found
    }
    return found + [
      FinderRow(.claim(id), "Claim \(id)", detail: "by its number", reason: travelReason)
    ]
  }

  /// How many claims the palette shows; who looks for more has the list of claims.
  private static let mostClaims = 100
}

extension Command {
  /// Returns one command for each name, as it is in a place where it has keys there.
  static func known(in place: Place) -> [Command] {
    var seen: Set<CommandID> = []
    let here = all(in: place)
    let elsewhere = all.filter { command in !here.contains { $0.id == command.id } }
    return (here + elsewhere).filter { seen.insert($0.id).inserted }
  }

  /// Returns the command of a name, as it is in a place.
  static func known(_ id: CommandID, in place: Place) -> Command? {
    known(in: place).first { $0.id == id }
  }

  /// Whether it only moves about in a place that isn't shown, so that nobody looks for it elsewhere.
  func isBoundToPlace(outside place: Place) -> Bool {
    guard !places.contains(place) else { return false }
    return places.isSubset(of: Place.writing) || id == .back
  }
}

extension ClaimID {
  /// Reads what looks like the number of a claim that Quorum made: `C0000012`, `c0000012`.
  fileprivate init?(typed text: String) {
    let digits = text.dropFirst()
    guard let letter = text.first, letter == "C" || letter == "c", digits.count == 7,
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    self.init("C" + digits)
  }
}

extension Workbench {
  /// Shows the claim that was asked for by its number, once the claims are read.
  mutating func showWantedClaim() {
    guard let id = wantedClaim else { return }
    wantedClaim = nil
    guard claims?.rows.contains(where: { $0.claim.id == id }) == true else {
      if routes.last == .claim { routes.removeLast() }
      say(.refused, "There is no claim \(id).")
      return
    }
    claims?.show(id)
  }
}

extension ClaimsModel {
  /// Selects a claim, whatever the list was narrowed to.
  mutating func show(_ id: ClaimID) {
    cursor.filter = ""
    cursor.move(to: rows.firstIndex { $0.claim.id == id } ?? 0, of: rows.count)
  }
}
