public import GroupCare

extension DiagnosisTable {
  /// A small table in which codes begin, end and become headings.
  public static let example = DiagnosisTable(
    release: known(
      DiagnosisRelease(
        name: "FY2026", first: .example("2025-10-01"), last: .example("2026-09-30"),
        source: "an example", licence: "Public domain")),
    knownSince: .example("2021-01-01"), coverage: ["F", "Z63"],
    entries: [
      .example("F50", "Eating disorders", isBillable: false),
      .example("F50.0", "Anorexia nervosa", isBillable: false),
      .example("F50.00", "Anorexia nervosa, unspecified"),
      .example("F50.01", "Anorexia nervosa, restricting type", to: "2024-09-30"),
      .example(
        "F50.01", "Anorexia nervosa, restricting type", isBillable: false, from: "2024-10-01"),
      .example("F50.010", "Anorexia nervosa, restricting type, mild", from: "2024-10-01"),
      .example("F50.011", "Anorexia nervosa, restricting type, moderate", from: "2024-10-01"),
      .example("F50.2", "Bulimia nervosa", to: "2024-09-30"),
      .example("F50.2", "Bulimia nervosa", isBillable: false, from: "2024-10-01"),
      .example("F50.20", "Bulimia nervosa, unspecified", from: "2024-10-01"),
      .example("F50.21", "Bulimia nervosa, mild", from: "2024-10-01"),
      .example("F60", "Specific personality disorders", isBillable: false),
      .example(
        "F60.3", "Borderline personality disorder",
        inclusions: "Emotionally unstable personality disorder"),
      .example("F64", "Gender identity disorders", isBillable: false),
      .example("F64.9", "Gender identity disorder, unspecified", to: "2025-09-30"),
      .example("F68", "Other disorders of adult personality", isBillable: false),
      .example("F68.1", "Factitious disorder", inclusions: "Münchausen's syndrome"),
      .example("F95", "Tic disorder", isBillable: false),
      .example("F95.2", "Tourette's disorder"),
      .example("Z63", "Other problems related to primary support group", isBillable: false),
      .example("Z63.8", "Other specified problems related to primary support group"),
    ])
}

extension DiagnosisEntry {
  /// Returns a line of the table.
  public static func example(
    _ code: String, _ description: String, inclusions: String = "", isBillable: Bool = true,
    from first: String = "2021-01-01", to last: String? = nil
  ) -> DiagnosisEntry {
    DiagnosisEntry(
      code: .example(code), description: description, inclusions: inclusions,
      isBillable: isBillable, period: .example(first, last))
  }
}
