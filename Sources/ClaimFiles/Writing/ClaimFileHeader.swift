import GroupCare
import X12

/// What stands around the claims, folded and checked.
struct ClaimFileHeader: Hashable, Sendable {
  let interchange: InterchangeHeader
  let group: FunctionalGroupHeader
  let set: TransactionSetHeader
  let batch: String
  let submitterName: String
  let contactName: String
  let contactPhone: String
  let contactMail: String
  let receiverName: String
}

extension ClaimFolder {
  /// Folds what stands around the claims; `nil` when something stands in the way, which is named.
  mutating func header(_ envelope: ClaimFileEnvelope) -> ClaimFileHeader? {
    let submitter = envelope.submitter
    let receiver = envelope.receiver
    let submitterName = text(submitter.name, .submitterName, least: 1, most: 60)
    let contactName = text(submitter.contactName, .contactName, least: 1, most: 60)
    let contactMail = text(submitter.email, .contactMail, most: 256)
    let receiverName = text(receiver.name, .receiverName, least: 1, most: 60)
    let batch = exact(envelope.batch.text, .batch, most: 30)
    let sender = party(submitter.identifier, .submitterIdentifier)
    let recipient = party(receiver.identifier, .receiverIdentifier)
    let (day, clock) = (envelope.writtenAt.date, envelope.writtenAt.time)
    guard let sender, let recipient, let date = X12Date(day),
      let time = X12Time(hour: clock.hour, minute: clock.minute)
    else { return nil }
    return ClaimFileHeader(
      interchange: InterchangeHeader(
        sender: sender, receiver: recipient, date: date, time: time,
        controlNumber: envelope.interchange, usage: envelope.usage),
      group: FunctionalGroupHeader(
        functionalIdentifier: "HC", sender: sender.identifier, receiver: recipient.identifier,
        date: date, time: time, controlNumber: envelope.group,
        version: ProfessionalClaimFile.version),
      set: TransactionSetHeader(
        identifier: "837", controlNumber: envelope.set, version: ProfessionalClaimFile.version),
      batch: batch, submitterName: submitterName, contactName: contactName,
      contactPhone: submitter.phone.digits, contactMail: contactMail, receiverName: receiverName)
  }

  private mutating func party(_ identifier: String, _ field: UnwritableField.Field)
    -> InterchangeParty?
  {
    guard identifier.utf8.count >= 2, let party = InterchangeParty(identifier) else {
      report(field, identifier.isEmpty ? .missing : .malformed)
      return nil
    }
    return party
  }
}

extension X12Date {
  init?(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
