public import GroupCare
import X12

/// Writes claims into an 837P file, version 005010X222A1 (R32).
///
/// One interchange, one group and one transaction set a batch, whatever the mix of payers: the receiver
/// sorts them by the payer's id.
public enum ProfessionalClaimFile {
  /// The implementation guide that is written.
  public static let version = "005010X222A1"

  /// What came of writing.
  public enum Outcome: Hashable, Sendable {
    /// The file, all of it ASCII.
    case written([UInt8])
    /// No file, and every field of every claim that stands in the way.
    case unwritable(NonEmpty<UnwritableField>)
  }

  /// Writes claims into one file.
  ///
  /// Nothing is written in part: one field that can't be written keeps the whole file back, and all such
  /// fields are named, with the client whose claim it is (C42).
  ///
  /// - Parameters:
  ///   - submissions: The claims, at least one.
  ///   - envelope: What stands around them.
  /// - Returns: The file, or what stands in the way.
  public static func write(_ submissions: [ClaimSubmission], in envelope: ClaimFileEnvelope)
    -> Outcome
  {
    var folder = ClaimFolder()
    let header = folder.header(envelope)
    var claims: [ProfessionalClaim] = []
    claims.reserveCapacity(submissions.count)
    var numbers: Set<String> = []
    var lineNumbers: Set<String> = []
    numbers.reserveCapacity(submissions.count)
    lineNumbers.reserveCapacity(submissions.count)
    // A span lends its elements where an array copies them, and a claim is large.
    let span = submissions.span
    for index in span.indices {
      if !numbers.insert(span[index].claim.number.text).inserted {
        folder.report(.claimNumber, .repeated, of: span[index].claim.client)
      }
      let line = span[index].claim.line
      for number in [line.controlNumber] + (line.addOn.map { [$0.controlNumber] } ?? [])
      where !lineNumbers.insert(number).inserted {
        folder.report(.lineNumber, .repeated, of: span[index].claim.client)
      }
      if let claim = folder.fold(span[index].claim, span[index].frequency) { claims.append(claim) }
    }
    if submissions.isEmpty { folder.report(.claims, .missing) }
    if let unwritable = NonEmpty(folder.unwritable) { return .unwritable(unwritable) }
    guard let header else {
      preconditionFailure("a header that can't be made has named its fields")
    }
    return .written(write(claims, header))
  }

  /// Returns the fields of one claim that can't be written, so that they block it before a file is made.
  ///
  /// - Parameter claim: The claim.
  /// - Returns: The fields in the order in which they are written; empty when all can be.
  public static func unwritableFields(of claim: Claim) -> [UnwritableField] {
    var folder = ClaimFolder()
    _ = folder.fold(claim, .original)
    return folder.unwritable
  }

  /// Writes claims whose every text is folded.
  static func write(_ claims: [ProfessionalClaim], _ header: ClaimFileHeader) -> [UInt8] {
    do {
      return try X12Writer.write(isOneSegmentALine: true, capacity: 1024 + claims.count * 640) {
        file in
        file.interchange(header.interchange) { interchange in
          interchange.group(header.group) { group in
            group.transactionSet(header.set) { set in
              set.writeBatch(header)
              set.write(ClaimHierarchy(claims))
            }
          }
        }
      }
    } catch {
      preconditionFailure("folded text can't break a file")
    }
  }
}
