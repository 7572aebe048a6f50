extension NoteCorpus {
  /// Sessions of groups for anxiety and depression, written one note at a time.
  static let anxiety: [CorpusSession] = [
    CorpusSession(
      "Thought records",
      "Socratic questioning of one automatic thought for each member; completed a seven-column thought record.",
      [
        CorpusNote(
          "Abel", "Amsel", .he,
          "Abel chose the thought \"they will see me sweat\". Evidence for: once, in 2019. Evidence against: forty meetings since.",
          "Blushed while reading, carried on. Posture open by the end.",
          "Directly tests the feared prediction of his social phobia. Belief fell from 90 to 55.",
          "One thought record a day, in pencil. Speak first in Tuesday's meeting."),
        CorpusNote(
          "Birgit", "Bosch", .she,
          "Worked on the belief that worry keeps her children safe. Could not find an accident that worry had prevented, and was quiet.",
          "Pensive, slow to answer. Wiped her glasses several times.",
          "Positive beliefs about worry maintain generalized anxiety; today she doubted one for the first time.",
          "Postpone worry to 6 p.m. and record how much of it is left then."),
        CorpusNote(
          "Cyrus", "Conti", .he,
          "Completed the record on Sunday's palpitations. The alternative thought, \"two coffees and no breakfast\", got a belief of 70.",
          "Engaged and exact; corrected the therapist's arithmetic with a grin.",
          "Reattribution of bodily sensations is the mechanism his panic protocol relies on.",
          "Interoceptive exposure at home: stairs, twice a day. Bring the record."),
        CorpusNote(
          "Dalia", "Dorn", .she,
          "Left the column for feelings empty. With help she found three: shame, envy, and under both of them fatigue.",
          "Polite, distant. Voice broke on the third word.",
          "Alexithymic style slows her treatment of depression; naming comes before challenging.",
          "Name one feeling at each meal, no columns needed."),
        CorpusNote(
          "Ernst", "Egan", .he,
          "Ernst used the record to prove himself right. When the group asked what a friend would say, he paused a long while.",
          "Argumentative, then subdued. Stayed after group to finish the page.",
          "Self-criticism is his strongest predictor of relapse; the friend's voice is a wedge into it.",
          "Write the friend's answer three times this week."),
        CorpusNote(
          "Fiona", "Falk", .she,
          "Fiona brought four completed records from home, all about work, and saw without prompting that the same thought stood in each.",
          "Energetic and organized, slightly pressured. Slept five hours.",
          "The core belief \"I am a fraud\" is now on the table, as planned for this phase.",
          "One record about something outside work. Bed by eleven."),
        CorpusNote(
          "Gavin", "Groth", .he,
          "Did not complete the homework and was afraid to say so; saying so became his thought record. Predicted anger, got none.",
          "Visible relief. Joked with the person to his left.",
          "Avoidance through silence is what his exposure work targets.",
          "Bring an unfinished page on purpose."),
        CorpusNote(
          "Hana", "Hori", .she,
          "Translated the thought into Japanese and back and found that it was harsher in English. Kept the first version.",
          "Smiled often, covering her mouth. Spoke more than in any session so far.",
          "Perfectionistic standards at university set off her insomnia; a kinder wording lowers them.",
          "Record in whichever language comes first. Lights out at midnight."),
      ]),
    CorpusSession(
      "Exposure hierarchies",
      "Built a ladder of ten feared situations with each member, rehearsed the lowest step in the room.",
      [
        CorpusNote(
          "Ivo", "Ibsen", .he,
          "Ivo's ladder runs from the bakery to the stadium. He ordered bread from another member, stammered, and was served.",
          "Sweating, SUDS 65 falling to 30. Asked to go again.",
          "Agoraphobic avoidance has kept him inside for nine weeks; first step taken here.",
          "Walk to the bakery at opening time, alone, three mornings."),
        CorpusNote(
          "June", "Jansen", .she,
          "Put elevators at 100 and refused to discuss them. Agreed to look at a photograph of one, which she rated 40.",
          "Tense jaw, shallow breath, recovered in four minutes without leaving.",
          "Claustrophobia limits her to jobs on ground floors. Graded imagery fits her tolerance.",
          "Photograph on the fridge door until it bores her."),
        CorpusNote(
          "Karim", "Klee", .he,
          "Built the longest ladder in the room, nineteen rungs, and then noticed that planning is how he avoids climbing.",
          "Amused at himself, slightly deflated. Took up the first rung at once.",
          "Obsessional planning is part of the disorder, so doing a rung badly is therapeutic.",
          "Touch the door handle without wiping it. Do not improve the list."),
        CorpusNote(
          "Lotte", "Lang", .she,
          "Rehearsed leaving a voice message. After five takes she sent the fourth to her dentist from the hallway.",
          "Giggled nervously; proud afterwards, checked the phone twice.",
          "Telephone fear has cost her medical care for two years.",
          "Two calls to offices, one to a person. Note the worst second of each."),
        CorpusNote(
          "Milo", "Moreau", .he,
          "Milo sat with his back to the door for twelve minutes, which stood fourth on the ladder. Distress rose to 80 before it turned.",
          "Startled once at the heater. Hands flat on his thighs, breathing counted.",
          "Safety behaviors from the deployment keep the alarm alive; dropping one is the dose for today.",
          "Back to the door in the café, with his wife, once."),
        CorpusNote(
          "Nuria", "Nagel", .she,
          "Listed only situations with her husband present. The group asked what the ladder would be without him; she started a second page.",
          "Thoughtful, a little defiant. Wrote in small letters.",
          "Dependence on a safe person is the maintaining factor that her plan names.",
          "Second page to five rungs. Supermarket, one aisle apart."),
        CorpusNote(
          "Oskar", "Oberg", .he,
          "Skipped to rung seven and spoke before all of us about the fire. Had to sit down halfway.",
          "Ashen, nauseated; color back after ten minutes and crackers.",
          "Flooding himself is an old pattern. Pacing was discussed as the braver choice.",
          "Rungs one and two only. Call if images come at night."),
        CorpusNote(
          "Petra", "Pohl", .she,
          "Helped three others with their ladders and left her own blank until the last five minutes, when she wrote a single word on it.",
          "Busy, warm, evasive. Held the sheet close.",
          "Caring for others as avoidance came up in intake and can now be worked on in vivo.",
          "Show the word to her individual therapist."),
      ]),
    CorpusSession(
      "Behavioral activation",
      "Reviewed activity logs, linked mood to activity for each member, scheduled two activities for the week.",
      [
        CorpusNote(
          "Quentin", "Rees", .he,
          "Quentin's log shows mood 2 in bed and 5 on the day he fixed the neighbor's bike. He had not seen the link before it was drawn.",
          "Slow speech, some latency. A brief smile at the bike.",
          "Inactivity is both symptom and cause; a repair job is activity, mastery and contact at once.",
          "Ask the neighbor for another job. Out of bed by nine on four days."),
        CorpusNote(
          "Rhea", "Sand", .she,
          "Scheduled swimming and a call to her aunt. Predicted pleasure of 1 for both; we wrote it down to compare.",
          "Tearful, hopeless in content, still cooperative with each step.",
          "Anhedonia makes prediction unreliable, which the comparison will show in her own numbers.",
          "Swim Thursday, call Sunday. Passive thoughts of death, no plan; contract for calls renewed."
        ),
        CorpusNote(
          "Stefan", "Tate", .he,
          "Reported that he did nothing all week, then listed nine things when the log was filled in hour by hour.",
          "Surprised, a bit annoyed. Sat with the page for some time.",
          "Discounting is a target of his cognitive work and showed itself plainly.",
          "Fill in the log at noon and at night, not at the end of the week."),
        CorpusNote(
          "Tilda", "Unger", .she,
          "Overfilled the schedule with chores. After feedback from the group she took out four and put in an hour of clay.",
          "Driven, quick. Shoulders fell as she erased.",
          "Her relapses come after overwork; balance of duty and pleasure is the third goal.",
          "One hour of clay on Saturday whatever the kitchen looks like."),
        CorpusNote(
          "Uri", "Voss", .he,
          "Uri walked to group instead of taking the bus, twenty-five minutes, and rated it 6. Asked who else lives on that side.",
          "Cheeks red from cold, brighter than on any day this month.",
          "Walking covers exercise and daylight, both parts of the seasonal plan.",
          "Walk here again and once around the lake."),
        CorpusNote(
          "Vera", "Wynn", .she,
          "Vera said that pleasure feels disloyal since her husband died. Others who are widowed answered; she listened with her coat on.",
          "Sorrowful, contained. Took the coat off in the last quarter.",
          "Grief and depression are being told apart; guilt about pleasure belongs to both.",
          "Tea with her neighbor. Bring a photograph if she wants to."),
        CorpusNote(
          "Wim", "Yates", .he,
          "Could not see any reason for a schedule and said the week would be the same. Agreed, as an experiment, to one entry: feeding the ducks.",
          "Flat, monotone. No psychotic signs. Appetite poor by his account.",
          "Low activation persists at week five; medication review requested.",
          "Ducks on Monday. Appointment with the prescriber on the 14th."),
        CorpusNote(
          "Zoe", "Zeller", .she,
          "Cleaned one drawer a day as planned and photographed each. The group asked to see them, and she passed the phone around.",
          "Shy pride. Fuller sentences than in week one.",
          "Small visible results counter the sense of futility she scored highest at intake.",
          "Keep the drawers, add one meal cooked from scratch."),
      ]),
  ]
}
