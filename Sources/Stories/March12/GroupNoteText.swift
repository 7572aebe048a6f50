/// The note of the DBT group of 12 March, as it is typed.
public enum GroupNoteText {
  /// The fields in the order of the page.
  public static let entries: [NoteEntryScript] = [
    .text(
      "Members ride out one strong urge without acting on it, with a skill of their own choice."),
    .text("Distress tolerance: TIP and paced breathing"),
    .text("DBT"),
    .text(
      """
      Led a TIP drill with ice, coached paced breathing in pairs, and had each member rehearse one conflict while \
      the others gave feedback.
      """),
    .text(
      "Each member names one urge, rates it from 0 to 10 before and after, and lowers it by 2."),
    .text("Ice drill, paired rehearsal; homework is the diary card with one skill a day."),
    .text("Members thanked each other for feedback and waited when somebody was silent."),
    .text("A door slammed at 14:40; nobody left the room."),
    .text(""),
    .text(""),
    .choice(1),
  ]

  /// All that is words in it.
  public static let words = entries.compactMap(\.words).filter { !$0.isEmpty }
}
