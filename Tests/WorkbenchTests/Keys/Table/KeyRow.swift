import Screen
import Testing

@testable import Workbench

/// A line of the table of keys: what some keys do in some places, and how it is seen that they did.
struct KeyRow: CustomTestStringConvertible, Sendable {
  /// Somebody before and after a key was pressed.
  struct Press {
    let key: Key
    let place: Place
    let before: WorkbenchDriver
    let after: WorkbenchDriver

    /// What was asked of the world outside because of it.
    var effects: ArraySlice<Effect> { after.effects.dropFirst(before.effects.count) }
    var workbench: Workbench { after.workbench }
    var session: SessionModel? { after.workbench.session }
    var editor: TextEditor? { session?.editing?.editor }
  }

  let keys: [Key]
  let places: [Place]
  /// What a person would say that they do.
  let what: String
  /// Whether they are those of a command, or move, type and choose.
  let isCommand: Bool
  let given: @Sendable (inout WorkbenchDriver) throws -> Void
  let then: @Sendable (Press) throws -> Void

  var testDescription: String {
    "\(keys.map(\.label).joined(separator: " ")) \(what): "
      + places.map(\.rawValue).joined(separator: ", ")
  }

  /// A line about keys of the table of commands.
  static func command(
    _ keys: Key..., in places: Place..., does what: String,
    given: @escaping @Sendable (inout WorkbenchDriver) throws -> Void = { _ in },
    then: @escaping @Sendable (Press) throws -> Void
  ) -> KeyRow {
    KeyRow(keys: keys, places: places, what: what, isCommand: true, given: given, then: then)
  }

  /// A line about keys of commands in a set of places.
  static func command(
    _ keys: Key..., in places: Set<Place>, does what: String,
    given: @escaping @Sendable (inout WorkbenchDriver) throws -> Void = { _ in },
    then: @escaping @Sendable (Press) throws -> Void
  ) -> KeyRow {
    KeyRow(
      keys: keys, places: places.sorted { $0.rawValue < $1.rawValue }, what: what,
      isCommand: true, given: given, then: then)
  }

  /// A line about keys by which one moves, types or chooses.
  static func hand(
    _ keys: Key..., in places: Place..., does what: String,
    given: @escaping @Sendable (inout WorkbenchDriver) throws -> Void = { _ in },
    then: @escaping @Sendable (Press) throws -> Void
  ) -> KeyRow {
    KeyRow(keys: keys, places: places, what: what, isCommand: false, given: given, then: then)
  }

  /// A line about keys in a text that reads "one two three" and, below it, "four five", with the cursor
  /// behind it.
  static func typing(
    _ keys: Key..., does what: String, from first: [Key] = [],
    text: String = KeyPlaces.text, cursor: Int? = nil, selects: String? = nil
  ) -> KeyRow {
    KeyRow(
      keys: keys, places: [.field], what: what, isCommand: false, given: { try $0.press(first) },
      then: { press in
        #expect(press.workbench.place == .field)
        #expect(press.editor?.text == text)
        if let cursor { #expect(press.editor?.cursor == cursor) }
        #expect(press.editor?.selectedText == selects)
      })
  }
}
