internal import GroupCare

/// One item of a checklist, whatever list it is of.
struct ListedItem {
  let number: Int
  let item: String
  let text: String
  let state: ChecklistState

  /// Takes a checklist, counted from 1.
  static func list<Item>(
    _ checklist: Checklist<Item>, _ name: (Item) -> String, _ text: (Item) -> String
  ) -> [ListedItem] {
    checklist.entries.enumerated().map { index, entry in
      ListedItem(
        number: index + 1, item: name(entry.item), text: text(entry.item), state: entry.state)
    }
  }
}

extension Listing where Item == ListedItem {
  /// The items of a checklist, with what is said of each.
  static func checklist(_ items: [ListedItem]) -> Listing {
    Listing(
      name: "items",
      columns: [
        .number("number", "#") { $0.number },
        .text("item", nil) { $0.item },
        .text("state", "State") { $0.state.name },
        .text("text", "What") { $0.text },
        Column(
          key: "reasons", heading: "Why",
          value: { .array($0.state.sentences.map(JSONValue.string)) },
          text: { $0.state.sentences.joined(separator: " ") }),
      ],
      items: items, emptiness: "There is nothing on this list.")
  }
}
