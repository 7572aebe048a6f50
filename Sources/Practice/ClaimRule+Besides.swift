internal import ClaimFiles
internal import DiagnosisFiles
public import GroupCare

extension ClaimRule {
  /// The rules beside the domain's own, which ask what the domain can't know: whether a file can carry
  /// the claim (C42), and which diagnosis codes there are (M142).
  ///
  /// The codes are read when a claim is first judged, not before.
  public static let besides: [ClaimRule] = [
    .diagnosisCode(in: DiagnosisLibrary.installed.table), .writable,
  ]
}
