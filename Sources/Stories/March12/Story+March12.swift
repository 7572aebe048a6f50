/// The DBT group of Thursday 12 March 2026 in the sample practice, from ten minutes before it to its claims.
///
/// Eight are enrolled; seven of them come: one by video from home, one by video who drops off the line and comes back,
/// one late, one who leaves early. One doesn't come. A walk-in pays for himself.
extension Story {
  /// One sitting of the day: when it begins, in minutes after 13:50, and what happens in it from today's screen on.
  public typealias Chapter = (minutes: Int, story: Story)

  /// The day in its sittings.
  ///
  /// - Parameter file: The path of the file of claims.
  /// - Returns: The sittings in their order.
  public static func chaptersOfMarch12(file: String) -> [Chapter] {
    [
      (0, arrivals), (10, start), (30, comingAndGoing), (41, backAndGroupNote),
      (101, documentation(file: file)),
    ]
  }

  /// The day as one story, whose clock is turned between the sittings.
  ///
  /// - Parameter file: The path of the file of claims.
  /// - Returns: The story.
  public static func march12(file: String) -> Story {
    let steps = chaptersOfMarch12(file: file).flatMap { chapter -> [Step] in
      guard chapter.minutes > 0 else { return chapter.story.steps }
      return [
        .press("M-1", "M-h", sees: "Enter open"), .turnClock(to: chapter.minutes),
      ] + chapter.story.steps
    }
    return Story("a group day", steps)
  }

  /// 13:50: six arrive in the order of the roster, and are identified.
  static let arrivals = Story(
    "ten minutes before",
    [
      .press(sees: "Enter open", "14:00 DBT Skills", "8 enrolled")
        .saying("Ten to two. A group of eight starts at two o'clock."),
      .press("Enter", sees: "[Check-in]", "0 of 8 here · 8 not accounted for"),
      .press("7", sees: "Row 7."),
      .press("w", sees: "How Kowalczyk, Marek takes part")
        .saying("One joins by video: w says how, and from where."),
      .press("Down", sees: "> video, at home"),
      .press("Enter", sees: "Kowalczyk, Marek: video, at home"),
      .press("1", sees: "Row 1."),
      .press("Space", sees: "Checked in, u undoes it: Alvarez, Maria E.")
        .saying("Space checks in whoever comes through the door."),
      .press("Space", sees: "u undoes it: Chen, Wei"),
      .press("Space", sees: "u undoes it: Okonkwo, David Jr."),
      .press("Down", "Space", sees: "u undoes it: Núñez de la Peña,"),
      .press("Down", "Space", sees: "u undoes it: Kowalczyk, Marek"),
      .press(
        "Space", sees: "u undoes it: Lee, J", "6 of 8 here · 2 not accounted for · 6 to identify"),
      .identify(row: 1, "Alvarez, Maria E.")
        .saying("i compares two things that only she knows; y: they match."),
      .press("2", "i", sees: "Identity of Chen, Wei", "77 Quarry Ln", "530-555-0113")
        .saying("On video: where she is, whom to call, who else is there."),
    ] + remoteIdentity("Chen, Wei") + [
      .identify(row: 3, "Okonkwo, David Jr."),
      .identify(row: 5, "Núñez de la Peña, Zoë"),
      .press("7", "i", sees: "Identity of Kowalczyk, Marek", "3320 Saltbush Dr"),
    ] + remoteIdentity("Kowalczyk, Marek") + [
      .identify(row: 8, "Lee, J"),
      .press(sees: "6 of 8 here · 2 not accounted for"),
    ])

  /// 14:00: the session starts.
  static let start = Story(
    "the start",
    [
      .press("Enter", sees: "[Check-in]", "6 of 8 here"),
      .press("S", sees: "The session runs since 14:00", "running 0:00")
        .saying("Two o'clock: S starts the session."),
      .press("p", sees: "Session details", "A. Torres, LMFT", "Heron Meet")
        .saying("The privacy briefing is given; the record says so."),
      .press("Tab", "Tab", "Space", sees: "[x] Privacy briefing given"),
      .press("Enter", sees: "Details are saved."),
    ])

  /// 14:20: one came at 14:12, one walks in, one drops off the line, one won't come.
  static let comingAndGoing = Story(
    "twenty minutes in",
    [
      .press("Enter", sees: "running 0:20", "6 of 8 here"),
      .press("6", "l", sees: "O'Hara-Whitfield, Siobhán joined at", "14:20")
        .saying("One came late. Keys take the time back: 14:12."),
      .press("<", "-", "-", "-", sees: "14:12"),
      .press("Enter", sees: "O'Hara-Whitfield, Siobhán joined at 14:12.", "14:12◔"),
      .identify(row: 6, "O'Hara-Whitfield, Siobhán"),
      .press("+", sees: "Add a walk-in")
        .saying("Somebody who isn't enrolled: + adds a walk-in."),
      .type("angelo", sees: "> D'Angelo, Gian-Carlo"),
      .press("Enter", sees: "Added as a walk-in", "9 + D'Angelo"),
      .press("u", sees: "Undid: ", "7 of 8 here")
        .saying("That was the wrong one: u takes back what was done."),
      .press("+", sees: "Add a walk-in"),
      .type("zappa", sees: "> Zappa, Q"),
      .press("Enter", sees: "Added as a walk-in", "9 + Zappa, Q"),
      .press("9", "Space", sees: "u undoes it: Zappa, Q", "8 of 9 here"),
      .identify(row: 9, "Zappa, Q"),
      .press("8", "d", sees: "Lee, J dropped off. b brings back, u undoes it."),
      .press("u", sees: "Undid: Lee, J dropped off."),
      .press("7", "d", sees: "Kowalczyk, Marek dropped off.")
        .saying("The line to one drops: d. His minutes stop."),
      .press("4", "a", sees: "Petrov, Anna didn't come")
        .saying("One doesn't come, and why. Now all are accounted for."),
      .press("Enter", sees: "Petrov, Anna: absent", "8 of 9 here · everyone accounted for"),
    ])

