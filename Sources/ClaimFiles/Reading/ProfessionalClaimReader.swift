public import GroupCare
import X12

/// Reads 837P files as strictly as Quorum writes them.
///
/// It refuses what validators of structure let through: check digits, hierarchy flags, pointers beyond
/// the diagnoses, sums, replacements without a number, numbers that occur twice. Quorum reads back every
/// file it wrote before the file leaves.
public struct ProfessionalClaimReader: Sendable {
  /// The day after which no service and no birth can lie; `nil` when dates aren't compared with a clock.
  public var today: CalendarDate?

  /// Makes a reader.
  ///
  /// - Parameter today: The day of reading, in the practice's zone.
  public init(today: CalendarDate? = nil) {
    self.today = today
  }

  /// Reads a file of one interchange with one group and one transaction set.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The claims and what stands around them.
  /// - Throws: The first fault and its place. Any bytes whatever give either a batch or an error.
  public func read(_ bytes: [UInt8]) throws(ProfessionalClaimError) -> ProfessionalClaimBatch {
    let interchange = try Self.interchange(bytes)
    guard let set = interchange.groups.first?.transactionSets.first,
      interchange.groups.count == 1, interchange.groups[0].transactionSets.count == 1,
      interchange.groups[0].functionalIdentifier == "HC", set.identifier == "837",
      set.version.hasPrefix("005010X222"), set.version == interchange.groups[0].version
    else { throw ProfessionalClaimError(.notAClaimFile, segment: 2) }
    var parser = ProfessionalClaimParser(SegmentCursor(set), today: today)
    return try parser.batch(in: interchange)
  }

  private static func interchange(_ bytes: [UInt8]) throws(ProfessionalClaimError) -> Interchange {
    do {
      let document = try X12Reader(mode: .strict).read(bytes)
      guard let interchange = document.interchanges.first, document.interchanges.count == 1 else {
        throw ProfessionalClaimError(.notAClaimFile, segment: 1)
      }
      return interchange
    } catch let error as X12SyntaxError {
      throw ProfessionalClaimError(
        .syntax(error.fault), segment: error.segment, element: error.element)
    } catch let error as ProfessionalClaimError {
      throw error
    } catch {
      preconditionFailure("both kinds of error are caught")
    }
  }
}
