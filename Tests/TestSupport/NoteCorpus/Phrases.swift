/// What assembled notes are made of; `{N}` is the name, `{s}`, `{p}` and `{o}` are pronouns.
enum Phrases {
  struct Subject: Sendable {
    let topic: String
    let interventions: String
    let skill: String
    let fear: String
  }

  static let subjects: [Subject] = [
    Subject(
      topic: "Opposite action",
      interventions: "Explained opposite action, rehearsed it with each member in a role-play.",
      skill: "opposite action", fear: "being sent away"),
    Subject(
      topic: "Worry postponement",
      interventions: "Practiced sorting worries and putting them off to a fixed window.",
      skill: "the worry window", fear: "losing the job"),
    Subject(
      topic: "Urge surfing",
      interventions: "Guided urge surfing, members drew the wave of one urge.",
      skill: "urge surfing", fear: "a relapse"),
    Subject(
      topic: "Assertive refusal",
      interventions: "Rehearsed saying no in pairs, with feedback on tone and posture.",
      skill: "the refusal script", fear: "a quarrel"),
    Subject(
      topic: "Sleep and mood",
      interventions: "Reviewed sleep diaries, worked out a stimulus-control plan with each member.",
      skill: "the sleep plan", fear: "another white night"),
    Subject(
      topic: "Values and committed action",
      interventions: "Sorted values cards, each member committed to one small action.",
      skill: "the values cards", fear: "choosing wrongly"),
    Subject(
      topic: "Checking the facts",
      interventions:
        "Walked through one emotional episode with every member and checked the facts.",
      skill: "check the facts", fear: "being laughed at"),
  ]

  /// What one therapist writes into many plans.
  static let habits: [String] = [
    "Continue weekly group; next session as scheduled.",
    "Continue group. Safety plan reviewed, remains current; crisis line number on hand.",
    "Will attend next week and bring the completed worksheet.",
    "Denies suicidal and homicidal ideation. Continue with current treatment plan.",
  ]

  static let people: [(String, String, CorpusNote.Pronoun)] = [
    ("Adele", "Abbott", .she), ("Boris", "Balog", .he), ("Celia", "Crowe", .she),
    ("Dmitri", "Danko", .he), ("Esme", "Ellery", .she), ("Farid", "Fuchs", .he),
    ("Gloria", "Gantz", .she), ("Hugo", "Hale", .he), ("Irma", "Ivers", .she),
    ("Jamal", "Jarvis", .he), ("Kaia", "Kruse", .she), ("Lars", "Lomax", .he),
    ("Maeve", "Munro", .she), ("Niels", "Nash", .he), ("Odile", "Orr", .she),
    ("Pavel", "Pike", .he), ("Robin", "Rand", .they), ("Sasha", "Stone", .they),
    ("Thea", "Tran", .she), ("Viktor", "Vega", .he),
  ]

  static let responses: [String] = [
    "{N} volunteered first and tried {skill} on an argument from the weekend.",
    "Asked twice what {skill} was for, then explained it better than the handout does.",
    "{N} said little until the break and afterwards gave an example about {p} boss.",
    "Tried {skill} with a partner, stopped halfway, and finished after a glass of water.",
    "{N} objected that nothing helps against {fear}; agreed to test that this week.",
    "Used {skill} during the commute without being asked and told how it went.",
    "{N} listened to the others for most of the hour and then read out three lines {s} had written.",
    "Broke off when {p} mother was mentioned. Came back to the exercise on {p} own.",
    "{N} linked {fear} to the winter {s} turned nine, which was new to all of us.",
    "Rated distress 7 at the start of the exercise, 4 at its end, 5 when the group closed.",
    "{N} challenged the example on the board with one from {p} kitchen.",
    "Wrote a full page, tore it up, and dictated the same thing in two sentences.",
    "{N} fell into giving advice, was stopped kindly, and spoke of {p} own evening instead.",
    "Found {skill} silly at first; by the second round {s} was correcting {p} partner's posture.",
    "{N} came straight from a night shift and still managed the whole exercise.",
    "Compared {skill} with a trick {p} grandfather used on stubborn horses.",
    "{N} noticed that {fear} is loudest on days without lunch.",
    "Refused the worksheet and drew {p} week as a map with one road closed.",
    "{N} let the silence stand for once instead of filling it with a joke.",
    "Reported using {skill} four times since Monday, once with success.",
  ]

