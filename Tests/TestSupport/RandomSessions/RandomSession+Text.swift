import Foundation
import GroupCare

extension RandomSession {
  /// What of the session isn't as in the example, a line each; nobody in it is real.
  public var text: String {
    let usual = Self.lines(of: ExampleSession())
    return (["asked on: \(today)"] + Self.lines(of: session).filter { !usual.contains($0) })
      .joined(separator: "\n")
  }

  private static func lines(of session: ExampleSession) -> [String] {
    var lines = [
      line("state", session.state),
      line("planned", [session.scheduledStart, session.scheduledEnd]),
      line("group", session.group), line("detail", session.detail),
      line("group note", session.groupNote), "group note signed: \(session.groupSigning)",
      "group note signer: \(session.groupSigner.id)", line("at", session.groupSignedAt),
      line("sites", session.practice.sites), line("fees", session.practice.fees),
      line("npi", session.practice.billing.npi), line("policy", session.practice.policy),
      line("clinicians", session.clinicians), line("claims", session.claims),
      line("enrolments", session.surroundings.enrolments),
    ]
    lines += session.surroundings.joined.map { "joined: \($0.key) \($0.value)" }.sorted()
    for (clinician, others) in session.surroundings.clinicianSessions {
      lines += others.map { "elsewhere: \(clinician) \($0)" }
    }
    for member in session.members { lines += Self.lines(of: member) }
    return lines
  }

  private static func lines(of member: ExampleMember) -> [String] {
    let facts = member.billing
    let lines =
      [
        line("client", member.client), line("status", member.status),
        line("delivery", member.delivery), line("whereabouts", member.whereabouts),
        line("identity", member.identityCheck), line("note", member.note),
        "signed: \(member.signing) by \(member.signer.id)", line("at", member.signedAt),
        line("early", member.wasSignedBeforePlan), line("overrides", member.overrides),
        line("plan", member.plan), line("family", member.family),
        line("units claimed", member.unitsClaimed.map { "\($0.key) \($0.value)" }.sorted()),
        line("earlier", member.earlierNotes.map(\.content)),
        line("walk-in", member.isWalkIn),
      ] + facts.coverages.map { line("coverage", $0) }
      + member.payers.flatMap { payer in payer.rows.map { line("row of \(payer.id)", $0) } }
      + facts.benefits.map { line("benefits", $0) }
      + facts.authorizations.map { line("authorization", $0) }
      + facts.claimedUnits.map { line("unit", $0) } + facts.referrals.map { line("referral", $0) }
      + facts.consents.map { line("consent", $0) } + facts.screenings.map { line("screening", $0) }
      + facts.individualServices.map { line("individual", $0) }
      + facts.otherSessions.map { "other: \($0)" }
    return lines.map { "\(member.client.id) \($0)" }
  }

  private static func line(_ name: String, _ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try? encoder.encode([value])
    return "\(name): " + (data.map { String(decoding: $0, as: UTF8.self) } ?? "not to be written")
  }
}
