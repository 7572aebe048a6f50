/// What one member's example note says in words; `*` stands for the member's own word.
struct ExampleWords {
  let response: String
  let observations: String
  let relevance: String
  let plan: String

  init(_ response: String, _ observations: String, _ relevance: String, _ plan: String) {
    self.response = response
    self.observations = observations
    self.relevance = relevance
    self.plan = plan
  }

  /// Returns the words that belong to the number in a voice; past the last, other combinations.
  static func of(_ voice: String) -> ExampleWords {
    let number = number(in: voice)
    let round = number / all.count
    func words(_ step: Int) -> ExampleWords { all[(number + step * round) % all.count] }
    return ExampleWords(
      words(0).response, words(1).observations, words(2).relevance, words(3).plan)
  }

  /// `F2-b` is another number than `F1-b` and `F2-a`; a voice without digits has none.
  private static func number(in voice: String) -> Int {
    guard let digits = Int(voice.filter(\.isASCII).filter(\.isNumber).suffix(6)) else { return 0 }
    let letter = voice.utf8.last.map { (0x61...0x7A).contains($0) ? Int($0) - 0x60 : 0 } ?? 0
    return digits + 3 * letter
  }

  /// A prime number of them, so that two members share one sentence at most.
  private static let all: [ExampleWords] = [
    ExampleWords(
      "Named * as the cue and brought the urge from 7 to 3 with paced breathing.",
      "Tearful at first, steadier after; eye contact with *.",
      "Practised the skill that the plan asks for before acting on urges.",
      "Rehearses TIPP daily; next group in a week; individual on Monday."),
    ExampleWords(
      "Held the ice for two minutes, thinking of *, and laughed when it melted over the sleeve.",
      "Flushed, talkative, shoulders dropped after the second round.",
      "Waiting before a phone call is what keeps quarrels from turning into crises.",
      "Ice tray at home by Friday; writes down one wave a day."),
    ExampleWords(
      "Drew the chain of Sunday evening up to *, five links, and found lunch missing in it.",
      "Flat voice, dry lips; brightened once the board was full.",
      "Seeing the first link early is the aim for the next three months.",
      "Eats at noon on workdays and shows the card to the nurse."),
    ExampleWords(
      "Refused twice, then led the pair through counting and told what * had meant last year.",
      "Arms crossed, foot tapping, a grin at the end.",
      "Leading others tests the belief of being a burden to everybody.",
      "Calls the brother on Wednesday with the script in hand."),
    ExampleWords(
      "Stayed in the room through the loud part, one hand on *, and rated the fear 6, 5, 4.",
      "Pale, sweating lightly; color back after water.",
      "Not fleeing is the exposure that was agreed in January.",
      "Sits by the window next time; sleeps with the lamp off."),
    ExampleWords(
      "Explained to a newcomer why breathing out longer calms, with * as the example.",
      "Patient, precise, a little tired around the eyes.",
      "Speaking up counters years of silence at work.",
      "Asks for the later shift and notes what was answered."),
    ExampleWords(
      "Read the worksheet aloud, stopped at *, and asked the circle what they would have done.",
      "Soft speech, hands folded, followed every answer.",
      "Asking instead of guessing weakens the mistrust named at intake.",
      "Checks two guesses about neighbors against what they say."),
    ExampleWords(
      "Compared the urge to a tram named * that passes if nobody boards, eleven minutes by the clock.",
      "Playful wording, restless knees, no agitation.",
      "Urges that end by themselves need no drink to end them.",
      "Times three of them and tells the sponsor about each."),
    ExampleWords(
      "Apologized four times in the first role-play and once in the third, then used * as the closing line.",
      "Voice rose at sentence ends until the last try.",
      "Clear requests are goal two because unspoken needs deepen the low mood.",
      "Speaks to the landlord before the tenth."),
    ExampleWords(
      "Put the divorce on paper, folded it, wrote * outside, and left it on the table.",
      "Cried openly; breath even during the scan.",
      "Rumination fell when hands were busy, as predicted by the log.",
      "Half-smile at breakfast; counts the hours of brooding."),
    ExampleWords(
      "Listened with closed eyes, hummed *, and reported warmth in both palms after the third exercise.",
      "Drowsy, rosy, slow to answer yet accurate.",
      "Body signals are noticed sooner, which the panic protocol relies on.",
      "Climbs the stairs twice each morning and records the pulse."),
    ExampleWords(
      "Argued that acceptance is defeat, tried it with *, and crossed out half of the sentence.",
      "Intense, respectful, glanced at the clock six times.",
      "Perfectionism loosens when something is left undone on purpose.",
      "Leaves one dish in the sink until the weekend."),
    ExampleWords(
      "Danced the worksheet instead of filling it in, then named * while getting back the breath.",
      "Barefoot, radiant, embarrassed for a moment.",
      "Movement replaces cutting, which the safety plan counts on.",
      "Takes the long way home along the river on Thursday."),
  ]
}

extension String {
  /// The text with a member's own word in it.
  func replacingVoice(_ voice: String) -> String {
    split(separator: "*", omittingEmptySubsequences: false).joined(separator: voice)
  }
}
