/// What a payer, or the practice for itself, says of a service; nothing where it is silent (M35).
///
/// All lengths are whole minutes, all shares whole percent, all spans of time whole days.
public struct PayerTerms: Hashable, Codable, Sendable {
  /// Whether the payer covers the code at all (M28).
  public var isCovered: Bool?
  /// Whether it covers it by video or telephone (M10).
  public var isVirtualCovered: Bool?
  /// Whether it covers it by telephone without video (M65, R16).
  public var isAudioOnlyCovered: Bool?
  /// Whether it must be written down why a member took part by telephone alone (R16); while silent,
  /// where audio only is expressly covered.
  public var needsAudioOnlyReason: Bool?
  /// The platforms it allows, by name; every platform when silent (M11, M59).
  public var platforms: [String]?
  /// Whether the benefits must have been asked for before a service is billed (M26, M29).
  public var needsBenefitsCheck: Bool?
  /// When an authorization is needed (M15, M20).
  public var authorization: AuthorizationTerms?
  /// Whether a referral is needed (M186).
  public var needsReferral: Bool?
  /// How many units it pays in which span (M19, M22).
  public var caps: [UnitCap]?
  /// Diagnoses it doesn't pay for (M21).
  public var excludedDiagnoses: [DiagnosisPattern]?
  /// Diagnoses of which the member must have one (M23, M187).
  public var requiredDiagnoses: [DiagnosisPattern]?
  /// The ages it pays for, in completed years on the date of service (M21).
  public var ages: Bounds?
  /// The fewest minutes a member must have been there (M107).
  public var minimumMinutes: Int?
  /// The smallest share of the session a member must have been there, 0 to 100 (M111).
  public var minimumShare: Int?
  /// The usual length of a session; outside it the group note says why (M109).
  public var usualMinutes: Bounds?
  /// How many members may be present, whatever their payer (M32, M115, R9, R10).
  public var groupSize: Bounds?
  /// The place of service by where a member took part from; the standard one where silent (M43).
  public var placesOfService: [Whereabouts: PlaceOfService]?
  /// The places of service it pays for (M37).
  public var allowedPlaces: [PlaceOfService]?
  /// The modifiers for each delivery, in the order the payer wants (M38, R14, R15).
  public var modifiers: [Delivery: [Modifier]]?
  /// The modifiers that need their reason in the member's note (M44).
  public var documentedModifiers: [Modifier]?
  /// The credentials it accepts (M48).
  public var credentials: [Credential]?
  /// Whether the clinician must be enrolled with the payer (M50).
  public var needsEnrolment: Bool?
  /// How it wants a supervised clinician's service billed (M51).
  public var supervision: Supervision?
  /// Who stands on the claim as rendering provider (M54).
  public var rendering: RenderingParty?
  /// What it does when a member also had an individual service that day (M143, R4).
  public var sameDay: SameDayPolicy?
  /// How often a member at home must be seen in person (R17); off while silent.
  public var inPersonVisit: InPersonVisitTerms?
  /// The days after the date of service within which a claim must arrive (R36).
  public var timelyFilingDays: Int?
  /// The days after the payer's notice within which an appeal must arrive (R36).
  public var appealDays: Int?
  /// The age in days beyond which a plan must have been reviewed (R21).
  public var planReviewDays: Int?
  /// The days after the session within which notes must be signed (R20).
  public var signatureDays: Int?
  /// Whether documents must be uploaded with a claim for a member who wasn't in the room (M34).
  public var needsUpload: Bool?
  /// Whether 90785 is paid beside the code where its factor is documented (R5).
  public var allowsInteractiveComplexity: Bool?
  /// The modifiers of 90785 for each delivery; those of the code it is added to where silent (M38).
  public var interactiveComplexityModifiers: [Delivery: [Modifier]]?
  /// The payer's own or programme code that is billed instead, such as G0410 (M18, R7).
  public var billedAs: PrincipalCode?
  /// The contracted rates (M16, M17).
  public var rates: [RateBand]?

  /// How a service under supervision is billed.
  public enum Supervision: String, Codable, CaseIterable, Sendable {
    /// The supervised clinician renders and the supervisor is named (NM1*DQ).
    case supervisorNamed = "supervisor-named"
    /// The supervisor stands as the rendering provider.
    case supervisorRenders = "supervisor-renders"
    /// The payer doesn't pay for supervised clinicians.
    case notPaid = "not-paid"
  }

  /// Who renders the service in the eyes of a payer.
  public enum RenderingParty: String, Codable, CaseIterable, Sendable {
    /// Who led the session.
    case facilitator
    /// The clinician who answers for the programme at the group's site (M54).
    case responsibleClinician = "responsible-clinician"
  }

  /// Makes terms that say nothing but what is set.
  public init(_ set: (inout PayerTerms) -> Void = { _ in }) { set(&self) }
}
