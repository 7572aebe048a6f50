extension NoteCorpus {
  /// Sessions of skills groups, written one note at a time.
  static let skills: [CorpusSession] = [
    CorpusSession(
      "TIPP: tolerating distress",
      "Demonstrated the TIPP skills, coached paced breathing in pairs, led a chain analysis of one urge.",
      [
        CorpusNote(
          "Maria", "Alder", .she,
          "Maria held the ice pack for the full two minutes and reported her urge fell from 8 to 4. She told the pair next to her that the cold \"cut the noise\".",
          "Tearful when she described Monday's argument, settled by the end. Breathing visibly slower.",
          "Acting on urges within minutes is the core of her treatment goal; today she waited.",
          "Practice TIPP daily and complete the diary card. She will keep an ice pack at work."),
        CorpusNote(
          "Devon", "Brandt", .he,
          "Devon doubted that cold water could help and said so. After the exercise he admitted surprise and asked to repeat it with paced breathing.",
          "Sarcastic early, leaning back; by the second round he was leaning in and coaching his partner.",
          "His outbursts at home start with a racing heart, so slowing it is the step his plan names first.",
          "Practice TIPP daily and complete the diary card. Try it once before calling his brother."
        ),
        CorpusNote(
          "Ines", "Caldas", .she,
          "Worked through the chain of Thursday's binge link by link; found that skipping lunch came four hours before the urge.",
          "Flat at the start of group, more animated once the chain was on the board. Good eye contact.",
          "Seeing vulnerability factors early serves her goal of cutting binges from five a week to two.",
          "Eat lunch at noon on workdays. Bring the chain to individual therapy on Tuesday."),
        CorpusNote(
          "Tom", "Ekstrand", .he,
          "Tom stayed mostly silent but did every exercise. When asked, he rated his distress 6 before and 5 after, and shrugged.",
          "Restricted affect, looked at the floor; shoulders dropped a little during the breathing.",
          "Staying in the room while distressed is itself new for him and matches his exposure hierarchy.",
          "Practice TIPP daily. He agreed to say one sentence aloud next week."),
        CorpusNote(
          "Rosalind", "Fay", .she,
          "Rosalind used intense exercise, ten jumping jacks in the hallway, and came back laughing. The urge to cut went from 7 to 2.",
          "Flushed, bright, talked fast. Showed the group the list in her wallet.",
          "For her the body is quicker than words; movement gives her a replacement for self-harm.",
          "Write jumping jacks at the top of the crisis list. Safety plan reviewed and current."),
        CorpusNote(
          "Omar", "Ghazi", .he,
          "Omar explained to a newer member how temperature works and then noticed that he had not used it himself since January.",
          "Warm, generous with feedback, less willing to speak of his own week. Sighed when asked.",
          "Teaching keeps him safe from his own feelings, which he named today without prompting.",
          "Use one TIPP skill on himself before Thursday and write down what happened."),
        CorpusNote(
          "Lena", "Hofer", .she,
          "Lena left for six minutes when voices rose in the pair beside hers, used paced breathing in the corridor, and returned on her own.",
          "Pale on return, hands steady. Accepted water and the chair near the door.",
          "Coming back without being fetched is the behavior that we have been shaping since autumn.",
          "Continue weekly group. Choose a seat with a view of the door and tell the group why."),
        CorpusNote(
          "Sky", "Iverson", .they,
          "Sky compared the urge to a phone alarm that can be snoozed, which the group took up. They timed it: eleven minutes from peak to calm.",
          "Curious, playful with words, some restlessness in the legs.",
          "Learning that urges end by themselves weakens the belief that they must use substances to stop them.",
          "Time three urges this week. Complete the diary card, columns two and five."),
      ]),
    CorpusSession(
      "DEAR MAN: asking for what you need",
      "Modeled the DEAR MAN script, ran role-plays in threes with feedback, had members write one request.",
      [
        CorpusNote(
          "Priya", "Joshi", .she,
          "Played out asking her supervisor for a later shift. In the first try she apologized four times; in the third, once.",
          "Voice rose at the end of sentences, firmer after feedback. Smiled at the applause.",
          "Her depression deepens when needs go unsaid; a clear request is goal two of the plan.",
          "Ask on Wednesday before noon. Report to group what was answered."),
        CorpusNote(
          "Carl", "Kovacs", .he,
          "Carl wrote a request to his daughter to call on Sundays. He crossed out the sentence about what she owes him.",
          "Eyes wet while reading it aloud. Did not look away from the group.",
          "Replacing accusation with a request interrupts the cycle that keeps him isolated.",
          "Mail the letter, or decide not to, and tell us which."),
        CorpusNote(
          "Nadia", "Lund", .she,
          "Refused the role-play at first, saying it was childish, then directed the others and finally took the part of her mother.",
          "Irritable, arms crossed; softer in the mother's role and thoughtful afterwards.",
          "Taking the other side helped with the black-and-white thinking described in her formulation.",
          "Write the mother's three sentences down. Practice the script with her sponsor."),
        CorpusNote(
          "Eli", "Marsh", .he,
          "Eli asked the group for quiet while he spoke, which was the request he had come to practice. It was granted and he noticed.",
          "Trembling hands, clear voice. Sat up straighter for the rest of the hour.",
          "Social anxiety predicts that asking brings ridicule; the evidence today was against it.",
          "Make one small request a day and log the prediction against the outcome."),
        CorpusNote(
          "Bea", "Novotny", .she,
          "Bea gave precise feedback to two others and then found herself unable to name anything she wanted.",
          "Composed until that moment, then close to tears, which passed in a minute.",
          "Not knowing her own wishes is the thread through her relationships and her eating.",
          "List ten wants, large or small, without judging them. Bring the list."),
        CorpusNote(
          "Jorge", "Ochoa", .he,
          "Rehearsed telling his landlord about the heating. Kept returning to the broken-record technique until he could say it without shouting.",
          "Loud and pressured for ten minutes, then slower. Laughed at himself once.",
          "Anger management is goal one; he left the scene with the voice he came in with.",
          "Call the landlord on Friday with the script in front of him."),
        CorpusNote(
          "Willa", "Pryce", .she,
          "Willa described asking her sister for help with the baby last night, using the script from memory. The sister came.",
          "Tired, pleased. Nursed a coffee and listened closely to the others.",
          "Using support lowers the sleep loss that preceded both of her depressive episodes.",
          "Ask for one more night this week. Continue weekly group."),
        CorpusNote(
          "Ren", "Quint", .they,
          "Ren practiced correcting a colleague about their pronouns, first with a joke, then without one.",
          "Nervous laughter that faded. Thanked the other two in the trio by name of role, not person.",
          "Being misnamed at work feeds the hopelessness they track on the mood chart.",
          "Say the sentence once at work, or note what stopped it."),
      ]),
    CorpusSession(
      "Radical acceptance",
      "Introduced turning the mind, guided a body scan on willingness, processed what each member is fighting.",
      [
        CorpusNote(
          "Harriet", "Rusk", .she,
          "Harriet named the divorce as the fact she fights. During the scan she unclenched both hands and left them open for three minutes.",
          "Crying without hiding it. Breath became even. Drowsy at the end.",
          "Rumination about the divorce takes four hours a day at baseline; she allowed one thought to pass.",
          "Half-smile and willing hands at breakfast. Track hours of rumination."),
        CorpusNote(
          "Ahmed", "Saleh", .he,
          "Said acceptance sounded like defeat. Distinguished after some debate between accepting his injury and approving of the employer.",
          "Intense, precise, respectful in disagreement. Nodded when the difference was put on the board.",
          "Chronic pain and depression feed on each other; fighting the pain is the part he can change.",
          "Write two columns, what is and what I want. Physical therapy on Thursday."),
        CorpusNote(
          "Greta", "Thorne", .she,
          "Could not do the body scan and opened her eyes at the first instruction. Chose to draw the feeling as a locked gate.",
          "Hypervigilant, scanning the windows. Grounded herself with the texture of the chair.",
          "Trauma makes closing the eyes unsafe; finding her own variant was the skillful choice.",
          "Eyes-open practice, two minutes. EMDR with Dr. Vale on Monday."),
        CorpusNote(
          "Leo", "Ulrich", .he,
          "Leo told how he turned the mind eleven times in one traffic jam and counted each on his fingers.",
          "Good humor, some fidgeting. Led the laughter and then let others speak.",
          "Impulsive driving has cost him his license twice; the count is a measurable alternative.",
          "Count turns on the commute again and write the number."),
        CorpusNote(
          "Mona", "Vasquez", .she,
          "Spoke for the first time about the miscarriage. The group stayed silent until she asked them to say something.",
          "Shaking at first, then relieved; took the tissue box into her lap.",
          "Grief unspoken for a year has kept her from the work on attachment in her plan.",
          "Check-in call on Saturday. Light the candle with her partner if she wishes."),
        CorpusNote(
          "Piet", "Wessels", .he,
          "Argued that willingness is for people without deadlines. Tried it with the deadline itself and shortened his list by two items.",
          "Checked his watch six times in the first half, not once in the second.",
          "Perfectionism drives his panic on Sundays; leaving something undone is direct exposure.",
          "Leave one item undone on purpose every day until next group."),
        CorpusNote(
          "Yara", "Xenakis", .she,
          "Yara accepted, in her words, that her father will not apologize, and in the next breath took it back. She laughed about both.",
          "Affect labile but appropriate. Sought contact with two others at the break.",
          "Moving between the poles without acting is what dialectics looks like for her.",
          "Read the handout's second page. No contact with father until individual session."),
        CorpusNote(
          "Noel", "Yardley", .he,
          "Listened. When invited, Noel said that he accepts nothing this week and wanted that on record.",
          "Withdrawn, gray, unshaven. Denied suicidal thoughts when seen alone after group.",
          "Refusal said aloud is more contact than last week, when he left at the break.",
          "Crisis numbers confirmed. Individual session moved up to Friday."),
      ]),
  ]
}
