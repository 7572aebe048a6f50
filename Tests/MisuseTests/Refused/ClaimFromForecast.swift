// refused: cannot convert value of type 'ClaimGate.Forecast' to expected argument type 'ClaimReadyEncounter'
import GroupCare

/// What a screen shows in advance is a forecast, not a proof.
func claim(_ forecast: ClaimGate.Forecast, number: ClaimID) -> Claim {
  Claim(forecast, number: number, lineNumber: "1")
}
