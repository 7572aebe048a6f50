// refused: 'minutesPresent' is a 'let' constant
import GroupCare

/// What passed the gate stays as it passed.
func longer(_ proof: ClaimReadyEncounter) -> ClaimReadyEncounter {
  var changed = proof
  changed.minutesPresent = 90
  return changed
}
