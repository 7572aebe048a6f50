// refused: requires that 'ClaimReadyEncounter' conform to 'Decodable'
import GroupCare

/// A proof is never stored: what is read back passes the gate again.
func restored(from decoder: any Decoder) throws -> ClaimReadyEncounter {
  try decoder.singleValueContainer().decode(ClaimReadyEncounter.self)
}
