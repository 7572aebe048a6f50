internal import GroupCare

/// Things of one kind in their order, found by their ids, with the ids that were refused.
struct Register<Subject, Element> {
  private(set) var elements: [Element] = []
  private var positions: [Identifier<Subject>: Int] = [:]
  private var met: Set<Identifier<Subject>> = []
  private var refused: Set<Identifier<Subject>> = []

  /// Takes over what is known already.
  init(_ elements: [Element], id: (Element) -> Identifier<Subject>) {
    for element in elements { put(element, id(element)) }
  }

  subscript(id: Identifier<Subject>) -> Element? { positions[id].map { elements[$0] } }

  /// Puts a thing in the place of the one with its id, or at the end.
  mutating func put(_ element: Element, _ id: Identifier<Subject>) {
    if let position = positions[id] {
      elements[position] = element
    } else {
      positions[id] = elements.count
      elements.append(element)
    }
  }

  /// Notes that a row has an id.
  ///
  /// - Returns: False when a row before it had the same.
  mutating func meet(_ id: Identifier<Subject>) -> Bool { met.insert(id).inserted }

  /// Notes that the row of an id was refused.
  mutating func refuse(_ id: Identifier<Subject>) { refused.insert(id) }

  /// Whether the row of an id was refused.
  func isRefused(_ id: Identifier<Subject>) -> Bool { refused.contains(id) }

  /// Takes a thing out whose row is refused after all.
  mutating func remove(_ id: Identifier<Subject>) {
    guard let position = positions.removeValue(forKey: id) else { return }
    elements.remove(at: position)
    for (other, place) in positions where place > position { positions[other] = place - 1 }
    refused.insert(id)
  }
}

extension Entry {
  /// Reads an id that must be known.
  func reference<Subject, Element>(
    _ key: String, in register: Register<Subject, Element>, _ kind: String
  ) -> Identifier<Subject>? {
    guard let id: Identifier<Subject> = id(key) else { return nil }
    return isKnown(id, in: register, key, kind) ? id : nil
  }

  /// Whether an id is known; refuses the entry when it isn't.
  func isKnown<Subject, Element>(
    _ id: Identifier<Subject>, in register: Register<Subject, Element>, _ key: String,
    _ kind: String
  ) -> Bool {
    if register[id] != nil { return true }
    refuse(
      key,
      register.isRefused(id)
        ? "The row of this \(kind) was refused itself." : "There is no \(kind) with this id.")
    return false
  }
}
