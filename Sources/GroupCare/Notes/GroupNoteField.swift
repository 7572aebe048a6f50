/// The fields of a ``GroupNote`` (M84, M88 to M99, M190).
public enum GroupNoteField: NoteField, CaseIterable {
  case objective
  case topic
  case modality
  case interventions
  case goals
  case activities
  case process
  case incidents
  case sizeRationale
  case lengthRationale
  case attestation

  /// The stable key.
  public var key: String {
    switch self {
    case .objective: "objective"
    case .topic: "topic"
    case .modality: "modality"
    case .interventions: "interventions"
    case .goals: "goals"
    case .activities: "activities"
    case .process: "process"
    case .incidents: "incidents"
    case .sizeRationale: "size-rationale"
    case .lengthRationale: "length-rationale"
    case .attestation: "attestation"
    }
  }

  /// Reads a key.
  public init?(key: String) {
    guard let field = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = field
  }

  /// The name on the screen.
  public var label: String {
    switch self {
    case .objective: "Objective"
    case .topic: "Topic"
    case .modality: "Modality"
    case .interventions: "Interventions"
    case .goals: "Measurable goals"
    case .activities: "Activities, homework"
    case .process: "Group process"
    case .incidents: "Incidents, safety"
    case .sizeRationale: "Why this size"
    case .lengthRationale: "Why this length"
    case .attestation: "Psychotherapy?"
    }
  }

  /// How it is filled in.
  public var entry: NoteEntry {
    switch self {
    case .attestation:
      .choice([
        NoteChoice("psychotherapy", "yes, active psychotherapy took place"),
        NoteChoice("not-psychotherapy", "no, this was not psychotherapy"),
      ])
    case .objective, .topic, .modality, .interventions, .goals, .activities, .process, .incidents,
      .sizeRationale, .lengthRationale:
      .text
    }
  }

  /// What to write there.
  public var prompt: String {
    switch self {
    case .objective: "What this session was to achieve."
    case .topic: "What it was about."
    case .modality: "The recognised therapy: DBT, CBT, ACT, interpersonal ..."
    case .interventions: "What you did with the group, in your own words."
    case .goals: "What members should be able to do, so that it can be measured."
    case .activities: "Exercises, role-plays, homework given."
    case .process: "How members worked together; what helped."
    case .incidents: "Critical incidents or safety concerns, if any."
    case .sizeRationale: "Why a group of this size was right."
    case .lengthRationale: "Why it was shorter or longer than usual."
    case .attestation: "You attest to it; a class or a support circle is not psychotherapy."
    }
  }
}
