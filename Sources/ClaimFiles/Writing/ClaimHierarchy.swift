/// Claims in the order of the file: who is paid, whose policy, which client.
///
/// Each keeps the place of its first claim, and claims of one client stay in their order. The nodes name
/// claims by their place in ``claims``.
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
    var claims: [Int] = []
    var dependents: [DependentNode] = []
  }

  /// Everything of one dependent.
  struct DependentNode {
    let dependent: ProfessionalClaim.Dependent
    var claims: [Int] = []
  }

  private struct Policy: Hashable {
    let billing: Int
    let subscriber: ProfessionalClaim.Subscriber
    let payer: ProfessionalClaim.Payer

    /// Equal policies have equal ids; to hash every name and address of every claim takes longer.
    func hash(into hasher: inout Hasher) {
      hasher.combine(subscriber.memberIdentifier)
      hasher.combine(payer.identifier)
    }
  }

  let claims: [ProfessionalClaim]
  private(set) var billings: [BillingNode] = []
  private var billingPlaces: [ProfessionalClaim.Billing: Int] = [:]
  private var policyPlaces: [Policy: Int] = [:]

  init(_ claims: [ProfessionalClaim]) {
    self.claims = claims
    let span = claims.span
    for index in span.indices { add(span[index], at: index) }
  }

  private mutating func add(_ claim: ProfessionalClaim, at index: Int) {
    let billing = place(of: claim.billing)
    let policy = Policy(billing: billing, subscriber: claim.subscriber, payer: claim.payer)
    let next = billings[billing].subscribers.count
    let subscriber = policyPlaces[policy, default: next]
    if subscriber == next {
      policyPlaces[policy] = next
      billings[billing].subscribers.append(
        SubscriberNode(subscriber: claim.subscriber, payer: claim.payer))
    }
    billings[billing].subscribers[subscriber].add(claim.dependent, at: index)
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
  fileprivate mutating func add(_ dependent: ProfessionalClaim.Dependent?, at index: Int) {
    guard let dependent else {
      claims.append(index)
      return
    }
    guard let place = dependents.firstIndex(where: { $0.dependent == dependent }) else {
      dependents.append(.init(dependent: dependent, claims: [index]))
      return
    }
    dependents[place].claims.append(index)
  }
}
