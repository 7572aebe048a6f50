public import X12

/// Why a file isn't an 837P that Quorum would have written, and where.
///
/// It names the place and never the text that stands there, because that may be about a person.
public struct ProfessionalClaimError: Error, Hashable, Sendable {
  /// What is wrong.
  public let fault: Fault
  /// The segment's number in the file, counted from 1 with the ISA.
  public let segment: Int
  /// The element's position, counted from 1; `nil` when the whole segment is meant.
  public let element: Int?

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - fault: What is wrong.
  ///   - segment: The segment's number in the file, counted from 1.
  ///   - element: The element's position, counted from 1.
  public init(_ fault: Fault, segment: Int, element: Int? = nil) {
    self.fault = fault
    self.segment = segment
    self.element = element
  }

  /// What can be wrong with a claim file.
  public enum Fault: Hashable, Sendable {
    /// The bytes aren't sound X12.
    case syntax(X12SyntaxError.Fault)
    /// The file is sound X12 but not one 837P of a version that is read.
    case notAClaimFile
    /// A segment that must stand here doesn't; the segment named is the one found instead.
    case segmentMissing
    /// A segment stands where none of its kind can.
    case segmentUnexpected
    /// An element that must have content has none.
    case elementMissing
    /// An element is longer than it may be.
    case elementTooLong
    /// An element holds a code that has no meaning there.
    case codeUnknown
    /// An NPI isn't ten digits or its check digit is wrong.
    case npiInvalid
    /// The billing provider has no NPI.
    case billingNPIMissing
    /// A tax id isn't nine digits.
    case taxIdentifierMalformed
    /// The billing address is a PO box.
    case poBoxInBillingAddress
    /// The billing address has a ZIP of five digits where nine are wanted.
    case zipIncomplete
    /// A ZIP isn't five or nine digits.
    case zipMalformed
    /// The levels of the hierarchy aren't numbered 1, 2, 3 through the file.
    case hierarchyNumberOutOfSequence
    /// A level names another parent than the one it stands under.
    case hierarchyParentWrong
    /// A level's flag says that it has children and it has none, or the other way round.
    case hierarchyChildFlagWrong
    /// The subscriber is the patient and SBR02 doesn't say so, or the other way round.
    case subscriberRelationshipWrong
    /// There is a patient's level without a claim.
    case patientWithoutClaim
    /// A claim's number is longer than twenty characters.
    case claimNumberTooLong
    /// A claim's number occurs twice in the file.
    case claimNumberRepeated
    /// A claim's charge isn't the sum of its lines.
    case chargeNotSumOfLines
    /// An amount isn't one.
    case amountMalformed
    /// An amount has more than two decimals.
    case amountFinerThanACent
    /// An amount is below zero.
    case amountNegative
    /// A claim replaces or voids another without the payer's number of that one.
    case payerClaimNumberMissing
    /// A new claim has the payer's number of another.
    case payerClaimNumberUnexpected
    /// A diagnosis doesn't have the shape of a code, or has its point.
    case diagnosisMalformed
    /// A diagnosis occurs twice in a claim.
    case diagnosisRepeated
    /// A claim has more than twelve diagnoses.
    case tooManyDiagnoses
    /// A line points at a diagnosis that the claim doesn't have.
    case pointerBeyondDiagnoses
    /// A line points at the same diagnosis twice, at none or at more than four.
    case pointersMalformed
    /// The lines of a claim aren't numbered 1, 2, 3.
    case lineOutOfSequence
    /// A line's own number occurs twice in the file.
    case lineNumberRepeated
    /// A claim has more than fifty lines.
    case tooManyLines
    /// A line adds to a service that doesn't stand before it in the claim on the same day.
    case addOnWithoutService
    /// A line has other than one unit.
    case unitsNotOne
    /// A procedure code or modifier doesn't have the shape of one.
    case procedureMalformed
    /// A date isn't one of the calendar.
    case dateMalformed
    /// A date lies after the day on which the file is read.
    case dateInFuture
    /// A service lies before the patient's birth.
    case serviceBeforeBirth
  }
}