  static let details: [String] = [
    "The third attempt was the one that {s} called \"mine\".",
    "A remark from across the circle made {o} laugh and go on.",
    "{S} asked to hear it repeated more slowly.",
    "When the clock was mentioned {s} stayed seated.",
    "What helped was naming the color of the wall, {s} said.",
    "Two others nodded at that, which {s} saw.",
    "{S} put the number at 60 percent, up from 20.",
    "Afterwards {s} wanted to know who else had tried.",
    "{P} telephone rang; {s} switched it off without looking.",
    "The word \"should\" came up nine times and then no more.",
    "Nobody interrupted {o}.",
    "It took until the last minute, and {s} used that minute.",
    "{S} borrowed a pen and kept the notes.",
    "Once {s} had said it, {p} next sentence was about supper.",
  ]

  static let observations: [String] = [
    "Mood anxious, affect congruent; hands quiet by the end.",
    "Looked rested. Spontaneous, some humor.",
    "Tearful twice, recovered within a minute each time.",
    "Guarded, answered in single words at first.",
    "Restless legs, good concentration all the same.",
    "Irritable on arrival because of the bus; the edge wore off.",
    "Slowed, but oriented and clear. Ate nothing since morning.",
    "Bright, talkative, needed to be asked to leave room for others.",
    "Spoke toward the window. Voice louder when thanked.",
    "Well groomed for the first time in three sessions.",
    "Startled by the door, otherwise calm.",
    "Smiled when praised and looked away.",
    "Sat between the two oldest members and warmed up slowly.",
    "Coughing, tired, wanted to stay nevertheless.",
    "Pressured speech for some minutes, redirectable.",
    "Frowned through the exercise; described it later as hard work.",
    "Blunted affect; a flicker of interest at the role-play.",
    "Scratches on the forearm, old, shown without being asked.",
    "Leaned forward, took notes, thanked the co-facilitator by handshake.",
    "Sober by appearance and by {p} own account, day 31.",
  ]

  static let relevances: [String] = [
    "Avoiding {fear} is what keeps {p} depression going; today {s} approached it.",
    "Fits the second goal, fewer outbursts at home, down from four to two a week.",
    "{P} panic begins with a prediction, and the prediction was put to a test.",
    "Shame makes {o} hide; being heard without being judged works against that.",
    "The plan asks for one new coping step a week, and this was it.",
    "Trauma cues came up and were handled without dissociation, a first.",
    "Sleeplessness feeds {p} bipolar swings, so an early evening counts as treatment.",
    "Drinking follows loneliness in {p} chain; contact in group is a direct substitute.",
    "Low self-worth scored highest at intake, and accepting praise is its measure.",
    "Rigid rules about food softened by one sentence, which {p} dietitian hoped for.",
    "Obsessive checking fell away for fifty minutes by {p} own count.",
    "{P} grief had no place elsewhere; it has one here.",
    "Asking for help instead of withdrawing is the target behavior for this quarter.",
    "Rumination was interrupted by doing, as the model predicts.",
    "Practicing in company lowers the threshold for practicing alone.",
    "For attention that drifts, a task with a beginning and an end is the intervention.",
    "The link between pain and temper was drawn by {o} and not by us.",
    "Impulsive spending starts where boredom does, and boredom was the subject.",
  ]

  static let plans: [String] = [
    "Try {skill} before the Friday visit and note the number.",
    "Individual session Tuesday.",
    "Call {p} sponsor on the way home.",
    "Two entries in the diary, morning and night.",
    "Psychiatry appointment on the 9th to review the dose.",
    "Walk with the dog before breakfast.",
    "Bring the unfinished page.",
    "Tell {p} partner one sentence from today.",
    "No screens after ten on work nights.",
    "Teach {skill} to {p} son.",
    "Refer to vocational counseling.",
    "Keep the card in {p} wallet where the photograph was.",
    "Phone check on Sunday at four.",
    "Repeat the exercise with the lights on, then off.",
    "Ask the landlord for the key.",
    "Practice with the person {s} trusts least among the easy ones.",
    "Measure the time it takes and stop at ten minutes.",
    "Make the dentist's appointment.",
    "Write three things that went otherwise than feared.",
    "Join the Saturday walking group.",
  ]
}
