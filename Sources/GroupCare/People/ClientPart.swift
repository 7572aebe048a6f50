/// A part of a client's file that not everybody who works here may read (C3).
///
/// Coverage, authorizations, memberships and attendance are for everyone at the desk. That somebody is
/// in a Part 2 programme, what the diagnoses are, and what a clinician judged isn't.
public enum ClientPart: String, CaseIterable, Sendable {
  /// Diagnoses, and what tells them: the codes of claims and of what the client had alone.
  case diagnoses
  /// Consents to disclosure of the records of a Part 2 programme.
  case disclosures
  /// The treatment plan, its goals and how far they have come.
  case plan
  /// Screenings before a first session.
  case screenings
}
