internal import ArgumentParser
internal import Practice

/// The roles that somebody is to have, as they are typed: `coordinator,biller`.
struct RoleList: Equatable, ExpressibleByArgument {
  /// Each role, as in a practice of one person.
  static let every = RoleList(roles: Set(PracticeRole.allCases))

  /// The words for the roles, in a sentence.
  static var words: String { PracticeRole.allCases.map(\.rawValue).joined(separator: ", ") }

  /// At least one.
  let roles: Set<PracticeRole>

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let roles = words.compactMap { PracticeRole(rawValue: String($0)) }
    guard roles.count == words.count else { return nil }
    self.roles = Set(roles)
  }

  private init(roles: Set<PracticeRole>) { self.roles = roles }

  /// As it would be typed; nothing for every role, which needs no typing.
  var defaultValueDescription: String { "" }
}
