import GroupCare

/// The one way from a record to a claim.
func claim(of client: ClientID, in chart: SessionChart, number: ClaimID) -> Claim? {
  guard case .documented(let session) = SessionGate().evaluate(chart),
    case .ready(let encounter)? = ClaimGate().evaluate(client, of: session)
  else { return nil }
  return Claim(encounter, number: number, lineNumber: "1")
}
