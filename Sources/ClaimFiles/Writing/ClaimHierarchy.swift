/// Claims in the order of the file: who is paid, whose policy, which client.
///
/// Each keeps the place of its first claim, and claims of one client stay in their order.
struct ClaimHierarchy {
  /// Everything billed by one provider.
  struct BillingNode {
    let billing: ProfessionalClaim.Billing
    var subscribers: [SubscriberNode] = []
  }

  /// Everything under one policy: the holder's own claims, or those of the dependents.
  struct SubscriberNode {
    let subscriber: ProfessionalClaim.Subscriber
    let payer: ProfessionalClaim.Payer
    var claims: [ProfessionalClaim] = []
    var dependents: [DependentNode] = []
  }

  /// Everything of one dependent.
  struct DependentNode {
    let dependent: ProfessionalClaim.Dependent
    var claims: [ProfessionalClaim] = []
  }

  private struct Policy: Hashable {
    let billing: Int
    let subscriber: ProfessionalClaim.Subscriber
    let payer: ProfessionalClaim.Payer
  }

  private(set) var billings: [BillingNode] = []
  private var billingPlaces: [ProfessionalClaim.Billing: Int] = [:]
  private var policyPlaces: [Policy: Int] = [:]

  init(_ claims: [ProfessionalClaim]) {
    policyPlaces.reserveCapacity(claims.count)
    for claim in claims { add(claim) }
  }

  private mutating func add(_ claim: ProfessionalClaim) {
    let billing = place(of: claim.billing)
    let policy = Policy(billing: billing, subscriber: claim.subscriber, payer: claim.payer)
    let next = billings[billing].subscribers.count
    let subscriber = policyPlaces[policy, default: next]
    if subscriber == next {
      policyPlaces[policy] = next
      billings[billing].subscribers.append(
        SubscriberNode(subscriber: claim.subscriber, payer: claim.payer))
    }
    billings[billing].subscribers[subscriber].add(claim)
  }

  private mutating func place(of billing: ProfessionalClaim.Billing) -> Int {
    if let last = billings.indices.last, billings[last].billing == billing { return last }
    if let place = billingPlaces[billing] { return place }
    billingPlaces[billing] = billings.count
    billings.append(BillingNode(billing: billing))
    return billings.count - 1
  }
}

extension ClaimHierarchy.SubscriberNode {
  fileprivate mutating func add(_ claim: ProfessionalClaim) {
    guard let dependent = claim.dependent else {
      claims.append(claim)
      return
    }
    guard let place = dependents.firstIndex(where: { $0.dependent == dependent }) else {
      dependents.append(.init(dependent: dependent, claims: [claim]))
      return
    }
    dependents[place].claims.append(claim)
  }
}
