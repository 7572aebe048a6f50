internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum claims void`: a claim that was wrong, taken back.
struct ClaimsVoidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Take a claim back",
    discussion: """
      Say which of two things is so. With --never-sent nobody has the file in which the claim \
      stands: all claims of that file are void, and it is never written again. With --payer-claim \
      the payer has it: a void under the payer's own number is made, whose file has to be sent. \
      Either way the session can be put right and billed again.
      """)

  @OptionGroup var practice: PracticeOptions

  @Argument(help: "The claim's number.")
  var claim: ClaimID

  @Option(help: ArgumentHelp("Why; it stands in the log.", valueName: "text"))
  var reason: String

  @Flag(help: "The file of the claim was never sent.")
  var neverSent = false

  @Option(
    help: ArgumentHelp(
      "The payer has the claim, under this number of the payer's own.", valueName: "number"))
  var payerClaim: String?

  func validate() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("Say with --reason why the claim is taken back.")
    }
    guard neverSent != (payerClaim != nil) else {
      throw ValidationError(
        "Say either --never-sent or, with --payer-claim, the number under which the payer has it.")
    }
    if let payerClaim, !payerClaim.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("Give the payer's own number of the claim with --payer-claim.")
    }
  }

  func run() throws {
    let withdrawal = payerClaim.map { ClaimWithdrawal.sent(payerClaimNumber: $0) } ?? .neverSent
    let practice = try practice.open()
    let (record, together) = try CommandFailure.asking(practice) { () throws(PracticeError) in
      let record = try practice.voidClaim(claim, reason: reason, withdrawal)
      return (record, try practice.batch(record.batch).claims)
    }
    try StandardOutput.write(lines: lines(record, together))
  }

  private func lines(_ record: ClaimRecord, _ together: [ClaimID]) -> [String] {
    guard neverSent else {
      return [
        "Claim \(claim) is void, and batch \(record.batch) says so to the payer.",
        "\"quorum claims write \(record.batch) --out FILE\" writes its file, which has to be sent.",
      ]
    }
    let numbers = together.map(\.text).joined(separator: ", ")
    return [
      together.count == 1
        ? "Batch \(record.batch) was never sent: claim \(numbers) is void."
        : "Batch \(record.batch) was never sent: claims \(numbers) are void."
    ]
  }
}
