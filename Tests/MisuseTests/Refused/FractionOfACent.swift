// refused: cannot convert return expression of type 'Double' to return type 'Money'
import GroupCare

/// Money is whole cents; a fraction has no way in.
func rate() -> Money {
  43.255
}