  /// 14:31: the one who dropped off is back; the group note is begun while the group runs.
  static let backAndGroupNote = Story(
    "half an hour in",
    [
      .press("Enter", sees: "running 0:31", "8 of 9 here"),
      .press("7", "b", sees: "Kowalczyk, Marek is back", "off 14:20-14:31")
        .saying("b: he is back. The eleven minutes aren't billed."),
      .press("M-2", sees: "The group as a whole", "missing: What this session was to achieve.")
        .saying("While they talk: the note of the group. Red is missing."),
      .press("F8", sees: "of "),
      .press("M-2", sees: "The group as a whole"),
      .press("Home", "Enter", sees: "done"),
      .write(GroupNoteText.entries, sees: "complete, not signed"),
    ])

  /// 15:31: the end, the notes, the gate and the file.
  static func documentation(file: String) -> Story {
    Story(
      "after the group",
      [
        .press("Enter", sees: "running 1:31", "8 of 9 here"),
        .press("8", "e", sees: "Lee, J left at", "15:31")
          .saying("After the group: who left early, then E ends the session."),
        .press("<", "<", "<", sees: "15:16"),
        .press("-", sees: "15:15"),
        .press("Enter", sees: "Lee, J left at 15:15.", "15:15◑"),
        .press("E", "y", sees: "The session ended at 15:31; everyone left with it."),
        .press("C", sees: "The attendance log is closed.", "8 to write"),
        .press("M-4", sees: "[Gate]", "Closed:", "One missing note stops every claim.")
          .saying("The gate is closed, and names all that is missing."),
        .press("M-1", "1", sees: "Row 1.")
          .saying("A note for each who was here, in the therapist's words."),
        .press("M-3", sees: "[Member notes]", "1 of 8 Alvarez, Maria"),
      ]
        + MemberNote.ofMarch12.enumerated().flatMap { index, note in
          memberNote(note, number: index + 1)
        } + [
          .press("S", sees: "You sign 8 notes as their author:")
            .saying("S signs the notes that are complete."),
          .press("Enter", sees: "8 notes signed."),
          .press("M-4", sees: "Closed: 2 things missing.", "Lee, J")
            .saying("One plan says n/a. That is no plan: no note, no claim."),
          .press("F8", sees: "7 of 8 Lee, J", "too general")
            .saying("F8 leads to it."),
          .press("Enter", sees: "done"),
          .press("C-u", sees: "Plan, next steps What comes next"),
          .type(MemberNote.mendedPlan),
          .press("Tab", sees: "This note is complete: s signs it."),
          .press("s", sees: "You sign the note of Lee, J as its author."),
          .press("Enter", sees: "Signed."),
          .press("M-4", sees: "Open: R writes 7 claims.", "7 ready · 1 blocked · 1 not billable")
            .saying("The gate is open: each member's claim stands by itself."),
          .press("R", sees: "Write 7 claims")
            .saying("R writes the 837P file with seven claims."),
          .press("C-u"),
          .type(file),
          .press("Enter", sees: "7 claims, ", "Done: 7 claims written.", "documented"),
        ])
  }

  private static func memberNote(_ note: MemberNote, number: Int) -> [Step] {
    let isFirst = number == 1
    let isMendedLater = note.plan == "n/a"
    return [
      isFirst ? .press("Home") : .press("M-Down", "Home", sees: "\(number) of 8 \(note.name)"),
      .press("Enter", sees: "1 active"),
      .write(note.entries, sees: isMendedLater ? "1 missing" : "complete, not signed"),
    ]
  }

  /// The rest of an identity check on video: the emergency contact is confirmed, and nobody else is in the room.
  private static func remoteIdentity(_ name: String) -> [Step] {
    [
      .press("e", sees: "[x] Emergency contact confirmed"),
      .press("o", sees: "alone"),
      .press("y", sees: "\(name) is identified."),
    ]
  }
}

extension Story.Step {
  /// Checks the identity of the member in a row, who gave name and birth date.
  fileprivate static func identify(row: Int, _ name: String) -> Self {
    .press("\(row)", "i", "y", sees: "\(name) is identified.")
  }
}
