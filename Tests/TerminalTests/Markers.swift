/// What must not stand readable in a file: of the members of the DBT group, and of others with short names.
///
/// None has fewer than five bytes: three letters stand in a megabyte of sealed bytes now and then by chance. Short names
/// are looked for as they would stand in a record or in a list.
enum Markers {
  static let ofSample: [String] =
    longNames + ["Chen", "Lee", "Wei", "Ng", "Zoë", "Anna", "J", "Q", "Y"].flatMap(inText)
    + birthDates + identifiers + places

  private static let longNames = [
    "Alvarez", "Maria", "Okonkwo", "David", "Petrov", "Núñez", "Nunez", "O'Hara", "Whitfield",
    "Siobhán", "Kowalczyk", "Marek", "Zappa", "王小明", "Featherstonehaugh",
  ]

  private static let birthDates = [
    "1991-04-17", "1988-11-02", "1996-01-29", "1984-08-08", "1999-06-21", "1993-12-05",
    "1979-03-30", "2006-10-14", "19910417", "20061014",
  ]

  private static let identifiers = [
    "EVG207922", "BCW215841", "9223760", "BCW231679", "EVG239598", "BC26-004417", "916-555-0111",
    "5305550113", "F60.3",
  ]

  private static let places = ["418 Fern Hollow", "77 Quarry Ln", "Rosa Alvarez", "Lantern Way"]

  /// A short name in quotes, as in a record; and in its column of a table.
  private static func inText(_ name: String) -> [String] {
    ["\"\(name)\"", ",\(name),", ", \(name)\n", "\n\(name),"].filter { $0.utf8.count >= 5 }
      + ["\":\"\(name)\"", ":\"\(name)\","]
  }
}
