extension ClaimRule {
  /// Where the payer wants documents uploaded with the claim of a member who wasn't in the room, that
  /// is remarked on.
  static let upload = ClaimRule(
    remarks: [.uploadNeeded],
    "Where the payer wants documents uploaded with the claim of a member who wasn't in the room, "
      + "that is remarked on.",
    source: "M34"
  ) { candidate in
    guard candidate.encounter.attendance.delivery.isRemote,
      let asked = candidate.ruling(on: \.needsUpload), asked.value
    else { return [] }
    return [
      candidate.remark(
        .uploadNeeded, "This payer wants documents uploaded with the claim.", source: "M34",
        authority: asked.authority)
    ]
  }
}
