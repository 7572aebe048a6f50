import Screen

/// The commands of a session: who is here, its notes, its gate.
extension Command {
  static let members: [Command] = [
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

  static let sessions: [Command] = [
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

  static let notes: [Command] = [
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

  static let fields: [Command] = [
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

  static let gate: [Command] = [
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
}
