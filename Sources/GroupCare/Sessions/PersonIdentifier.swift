/// Something by which a person can be told from others.
public enum PersonIdentifier: String, Codable, CaseIterable, Sendable {
  case name
  case birthDate = "birth-date"
  case address
  case phone
  case photoDocument = "photo-document"

  /// The identifier in words.
  public var label: String {
    switch self {
    case .name: "full name"
    case .birthDate: "birth date"
    case .address: "address"
    case .phone: "phone number"
    case .photoDocument: "photo document"
    }
  }
}
