// refused: requires that 'DocumentedSession' conform to 'Decodable'
import GroupCare

/// A proof is never stored: what is read back passes the gate again.
func restored(from decoder: any Decoder) throws -> DocumentedSession {
  try decoder.singleValueContainer().decode(DocumentedSession.self)
}
