public import GroupCare

/// Something that was done to a group and can be taken back.
public enum GroupStep: Hashable, Sendable, Protected {
  /// A client was enrolled.
  case enrolled(MembershipID)
  /// A membership was ended: as it was before.
  case ended(Membership)
  /// A session was planned.
  case planned(SessionID)
}
