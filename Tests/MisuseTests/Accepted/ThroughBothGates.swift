import GroupCare

/// The one way from a record to a claim.
func claim(of client: ClientID, in chart: SessionChart, number: ClaimID, today: CalendarDate)
  -> Claim?
{
  guard case .documented(let session) = SessionGate().evaluate(chart),
    case .ready(let encounter)? = ClaimGate(on: today).evaluate(client, of: session)
  else { return nil }
  return Claim(encounter, number: number, lineNumber: "1")
}
