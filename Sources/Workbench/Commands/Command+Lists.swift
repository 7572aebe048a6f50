import Screen

/// The commands of lists and of what they lead to.
extension Command {
  static let lists: [Command] = [
    Command(
      .open, [.enter], "open", "Open the selected row.",
      in: [.today, .groups, .group, .claims, .clients, .client, .log, .rules]),
    Command(
      .open, [.enter], "change", "Change the selected line, if it is changed here.",
      in: [.settings]),
    Command(
      .groups, [.character("g")], "groups", "Show the groups, their rosters and next sessions.",
      in: [.today], isAnywhere: true),
    Command(
      .claims, [.character("c")], "claims", "Show the claims.", in: [.today], isAnywhere: true),
    Command(
      .clients, [.character("p")], "people",
      "Show the clients: coverage, authorization, next session.", in: [.today], isAnywhere: true),
    Command(
      .nextWarning, [.character("n")], "next warning",
      "Go to what ends soon, or isn't covered, in a planned session.", in: [.today]),
  ]

  static let groups: [Command] = [
    Command(
      .enrol, [.character("+")], "enrol", "Enrol a client in this group from today on.",
      in: [.group]),
    Command(
      .endMembership, [.character("x")], "end membership",
      "End the member's membership today, with a reason.", in: [.group]),
    Command(
      .scheduleNext, [.character("N")], "plan next session",
      "Plan a session of the group; its next usual day is proposed.", in: [.group]),
  ]

  static let claims: [Command] = [
    Command(
      .writeFile, [.character("W")], "write file again",
      "Write the file of this claim's batch again, byte for byte.", in: [.claim]),
    Command(
      .voidClaim, [.character("V")], "void",
      "Take this claim back, so that its session can be reopened.", in: [.claim]),
  ]

  static let diagnoses: [Command] = [
    Command(
      .addDiagnosis, [.character("+")], "add diagnosis",
      "Look a diagnosis up by code or words, and add it.", in: [.client]),
    Command(
      .endDiagnosis, [.character("x")], "end diagnosis",
      "End the selected diagnosis on a last day.", in: [.client]),
  ]

  static let files: [Command] = [
    Command(
      .client, [.character("f")], "client", "Show the client's file: coverage, consents, plan.",
      in: [.today, .checkIn, .memberNotes, .gate, .group])
  ]

  static let orders: [Command] = [
    Command(
      .sort, [.character("s")], "sort", "Show the list in another order; the selected row stays.",
      in: [.today, .groups, .group, .claims, .clients, .log])
  ]
}
