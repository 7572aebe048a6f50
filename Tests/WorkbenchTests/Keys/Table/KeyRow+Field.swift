import GroupCare
import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// The commands of a field that is being written in (4.3), and those of its find line.
  static let field: [KeyRow] = [
    .command(.escape, in: .field, does: "leaves the field, saved") {
      #expect($0.workbench.place == .memberNotes)
      #expect(saved($0) == KeyPlaces.text)
    },
    .command(.tab, in: .field, does: "saves, and goes to the next field") {
      #expect(saved($0) == KeyPlaces.text)
      #expect(fieldKey($0) == "observations")
    },
    .command(.backTab, in: .field, does: "saves, and goes to the field before") {
      #expect(saved($0) == KeyPlaces.text)
      #expect(fieldKey($0) == "participation")
    },
    .command(.special(.down, .alt), in: .field, does: "saves, same field of the next member") {
      #expect(saved($0) == KeyPlaces.text)
      #expect(fieldKey($0) == "response" && $0.session?.member.row == 1)
    },
    .command(.special(.up, .alt), in: .field, does: "saves, same field of the member before") {
      #expect(saved($0) == KeyPlaces.text)
      #expect(fieldKey($0) == "response" && $0.session?.member.row == 2)
    },
    // What nano has on Ctrl+O is on Ctrl+S, too.
    .command(.control("s"), .control("o"), in: .field, does: "saves, and stays in the field") {
      #expect(saved($0) == KeyPlaces.text)
      #expect($0.workbench.place == .field)
    },
    .command(
      .alt("="), in: .field, does: "shows the note beside the one it is like",
      given: { person in
        person = try KeyPlaces.person(in: ExamplePractice.copied(), at: "15:42", tab: "3")
        try person.press(.down, .enter)
      }
    ) {
      #expect($0.workbench.place == .comparison)
    },
    .command(.alt("i"), in: .field, does: "shows the phrases of the practice") {
      #expect($0.workbench.overlay?.opener == .insertPhrase)
      var person = $0.after
      try person.press(.enter)
      #expect(text(person) == KeyPlaces.text + " Rated the urge before and after the exercise:")
    },
    .command(
      .alt("."), in: .field, does: "puts the last phrase in once more",
      given: { try $0.press(.control("u"), .alt("i"), .enter) }
    ) {
      let phrase = "Rated the urge before and after the exercise:"
      #expect(text($0.before) == "one two three\n" + phrase)
      #expect(text($0.after) == "one two three\n" + phrase + " " + phrase)
    },
    .command(
      .alt("e"), .function(4), in: .field, does: "hands the text to one's own editor",
      given: { person in
        person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
        try person.openSession(allowsEditor: true)
        try person.press(.down, .enter)
        try person.type(KeyPlaces.text)
      }
    ) {
      #expect($0.after.store.outsideTexts == [KeyPlaces.text])
    },
    .command(.control("f"), .function(3), in: .field, does: "opens the find line") {
      #expect($0.workbench.place == .fieldSearch)
      #expect(text($0.after) == KeyPlaces.text)
    },
    // One, two, four: the o's of the text.
    .command(.enter, .function(3), .down, in: .fieldSearch, does: "goes to the next place") {
      #expect($0.before.workbench.session?.editing?.editor.selection == 0..<1)
      #expect($0.editor?.selection == 6..<7)
    },
    .command(.up, .function(15), in: .fieldSearch, does: "goes to the place before") {
      #expect($0.editor?.selection == 15..<16)
    },
    .command(.escape, in: .fieldSearch, does: "closes the find line; what was found is selected") {
      #expect($0.workbench.place == .field)
      #expect($0.editor?.selection == 0..<1)
    },
    .command(.control("f"), in: .fieldSearch, does: "begins with other words") {
      #expect($0.workbench.place == .fieldSearch)
      #expect($0.session?.editing?.search?.query.isEmpty == true)
    },
    .hand(.control("w"), .control("u"), in: .fieldSearch, does: "takes what is typed away") {
      #expect($0.session?.editing?.search?.query.isEmpty == true)
      #expect(text($0.after) == KeyPlaces.text)
    },
    .hand("n", in: .fieldSearch, does: "narrows what is looked for at once") {
      #expect($0.session?.editing?.search?.query.text == "on")
      #expect($0.editor?.selection == 0..<2)
    },
  ]

  /// A field that is answered by choosing.
  static let choice: [KeyRow] = [
    .hand(.right, .down, .space, in: .field, does: "chooses the next answer", given: toChoice) {
      #expect(text($0.after) == "moderate")
    },
    .hand(.left, .up, in: .field, does: "chooses the answer before", given: toChoice) {
      #expect(text($0.after) == "silent")
    },
    .hand(.backspace, .delete, in: .field, does: "takes the answer away", given: toChoice) {
      #expect(text($0.after) == "")
    },
    .hand("3", in: .field, does: "chooses by number and goes on", given: toChoice) {
      let content = $0.after.store.chart.encounters[0].note.content
      #expect(content[.participation] == "limited" && fieldKey($0) == "response")
    },
    .hand(.enter, in: .field, does: "goes on to the next field", given: toChoice) {
      let content = $0.after.store.chart.encounters[0].note.content
      #expect(content[.participation] == "active" && fieldKey($0) == "response")
    },
  ]

  private static let toChoice: @Sendable (inout WorkbenchDriver) throws -> Void = { person in
    try person.press(.backTab, .right)
  }

  private static func text(_ person: WorkbenchDriver) -> String? {
    person.workbench.session?.editing?.text
  }

  /// What the record has of the first member's response.
  private static func saved(_ press: Press) -> String {
    press.after.store.chart.encounters[0].note.content[.response]
  }

  /// The key of the field that is open.
  private static func fieldKey(_ press: Press) -> String? {
    press.session?.editing?.place.fieldKey
  }
}
