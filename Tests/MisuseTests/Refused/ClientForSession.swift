// refused: cannot convert return expression of type 'ClientID'
import GroupCare

/// A client's id where a session's is wanted is a slip of the fingers, not a program.
func session(of client: ClientID) -> SessionID {
  client
}
