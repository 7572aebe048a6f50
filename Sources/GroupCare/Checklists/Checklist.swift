/// A list that the rules themselves fill: each item is met, open for reasons, or not the program's.
public struct Checklist<Item: Hashable & Sendable>: Hashable, Sendable {
  /// The items, in order.
  public let entries: [Entry]

  /// One item, and how it stands.
  public struct Entry: Hashable, Sendable {
    /// The item.
    public let item: Item
    /// How it stands.
    public let state: ChecklistState

    /// Makes an entry.
    public init(_ item: Item, _ state: ChecklistState) {
      self.item = item
      self.state = state
    }
  }

  init(_ entries: [Entry]) { self.entries = entries }

  /// Whether nothing is open.
  public var isComplete: Bool {
    entries.allSatisfy { entry in
      if case .open = entry.state { false } else { true }
    }
  }
}

/// How an item of a checklist stands.
public enum ChecklistState: Hashable, Sendable {
  /// Every rule of it is met, or what it asks was done.
  case met(String = "")
  /// It is open, and this is why: one sentence a reason.
  case open(NonEmpty<String>)
  /// There is nothing to do for it, and why.
  case notNeeded(String)
  /// Quorum doesn't keep it; a person sees to it.
  case byHand(String)

  /// The state's stable name.
  public var name: String {
    switch self {
    case .met: "met"
    case .open: "open"
    case .notNeeded: "not-needed"
    case .byHand: "by-hand"
    }
  }

  /// What is said of it, a sentence each; empty when there is nothing to say.
  public var sentences: [String] {
    switch self {
    case .met(let text): text.isEmpty ? [] : [text]
    case .open(let reasons): reasons.elements
    case .notNeeded(let text), .byHand(let text): [text]
    }
  }

  init(_ reasons: [String]) { self = NonEmpty(reasons).map(ChecklistState.open) ?? .met() }
}
