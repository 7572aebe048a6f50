import GroupCare

/// What a dialog is for, and so what its answer does.
enum DialogPurpose: Hashable, Sendable {
  case identity(ClientID)
  case arrival(ClientID)
  case departure(ClientID)
  case groupTimes
  case absence(ClientID)
  case whereabouts(ClientID)
  case walkIn([ClientID])
  case detail
  case endSession
  case reopen
  case cancelSession
  case conflict(NotePlace, mine: String, theirs: String)
  case signing(SigningWish)
  case addendum(NoteReference)
  case correction(NotePlace)
  case noteHistory
  case claimFile
  case override(ClientID, BlockerCode)
  case batchFile(BatchID)
  case enrol(GroupID, [ClientID])
  case endMembership(MembershipID, GroupID)
  case schedule(GroupID)
  case voidClaim(ClaimID)
  case addDiagnosis(ClientID)
  case setting(PolicyItem)
  case endDiagnosis(ClientID, DiagnosisCode, begun: CalendarDate)
}
