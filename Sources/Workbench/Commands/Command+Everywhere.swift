import Screen

/// The commands that help to write, to find and to move, and those that work everywhere.
extension Command {
  static let edits: [Command] = [
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

  static let guides: [Command] = [
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

  static let moves: [Command] = [
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

  static let everywhere: [Command] = [
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
