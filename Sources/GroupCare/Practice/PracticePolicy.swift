/// What a practice decides for itself where payers are silent.
public struct PracticePolicy: Hashable, Codable, Sendable {
  /// Minutes after the start from which an arrival counts as late, and before the end from which a
  /// departure counts as early (M103).
  public var graceMinutes: Int
  /// Members present from which the group note must say why the group is that large (M99).
  public var largeGroupFrom: Int
  /// Whether signatures that came in by import are accepted by the gate.
  public var acceptsImportedSignatures: Bool
  /// Minutes after which signing asks for the passphrase again (C10).
  public var reauthenticationMinutes: Int
  /// Minutes without a key after which the screen locks; 0 never (terminal.R25).
  public var lockMinutes: Int
  /// The percent of a note's own words that may not stand in another in runs of four words or more
  /// (M131).
  public var nearIdentityPercent: Int
  /// The words of a run that may not stand in two notes.
  public var nearIdentityRun: Int
  /// The percent of a note's telling words that may not be another's too, in whatever order.
  public var sameWordsPercent: Int
  /// The words of its own that a note needs to be compared at all.
  public var shortestComparedWords: Int
  /// What holds where a payer's row is silent (M35).
  public var terms: PayerTerms
  /// Whether consents must be on record: to the group, to telehealth, to a recording (M57, M61, R29).
  public var needsConsent = false
  /// Whether each member must have a signed plan that names the group (M68, R21).
  public var needsPlan = false
  /// Whether each member must be screened before the first session in a group (M69, M71).
  public var needsScreening = false
  /// Whether notes of a supervised clinician count only once the supervisor co-signed them (M56).
  public var needsCoSignature = false
  /// Hours after the end of a session from which a signature counts as late (R20).
  public var lateSignatureHours = 48
  /// Whether a note may be handed to another program to be written in (C47).
  public var allowsExternalEditor = false
  /// The codes for prolonged services, which don't go with a group on one day (M45).
  public var prolongedServiceCodes: [ProcedureCode] = []

  /// Makes a policy; the defaults are five minutes of grace, large from 12, no imported signatures,
  /// ten minutes to re-authentication and to the lock, notes of 20 words or more near-identical from
  /// 50 percent, a run of 25 words or 70 percent of the words in any order, and ``standardTerms``.
  public init(
    graceMinutes: Int = 5, largeGroupFrom: Int = 12, acceptsImportedSignatures: Bool = false,
    reauthenticationMinutes: Int = 10, lockMinutes: Int = 10, nearIdentityPercent: Int = 50,
    nearIdentityRun: Int = 25, sameWordsPercent: Int = 70, shortestComparedWords: Int = 20,
    terms: PayerTerms = standardTerms
  ) {
    self.graceMinutes = graceMinutes
    self.largeGroupFrom = largeGroupFrom
    self.acceptsImportedSignatures = acceptsImportedSignatures
    self.reauthenticationMinutes = reauthenticationMinutes
    self.lockMinutes = lockMinutes
    self.nearIdentityPercent = nearIdentityPercent
    self.nearIdentityRun = nearIdentityRun
    self.sameWordsPercent = sameWordsPercent
    self.shortestComparedWords = shortestComparedWords
    self.terms = terms
  }

  /// Reads a policy; what one that was written earlier doesn't say is as a practice begins.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(
      _ key: CodingKeys, _ property: WritableKeyPath<PracticePolicy, Value>,
      _ policy: inout PracticePolicy
    ) throws {
      if let known = try values.decodeIfPresent(Value.self, forKey: key) {
        policy[keyPath: property] = known
      }
    }
    var policy = PracticePolicy()
    try value(.graceMinutes, \.graceMinutes, &policy)
    try value(.largeGroupFrom, \.largeGroupFrom, &policy)
    try value(.acceptsImportedSignatures, \.acceptsImportedSignatures, &policy)
    try value(.reauthenticationMinutes, \.reauthenticationMinutes, &policy)
    try value(.lockMinutes, \.lockMinutes, &policy)
    try value(.nearIdentityPercent, \.nearIdentityPercent, &policy)
    try value(.nearIdentityRun, \.nearIdentityRun, &policy)
    try value(.sameWordsPercent, \.sameWordsPercent, &policy)
    try value(.shortestComparedWords, \.shortestComparedWords, &policy)
    try value(.terms, \.terms, &policy)
    try value(.needsConsent, \.needsConsent, &policy)
    try value(.needsPlan, \.needsPlan, &policy)
    try value(.needsScreening, \.needsScreening, &policy)
    try value(.needsCoSignature, \.needsCoSignature, &policy)
    try value(.lateSignatureHours, \.lateSignatureHours, &policy)
    try value(.allowsExternalEditor, \.allowsExternalEditor, &policy)
    try value(.prolongedServiceCodes, \.prolongedServiceCodes, &policy)
    self = policy
  }

  /// What a practice begins with: two members at least (M182), a plan reviewed within a year (R21),
  /// supervisors named (M51), the facilitator as rendering provider, and 59 on an individual code of
  /// the same day (R4).
  public static let standardTerms = PayerTerms {
    $0.groupSize = Bounds(lowest: 2, highest: nil)
    $0.planReviewDays = 365
    $0.supervision = .supervisorNamed
    $0.rendering = .facilitator
    $0.sameDay = Modifier("59").map(SameDayPolicy.individualNeeds)
  }
}
