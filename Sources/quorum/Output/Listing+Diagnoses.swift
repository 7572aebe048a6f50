internal import GroupCare

extension Listing where Item == DiagnosisEntry {
  /// Lines of diagnosis codes, the likeliest first.
  ///
  /// A first day that is only the table's own is left out: the code is older than that.
  static func diagnoses(_ entries: [DiagnosisEntry], knownSince: CalendarDate) -> Listing {
    Listing(
      name: "diagnoses",
      columns: [
        .text("code", "Code") { $0.code.text },
        .text("description", "Description") { $0.description },
        Column(
          key: "billable", heading: "Billable", value: { .boolean($0.isBillable) },
          text: { $0.isBillable ? "true" : "false" }, shown: { $0.isBillable ? "yes" : "no" }),
        .text("from", "From") {
          $0.period.first == knownSince ? nil : $0.period.first.iso
        },
        .text("to", "To") { $0.period.last?.iso },
      ],
      items: entries, emptiness: "No diagnosis code has that.")
  }
}
