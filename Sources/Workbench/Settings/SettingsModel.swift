import GroupCare
import Screen

/// What is set, line by line, and what can be taken back.
struct SettingsModel: Sendable {
  /// A line: what it is, what it is set to, and where it is changed.
  struct Line: Hashable, Sendable {
    /// What Enter does on it.
    enum Change: Hashable, Sendable {
      /// Opens the themes.
      case theme
      /// Asks what it is to be.
      case policy(PolicyItem)
      /// Nothing: it is changed elsewhere.
      case elsewhere(String)
    }

    let name: String
    let value: String
    let change: Change
  }

  private(set) var facts: SettingsFacts
  private(set) var sections: [(title: String, lines: [Line])] = []
  private(set) var lines: [Line] = []
  var cursor = ListCursor()
  /// What was changed here, the newest last.
  var undo: [PolicyChange] = []

  private let claimFolder: String

  init(_ facts: SettingsFacts, claimFolder: String) {
    self.facts = facts
    self.claimFolder = claimFolder
    arrange()
  }

  var selected: Line? { lines.indices.contains(cursor.row) ? lines[cursor.row] : nil }

  /// Takes what is set now.
  mutating func take(_ facts: SettingsFacts) {
    self.facts = facts
    arrange()
  }

  /// Takes note that the theme is another.
  mutating func themed(_ title: String) {
    let machine = facts.machine
    take(
      SettingsFacts(
        profile: facts.profile,
        machine: SettingsFacts.Machine(theme: title, file: machine.file, folder: machine.folder)))
  }

  var findable: ListFilter {
    ListFilter(count: lines.count) { [lines] in [lines[$0].name, lines[$0].value] }
  }

  mutating func move(_ key: Key, page: Int) -> Bool {
    cursor.handle(key, shown: findable.shown(by: cursor.filter), page: page)
  }

  private mutating func arrange() {
    let profile = facts.profile
    let folder =
      "Changed in practice.toml: quorum export, then quorum import."
    let start = "Said when Quorum is started: --data names another folder."
    func elsewhere(_ name: String, _ value: String, _ how: String = folder) -> Line {
      Line(name: name, value: value.isEmpty ? "not set" : value, change: .elsewhere(how))
    }
    func policy(_ items: [PolicyItem]) -> [Line] {
      items.map { item in
        Line(
          name: item.name, value: item.words(profile.policy.value(of: item)), change: .policy(item))
      }
    }
    let day: [PolicyItem] = [.lockMinutes, .reauthenticationMinutes, .externalEditor]
    let wording: [PolicyItem] = [
      .nearIdentityPercent, .nearIdentityRun, .sameWordsPercent, .shortestComparedWords,
    ]
    let asked = PolicyItem.allCases.filter { !day.contains($0) && !wording.contains($0) }
    let codes = profile.policy.prolongedServiceCodes.map(\.text).joined(separator: ", ")
    sections = [
      ("Yours", [Line(name: "Theme", value: facts.machine.theme, change: .theme)]),
      ("The screen", policy(day)), ("What the gate asks", policy(asked)),
      ("When notes are too much alike", policy(wording)),
      (
        "The practice",
        [
          elsewhere("Name", profile.name), elsewhere("Paid to", profile.billing.name),
          elsewhere("NPI", profile.billing.npi?.text ?? ""), elsewhere("Time zone", profile.zone),
          elsewhere("Files go to", profile.receiver.name),
          elsewhere("Prolonged services", codes.isEmpty ? "none" : codes),
        ]
      ),
      (
        "This machine",
        [
          elsewhere("Quorum", "version \(Workbench.version)", "quorum --version says it, too."),
          elsewhere("Practice lies in", facts.machine.folder ?? "thrown away at the end", start),
          elsewhere(
            "Claim files", claimFolder == "./" ? "the folder Quorum was started in" : claimFolder,
            "Asked for each time claims are written."),
          elsewhere(
            "Your choices", facts.machine.file ?? "kept nowhere",
            "XDG_CONFIG_HOME, else HOME, says where it lies."),
        ]
      ),
    ]
    lines = sections.flatMap(\.lines)
    cursor.move(to: cursor.row, of: lines.count)
  }
}
