import GroupCare
import Screen

extension Workbench {
  mutating func performGroup(_ id: CommandID) -> [Effect] {
    guard let facts = group?.facts else { return [] }
    switch id {
    case .enrol:
      ask(
        Dialog(
          .enrol(facts.group.id, facts.candidates.map(\.id)),
          title: "Enrol in \(facts.group.name)",
          info: Self.enrolInfo(),
          items: [.pick("Client", facts.candidates.map(Self.described))], accept: "enrol"))
      return lookAhead()
    case .endMembership:
      guard let member = group?.selectedMember else { return [] }
      ask(
        Dialog(
          .endMembership(member.membership.id, facts.group.id),
          title: "End the membership of \(member.client.name.listed)",
          info: ["Today is the last day. Sessions and claims so far stay as they are."],
          items: [.text("Reason")], accept: "end it"))
      return []
    case .scheduleNext: return [.scheduleNext(facts.group.id)]
    default: return []
    }
  }

  mutating func performClaim(_ id: CommandID) -> [Effect] {
    guard let claim = claims?.selected?.claim else { return [] }
    if id == .voidClaim {
      ask(
        Dialog(
          .voidClaim(claim.id), title: "Void claim \(claim.id)",
          info: [
            "Its unit is given back and its session can be reopened.",
            "A file that was never sent is void as a whole. A claim that was sent is",
            "voided with the payer too: its file is written with W and has to be sent.",
          ],
          items: [
            .option("Its file", ["was never sent", "was sent"], 0), .text("Payer's number"),
            .text("Reason"),
          ], focus: 2, accept: "void it"))
    } else {
      ask(
        Dialog(
          .batchFile(claim.batch), title: "Write batch \(claim.batch) again",
          items: [.text("File", "\(claimFolder)\(claim.batch).837")], accept: "write"))
    }
    return []
  }
}
