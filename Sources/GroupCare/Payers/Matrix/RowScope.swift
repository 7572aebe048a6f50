/// What a row of the payer matrix is about: a code, and what narrows it.
public struct RowScope: Hashable, Codable, Sendable {
  /// The code of the group's kind, before the payer's own code replaces it.
  public let code: ProcedureCode
  /// The product line, as the coverage names it; nothing for all of them (M36).
  public let productLine: String?
  /// The places of service; empty for all of them.
  public let places: Set<PlaceOfService>
  /// The facilitator's credentials; empty for all of them (M48).
  public let credentials: Set<Credential>

  /// Makes a scope.
  public init(
    code: ProcedureCode, productLine: String? = nil, places: Set<PlaceOfService> = [],
    credentials: Set<Credential> = []
  ) {
    self.code = code
    self.productLine = productLine
    self.places = places
    self.credentials = credentials
  }

  /// Whether a service is among those the row is about; what isn't known of it only a row for all
  /// of them takes in.
  public func contains(_ service: MatrixQuestion) -> Bool {
    code == service.code && (productLine == nil || productLine == service.productLine)
      && (places.isEmpty || service.place.map(places.contains) == true)
      && (credentials.isEmpty || service.credential.map(credentials.contains) == true)
  }

  /// Whether some service is among those of both.
  func meets(_ other: RowScope) -> Bool {
    code == other.code
      && (productLine == nil || other.productLine == nil || productLine == other.productLine)
      && Self.meets(places, other.places) && Self.meets(credentials, other.credentials)
  }

  /// Whether every service of this scope is among those of the other, and not the other way round.
  func isNarrower(than other: RowScope) -> Bool { self != other && isWithin(other) }

  private func isWithin(_ other: RowScope) -> Bool {
    code == other.code && (other.productLine == nil || productLine == other.productLine)
      && Self.isWithin(places, other.places) && Self.isWithin(credentials, other.credentials)
  }

  private static func meets<Value>(_ left: Set<Value>, _ right: Set<Value>) -> Bool {
    left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
  }

  private static func isWithin<Value>(_ left: Set<Value>, _ right: Set<Value>) -> Bool {
    right.isEmpty || (!left.isEmpty && left.isSubset(of: right))
  }
}

/// What the payer matrix is asked for.
public struct MatrixQuestion: Hashable, Sendable {
  /// The code of the group's kind.
  public let code: ProcedureCode
  /// The product line of the coverage; empty when it names none.
  public let productLine: String
  /// The place of service, where known.
  public let place: PlaceOfService?
  /// The facilitator's credential, where known.
  public let credential: Credential?

  /// Makes a question.
  public init(
    code: ProcedureCode, productLine: String = "", place: PlaceOfService? = nil,
    credential: Credential? = nil
  ) {
    self.code = code
    self.productLine = productLine
    self.place = place
    self.credential = credential
  }
}
