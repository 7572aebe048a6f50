import Screen

/// One command: its keys, its words, and where it can be given.
///
/// The one table of them, ``all``, feeds the key bar, the help, the palette, the menus, the dispatch of
/// keys and their tests.
struct Command: Sendable {
  let id: CommandID
  /// The first one is shown; the others are twins (R38).
  let keys: [Key]
  /// One or two words for the key bar.
  let label: String
  /// A sentence for the help.
  let help: String
  let places: Set<Place>
  /// Whether it stands in the lower row of the key bar, with what works everywhere.
  let isGlobal: Bool
  /// Whether the palette and the menus give it wherever the person is, beyond the places of its keys.
  let isAnywhere: Bool
  /// The menu it stands in.
  private(set) var category = CommandCategory.program

  private init(
    _ id: CommandID, _ keys: [Key], _ label: String, _ help: String, in places: Set<Place>,
    isGlobal: Bool = false, isAnywhere: Bool = false
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.help = help
    self.places = places
    self.isGlobal = isGlobal
    self.isAnywhere = isAnywhere
  }

  private static func menu(_ category: CommandCategory, _ commands: [Command]) -> [Command] {
    commands.map { command in
      var command = command
      command.category = category
      return command
    }
  }

  /// Returns the commands of a place, in the order of the table.
  static func all(in place: Place) -> [Command] { all.filter { $0.places.contains(place) } }

  /// Returns the command that a key gives in a place.
  static func command(for key: Key, in place: Place) -> Command? {
    all.first { $0.places.contains(place) && $0.keys.contains(key) }
  }

  /// Every command, the most used of each place first.
  static let all: [Command] =
    menu(.go, lists) + menu(.member, members) + menu(.session, sessions) + menu(.note, notes)
    + menu(.note, fields) + menu(.claims, gate) + menu(.group, groups) + menu(.claims, claims)
    + menu(.member, diagnoses) + menu(.edit, edits) + menu(.member, files) + menu(.edit, orders)
    + menu(.program, guides)
    + menu(.go, moves) + menu(.program, everywhere)

