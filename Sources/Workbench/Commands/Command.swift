import Screen

/// One command: its keys, its words, and where it can be given.
///
/// The one table of them, ``all``, feeds the key bar, the help, the palette, the menus, the dispatch of
/// keys and their tests.
struct Command: Sendable {
  let id: CommandID
  /// The first one is shown; the others are twins (R38).
  let keys: [Key]
  /// One or two words for the key bar.
  let label: String
  /// A sentence for the help.
  let help: String
  let places: Set<Place>
  /// Whether it stands in the lower row of the key bar, with what works everywhere.
  let isGlobal: Bool
  /// Whether the palette and the menus give it wherever the person is, beyond the places of its keys.
  let isAnywhere: Bool
  /// The menu it stands in.
  private(set) var category = CommandCategory.program

  init(
    _ id: CommandID, _ keys: [Key], _ label: String, _ help: String, in places: Set<Place>,
    isGlobal: Bool = false, isAnywhere: Bool = false
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.help = help
    self.places = places
    self.isGlobal = isGlobal
    self.isAnywhere = isAnywhere
  }

  private static func menu(_ category: CommandCategory, _ commands: [Command]) -> [Command] {
    commands.map { command in
      var command = command
      command.category = category
      return command
    }
  }

  /// Returns the commands of a place, in the order of the table.
  static func all(in place: Place) -> [Command] { all.filter { $0.places.contains(place) } }

  /// Returns the command that a key gives in a place.
  static func command(for key: Key, in place: Place) -> Command? {
    all.first { $0.places.contains(place) && $0.keys.contains(key) }
  }

  /// Every command, the most used of each place first.
  static let all: [Command] =
    menu(.go, lists) + menu(.member, members) + menu(.session, sessions) + menu(.note, notes)
    + menu(.note, fields) + menu(.claims, gate) + menu(.group, groups) + menu(.claims, claims)
    + menu(.member, diagnoses) + menu(.edit, edits) + menu(.member, files) + menu(.edit, orders)
    + menu(.program, guides)
    + menu(.go, moves) + menu(.program, everywhere)
}
