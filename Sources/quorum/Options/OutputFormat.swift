internal import ArgumentParser

/// In which form a reading command answers.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}

/// The option that every reading command takes.
struct FormatOptions: ParsableArguments {
  @Option(help: "Answer as a table for people, as JSON, or as CSV for a spreadsheet.")
  var format: OutputFormat = .table
}