  private static let lists: [Command] = [
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

  private static let members: [Command] = [
    Command(
      .hereNow, [.space], "here+next",
      "Mark the member present as of now and go to the next.",
      in: [.checkIn]),
    Command(
      .identity, [.character("i")], "identity",
      "Check the identity; y says it matches and checks in, too.", in: [.checkIn]),
    Command(
      .arrivalTime, [.character("l")], "late",
      "Set when the member joined: + and - a minute, > and < five.",
      in: [.checkIn]),
    Command(
      .departureTime, [.character("e")], "left early",
      "Set when the member left: + and - a minute, > and < five.",
      in: [.checkIn]),
    Command(
      .absent, [.character("a")], "absent",
      "Say that the member didn't come: absent, no-show, cancelled.",
      in: [.checkIn]),
    Command(
      .dropped, [.character("d")], "dropped off",
      "The member dropped off the line now.", in: [.checkIn]),
    Command(
      .backAgain, [.character("b")], "back",
      "The member who dropped off is back as of now.", in: [.checkIn]),
    Command(
      .whereabouts, [.character("w")], "where",
      "Say how and where the member takes part: room, video, phone.",
      in: [.checkIn]),
    Command(
      .openNote, [.enter], "note", "Show the note of the selected member.", in: [.checkIn]),
    Command(
      .walkIn, [.character("+")], "walk-in", "Add a client who isn't enrolled in this group.",
      in: [.checkIn]),
  ]

  private static let sessions: [Command] = [
    Command(
      .startSession, [.character("S")], "start", "Start the session now.", in: [.checkIn]),
    Command(
      .endSession, [.character("E")], "end",
      "End the session now; whoever is still here leaves with it.", in: [.checkIn]),
    Command(
      .closeAttendance, [.character("C")], "close log",
      "Close the attendance log once everyone is accounted for.", in: [.checkIn, .gate]),
    Command(
      .groupTimes, [.character("A")], "all times",
      "Set start and end for all who are identified, as one step.", in: [.checkIn]),
    Command(
      .detail, [.character("p")], "details",
      "Platform, privacy briefing, recording, technical trouble.", in: [.checkIn]),
    Command(
      .reopen, [.character("O")], "reopen",
      "Open the closed log or session again; not with claims.",
      in: [.checkIn, .gate]),
    Command(
      .cancelSession, [.character("X")], "cancel session",
      "Say that a planned session won't take place, with a reason.", in: [.checkIn]),
  ]

  private static let notes: [Command] = [
    Command(
      .editField, [.enter, .function(4)], "write", "Write in the selected field; Esc is done.",
      in: [.groupNote, .memberNotes]),
    Command(
      .signNote, [.character("s")], "sign", "Sign this note, once nothing is missing.",
      in: [.groupNote, .memberNotes]),
    Command(
      .signAll, [.character("S")], "sign all",
      "Sign every note that is complete, the group's too.",
      in: [.groupNote, .memberNotes]),
    Command(
      .coSign, [.character("o")], "co-sign", "Sign under a supervised clinician's signed note.",
      in: [.groupNote, .memberNotes]),
    Command(
      .nextMember, [.special(.down, .alt), .character(">")], "next member",
      "Go to the same field of the next member.", in: [.memberNotes]),
    Command(
      .previousMember, [.special(.up, .alt), .character("<")], "previous member",
      "Go to the same field of the previous member.", in: [.memberNotes]),
    Command(
      .addendum, [.character("A")], "addendum", "Add to a signed note.",
      in: [.groupNote, .memberNotes]),
    Command(
      .correct, [.character("c")], "correct",
      "Correct a field of a signed note; the original stays.",
      in: [.groupNote, .memberNotes]),
    Command(
      .noteHistory, [.character("h")], "history",
      "Show who signed this note, each correction and each addendum.",
      in: [.groupNote, .memberNotes]),
    Command(
      .compare, [.character("="), .alt("=")], "compare",
      "Show side by side what this note shares with another.", in: [.memberNotes]),
    Command(
      .compare, [.character("="), .alt("=")], "other note",
      "Show the other note that comes close.", in: [.comparison]),
    Command(
      .nextOpen, [.character("n")], "next missing",
      "Go to the next member or field that needs work.",
      in: [.checkIn, .groupNote, .memberNotes]),
    Command(
      .previousOpen, [.character("N")], "previous missing",
      "Go back to the last member or field that needs work.",
      in: [.checkIn, .groupNote, .memberNotes]),
  ]

  private static let fields: [Command] = [
    Command(
      .finishField, [.escape], "done", "Leave the field; what you typed is saved.",
      in: [.field]),
    Command(.nextField, [.tab], "next field", "Go to the next field.", in: [.field]),
    Command(
      .previousField, [.backTab], "previous field", "Go to the previous field.", in: [.field]),
    Command(
      .nextMember, [.special(.down, .alt)], "next member",
      "Go to the same field of the next member.", in: [.field]),
    Command(
      .previousMember, [.special(.up, .alt)], "previous member",
      "Go to the same field of the previous member.", in: [.field]),
    Command(
      .compare, [.alt("=")], "compare",
      "Show side by side what this note shares with another.", in: [.field]),
    Command(
      .insertPhrase, [.alt("i")], "phrase", "Put in one of the practice's phrases.", in: [.field]),
    Command(
      .repeatPhrase, [.alt(".")], "same phrase", "Put in the last phrase of this note once more.",
      in: [.field]),
    Command(
      .editOutside, [.alt("e"), .function(4)], "editor",
      "Write in your own editor: $VISUAL, $EDITOR or nano.", in: [.field]),
  ]

  private static let gate: [Command] = [
    Command(
      .jump, [.enter], "go there", "Go to where the selected blocker is mended.", in: [.gate]),
    Command(
      .unfold, [.right, .character("+")], "each field",
      "Show what is to be written of a note, each in its own row.", in: [.gate]),
    Command(
      .fold, [.left, .character("-")], "sum up",
      "Sum up in one row what is to be written of a note.", in: [.gate]),
    Command(
      .release, [.character("R")], "write claims",
      "Make the claims of all who are ready and write their file.", in: [.gate]),
    Command(
      .override, [.character("B")], "bill anyway",
      "Override a soft rule with a reason, or take that back.", in: [.gate]),
    Command(
      .why, [.character("y")], "why", "Show what every rule says of the selected member.",
      in: [.gate, .explanation]),
    Command(
      .checklist, [.character("t")], "checklist",
      "Show the list that is gone through before a claim is sent.", in: [.gate, .explanation]),
    Command(
      .steps, [.character("T")], "twelve steps",
      "Show the session's twelve steps and what each lacks.", in: [.gate, .explanation]),
    Command(
      .payer, [.character("p")], "payer",
      "Show what is known of the member's payer, and what lacks.", in: [.explanation]),
    Command(
      .nextOpen, [.character("n")], "next open",
      "Go to the next line of which something is to be said.", in: [.explanation]),
    Command(
      .nextMember, [.special(.down, .alt), .character(">")], "next member",
      "Show the same of the next member.", in: [.explanation]),
    Command(
      .previousMember, [.special(.up, .alt), .character("<")], "previous member",
      "Show the same of the previous member.", in: [.explanation]),
  ]

  private static let groups: [Command] = [
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

  private static let claims: [Command] = [
    Command(
      .writeFile, [.character("W")], "write file again",
      "Write the file of this claim's batch again, byte for byte.", in: [.claim]),
    Command(
      .voidClaim, [.character("V")], "void",
      "Take this claim back, so that its session can be reopened.", in: [.claim]),
  ]

  private static let diagnoses: [Command] = [
    Command(
      .addDiagnosis, [.character("+")], "add diagnosis",
      "Look a diagnosis up by code or words, and add it.", in: [.client]),
    Command(
      .endDiagnosis, [.character("x")], "end diagnosis",
      "End the selected diagnosis on a last day.", in: [.client]),
  ]

  private static let files: [Command] = [
    Command(
      .client, [.character("f")], "client", "Show the client's file: coverage, consents, plan.",
      in: [.today, .checkIn, .memberNotes, .gate, .group])
  ]

  private static let orders: [Command] = [
    Command(
      .sort, [.character("s")], "sort", "Show the list in another order; the selected row stays.",
      in: [.today, .groups, .group, .claims, .clients, .log])
  ]

  private static let edits: [Command] = [
    Command(
      .saveNow, [.control("s")], "save", "Save now; it is saved anyway.", in: Place.lists),
    Command(
      .saveNow, [.control("s"), .control("o")], "save", "Save now; it is saved anyway.",
      in: [.field]),
    Command(
      .undo, [.character("u"), .control("z"), .alt("u")], "undo", "Take back the last change.",
      in: Place.session.union([.client, .group, .settings])),
    Command(
      .redo, [.character("U"), .control("y")], "redo", "Do again what was taken back.",
      in: Place.session.union([.client])),
    Command(
      .find, [.character("/"), .function(3)], "find",
      "Show only rows with these letters, initials or id.",
      in: [.today, .groups, .group, .claims, .clients, .checkIn, .gate, .log, .rules, .settings]),
    Command(
      .findInField, [.control("f"), .function(3)], "find", "Find words in the text of this field.",
      in: [.field]),
    Command(
      .findNext, [.enter, .function(3), .down], "next", "Go to where it stands next.",
      in: [.fieldSearch]),
    Command(
      .findPrevious, [.up, .function(15)], "previous", "Go to where it stood before.",
      in: [.fieldSearch]),
    Command(
      .finishFind, [.escape], "done", "Leave the find line; what was found is selected.",
      in: [.fieldSearch]),
    Command(
      .findInField, [.control("f")], "other words", "Find other words, from here on.",
      in: [.fieldSearch]),
  ]

  private static let guides: [Command] = [
    Command(
      .help, [.function(1), .character("?"), .control("g")], "Help",
      "Show every key that works here; Enter does it.", in: Place.lists, isGlobal: true),
    Command(
      .help, [.function(1), .control("g")], "Help",
      "Show every key that works here; Enter does it.",
      in: Place.writing.union([.dialog, .overlay]), isGlobal: true),
    Command(
      .palette, [.control("p"), .function(2), .character(":")], "Commands",
      "Find any command, person, group, session or claim.", in: Place.lists, isGlobal: true),
    Command(
      .palette, [.control("p"), .function(2)], "Commands",
      "Find any command, person, group, session or claim.", in: [.field, .dialog, .overlay],
      isGlobal: true),
    Command(
      .menu, [.function(9), .alt("m")], "Menu", "Show the menus of all commands.",
      in: Place.lists.union([.field, .dialog, .overlay]), isGlobal: true),
  ]

  private static let moves: [Command] = [
    Command(
      .log, [.character("l")], "log", "Show who did what, and whether the log is whole.",
      in: [.today], isAnywhere: true),
    Command(
      .rules, [.character("y")], "rules",
      "Show the rules of the gate: what stops a claim, and why.",
      in: [.today], isAnywhere: true),
    Command(
      .settings, [.character(",")], "settings",
      "Show what is set: theme, the practice's policy, folders.", in: [.today],
      isAnywhere: true),
    Command(
      .home, [.alt("h")], "Today", "Show today's sessions and what is due.",
      in: Place.lists.subtracting([.today]).union([.field]), isAnywhere: true),
    Command(
      .tab1, [.alt("1")], "Check-in", "Show the check-in.", in: Place.session.union([.field])),
    Command(
      .tab2, [.alt("2")], "Group note", "Show the group note.", in: Place.session.union([.field])),
    Command(
      .tab3, [.alt("3")], "Member notes", "Show the members' notes.",
      in: Place.session.union([.field])),
    Command(.tab4, [.alt("4")], "Gate", "Show the gate.", in: Place.session.union([.field])),
    Command(
      .nextTab, [.tab], "next tab", "Show the tab to the right.", in: [.checkIn, .gate]),
    Command(
      .previousTab, [.backTab], "previous tab", "Show the tab to the left.",
      in: [.checkIn, .gate]),
    Command(
      .nextBlocker, [.function(8), .character("]")], "Next blocker",
      "Go to the next thing that stops a claim, wherever it is.", in: Place.lists,
      isGlobal: true),
    Command(
      .nextBlocker, [.function(8), .alt("n")], "Next blocker",
      "Go to the next thing that stops a claim, wherever it is.", in: [.field], isGlobal: true),
    Command(
      .previousBlocker, [.function(7), .character("[")], "Previous blocker",
      "Go to the previous thing that stops a claim.", in: Place.session),
    Command(
      .previousBlocker, [.function(7), .alt("p")], "Previous blocker",
      "Go to the previous thing that stops a claim.", in: [.field]),
    Command(
      .back, [.escape], "Back", "Go back to where you came from; everything is saved.",
      in: Place.lists.subtracting([.today]), isGlobal: true),
  ]

  private static let everywhere: [Command] = [
    Command(
      .reload, [.function(5), .character("r")], "reload", "Read everything here again.",
      in: Place.lists),
    Command(
      .themes, [.alt("t")], "theme", "Choose how everything looks; it is shown at once.",
      in: Place.lists.union([.field, .dialog, .overlay])),
    Command(
      .lock, [.alt("l")], "lock", "Lock the screen now; the passphrase opens it again.",
      in: Place.lists.union([.field, .dialog, .overlay])),
    Command(
      .redraw, [.control("l")], "redraw", "Paint the whole screen anew.",
      in: Set(Place.allCases)),
    Command(
      .suspend, [.alt("z")], "suspend", "Give the terminal to the shell; fg comes back.",
      in: Set(Place.allCases)),
    Command(
      .quit, [.function(10), .control("q"), .character("q")], "Quit",
      "Leave Quorum; everything is saved.", in: [.today], isGlobal: true),
    Command(
      .quit, [.function(10), .control("q")], "Quit", "Leave Quorum; everything is saved.",
      in: Set(Place.allCases).subtracting([.today]), isGlobal: true),
  ]
}
