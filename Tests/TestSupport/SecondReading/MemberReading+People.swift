import GroupCare

/// Who stands on the claim.
extension MemberReading {
  struct ClaimPeople {
    var rendering: ClinicianID?
    var supervising: ClinicianID?
    var fault: BlockerCode?
  }

  private func hasNPI(_ person: ClinicianID?) -> Bool {
    person.flatMap { chart.clinicians[$0] }?.npi != nil
  }

  var claimPeople: ClaimPeople {
    if says(\.rendering) == .responsibleClinician {
      let responsible = reading.site?.responsibleClinician
      return hasNPI(responsible)
        ? ClaimPeople(rendering: responsible) : ClaimPeople(fault: .noResponsibleClinician)
    }
    let leader = reading.facilitator?.clinician
    guard let leader, hasNPI(leader) else { return ClaimPeople(fault: .renderingNPI) }
    guard let supervisor = chart.clinicians[leader]?.supervisor else {
      return ClaimPeople(rendering: leader)
    }
    switch says(\.supervision) ?? .supervisorNamed {
    case .notPaid: return ClaimPeople(fault: .supervisedNotPaid)
    case .supervisorNamed:
      return hasNPI(supervisor)
        ? ClaimPeople(rendering: leader, supervising: supervisor)
        : ClaimPeople(fault: .supervisorNPI)
    case .supervisorRenders:
      return hasNPI(supervisor)
        ? ClaimPeople(rendering: supervisor) : ClaimPeople(fault: .supervisorNPI)
    }
  }

  var isCredentialRefused: Bool {
    guard let rendering = claimPeople.rendering, let accepted = says(\.credentials) else {
      return false
    }
    let credential =
      rendering == reading.facilitator?.clinician
      ? reading.facilitator?.credential : chart.clinicians[rendering]?.credential
    return !accepted.contains { $0 == credential }
  }

  var isUnenrolled: Bool {
    guard let rendering = claimPeople.rendering, says(\.needsEnrolment) == true else {
      return false
    }
    return !chart.surroundings.enrolments.contains {
      $0.clinician == rendering && $0.payer == payer?.id && date.isIn($0.period)
    }
  }
}
