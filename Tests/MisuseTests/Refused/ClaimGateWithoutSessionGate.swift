// refused: cannot convert value of type 'SessionChart' to expected argument type 'DocumentedSession'
import GroupCare

/// The second gate asks for the proof of the first: nobody bills one member of an unfinished session.
func outcome(of client: ClientID, in chart: SessionChart, today: CalendarDate) -> ClaimGate.Outcome?
{
  ClaimGate(on: today).evaluate(client, of: chart)
}
