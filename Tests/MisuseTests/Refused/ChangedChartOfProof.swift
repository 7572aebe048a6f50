// refused: 'chart' is a 'let' constant
import GroupCare

/// What passed the gate stays as it passed.
func exchanged(_ proof: DocumentedSession, _ chart: SessionChart) -> DocumentedSession {
  var changed = proof
  changed.chart = chart
  return changed
}
