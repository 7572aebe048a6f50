// refused: cannot convert value of type 'DocumentedSession' to expected argument type 'ClaimReadyEncounter'
import GroupCare

/// A documented session is no claim: each encounter has to meet its payer's rules.
func claim(of session: DocumentedSession, number: ClaimID) -> Claim {
  Claim(session, number: number, lineNumber: "1")
}
