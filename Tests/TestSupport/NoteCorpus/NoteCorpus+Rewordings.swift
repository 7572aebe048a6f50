extension NoteCorpus {
  /// Notes told again in other words by hand, as somebody would who hides a copy: a comparison of
  /// words can't see through most of them, and that is counted, not hidden.
  ///
  /// Each stands beside the place of the note it retells: the session, then the note.
  static let rewordings: [(session: Int, note: Int, text: CorpusNote)] = [
    (
      0, 0,
      CorpusNote(
        "Maria", "Alder", .she,
        "For two whole minutes she kept the ice pack in her hand, and the urge dropped to 4 from 8. The cold \"cut the noise\", as she put it to the neighboring pair.",
        "Cried while talking about Monday's argument and calmed down by the end; breathed more slowly.",
        "Waiting today goes to the heart of her goal, since she tends to act on urges in minutes.",
        "TIPP every day, diary card filled in, ice pack to be kept at work.")
    ),
    (
      0, 3,
      CorpusNote(
        "Tom", "Ekstrand", .he,
        "He hardly spoke, though he joined in every exercise. Asked for a rating, he gave a 6 beforehand and a 5 later and shrugged.",
        "Little affect, eyes on the floor, shoulders a bit lower while breathing.",
        "Remaining in the room with his distress is new to him and a step on the hierarchy.",
        "TIPP practice every day; one sentence spoken aloud next week, as agreed.")
    ),
    (
      1, 1,
      CorpusNote(
        "Carl", "Kovacs", .he,
        "Drafted a letter asking his daughter to phone on Sundays and struck out the line on what she owed him.",
        "Teary as he read it to us; kept looking at the group.",
        "A request in place of an accusation breaks the pattern which isolates him.",
        "He will post the letter or decide against it, and let the group know.")
    ),
    (
      2, 1,
      CorpusNote(
        "Ahmed", "Saleh", .he,
        "To him acceptance was the same as giving up. A debate later he could tell accepting the injury from approving of what the employer did.",
        "Intense and exact, disagreed with respect, nodded at the difference once it was written up.",
        "Pain and low mood drive one another, and the fight against pain is what he can alter.",
        "Two columns: what is, what I want. PT on Thursday.")
    ),
    (
      3, 0,
      CorpusNote(
        "Abel", "Amsel", .he,
        "Picked the idea that everyone will see him sweat. One time in 2019 spoke for it, forty meetings since then spoke against it.",
        "Went red reading it and kept going; sat openly at the close.",
        "This tests what his social phobia predicts; belief dropped to 55 from 90.",
        "A daily thought record in pencil. Be first to talk in the meeting on Tuesday.")
    ),
    (
      3, 4,
      CorpusNote(
        "Ernst", "Egan", .he,
        "Turned the record into proof that he is right, until somebody asked for a friend's answer; a long pause followed.",
        "Quarrelsome at first, quieter later. Remained behind to finish the page.",
        "Nothing predicts his relapses like self-criticism, and the friend's voice opens it up.",
        "Three times this week, put down what the friend would answer.")
    ),
    (
      4, 4,
      CorpusNote(
        "Milo", "Moreau", .he,
        "Twelve minutes with the door behind him, rung four. Distress climbed to 80 and then came down.",
        "Jumped at the heater once; palms on his legs, counting breaths.",
        "Giving up one safety behavior from deployment is today's dose, because they keep the alarm going.",
        "Once in the café with his wife, door behind him.")
    ),
    (
      5, 0,
      CorpusNote(
        "Quentin", "Rees", .he,
        "According to the log his mood was 5 on the day of the neighbor's bike and 2 in bed. The connection only struck him when we drew it.",
        "Spoke slowly after pauses; smiled briefly about the bike.",
        "Doing nothing is cause as well as symptom; repairing means activity, mastery, contact.",
        "Get another job from the neighbor; up by nine four days a week.")
    ),
  ]
}
