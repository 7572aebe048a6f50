// refused: 'ClaimReadyEncounter' initializer is inaccessible due to 'fileprivate' protection level
@testable import GroupCare

/// Not even a test that sees the inside of the module can make the proof.
func forged(_ candidate: ClaimCandidate, basis: ClaimBasis) -> ClaimReadyEncounter {
  ClaimReadyEncounter(candidate, basis: basis, minutes: 90, overrides: [])
}
