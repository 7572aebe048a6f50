internal import ArgumentParser
internal import GroupCare
internal import Practice

/// Who signs in to a demonstration: somebody by name, who may do everything then, or a part to play.
enum DemonstrationUser: Equatable, ExpressibleByArgument {
  case person(ClinicianID)
  case part(PracticeRole)

  /// The parts to play, by the words that people use for them.
  static let parts: [(word: String, role: PracticeRole)] = [
    ("coordinator", .coordinator), ("therapist", .clinician), ("biller", .biller),
  ]

  init?(argument: String) {
    if let part = Self.parts.first(where: { $0.word == argument }) {
      self = .part(part.role)
      return
    }
    guard let id = ClinicianID(argument) else { return nil }
    self = .person(id)
  }
}
