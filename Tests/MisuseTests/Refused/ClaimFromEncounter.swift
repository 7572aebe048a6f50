// refused: cannot convert value of type 'Encounter' to expected argument type 'ClaimReadyEncounter'
import GroupCare

/// An encounter alone is no claim: it has to pass both gates.
func claim(of encounter: Encounter, number: ClaimID) -> Claim {
  Claim(encounter, number: number, lineNumber: "1")
}
