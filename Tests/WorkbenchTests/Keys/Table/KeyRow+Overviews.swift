import GroupCare
import Screen
import Testing

@testable import Workbench

extension KeyRow {
  /// The screens about the practice itself.
  static let overviews: [KeyRow] = [
    .command("l", in: .today, does: "shows the log") {
      #expect($0.workbench.place == .log && $0.effects.contains(.loadLog))
    },
    .command(.enter, in: .log, does: "opens what the entry is about", given: { try $0.press(.end) })
    {
      #expect($0.effects.contains { if case .openSession = $0 { true } else { false } })
    },
    .command("/", .function(3), in: .log, does: "finds in the log") {
      #expect($0.workbench.isFiltering)
    },
  ]
}
