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

  /// Makes a policy; the defaults are five minutes of grace, large from 12, no imported signatures
  /// and ten minutes to re-authentication.
  public init(
    graceMinutes: Int = 5, largeGroupFrom: Int = 12, acceptsImportedSignatures: Bool = false,
    reauthenticationMinutes: Int = 10
  ) {
    self.graceMinutes = graceMinutes
    self.largeGroupFrom = largeGroupFrom
    self.acceptsImportedSignatures = acceptsImportedSignatures
    self.reauthenticationMinutes = reauthenticationMinutes
  }
}
