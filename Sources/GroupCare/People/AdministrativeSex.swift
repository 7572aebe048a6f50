/// The sex that a payer has on record, as DMG03 spells it.
public enum AdministrativeSex: String, Codable, CaseIterable, Sendable {
  case female = "F"
  case male = "M"
  case unknown = "U"
}
