/// Kinds of content that are opened by different keys.
///
/// Who may read what follows from which class keys are granted to a person (`security.md` C3), so a
/// record is sealed under the class of the most private thing in it. The raw values are written into
/// files and never change.
public enum RecordClass: String, CaseIterable, Hashable, Sendable {
  /// Names, dates of birth, memberships, schedules: what a coordinator needs.
  case roster

  /// Coverage, authorizations, claims, amounts and verdicts: what a biller needs.
  case billing

  /// Diagnoses, plans and progress notes: what a clinician needs.
  case clinical

  /// Psychotherapy notes in the sense of 45 CFR 164.501, never part of the billable record.
  case psychotherapy

  /// The entries of the log.
  case log
}
