// refused: cannot convert return expression of type 'ServiceLine.AddOn' to return type 'ServiceLine'
import GroupCare

/// Interactive complexity is part of a service and never the service of a claim.
func alone(_ addOn: ServiceLine.AddOn) -> ServiceLine {
  addOn
}
