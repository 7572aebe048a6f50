internal import GroupCare
internal import Practice
internal import Workbench

extension CommandFailure {
  /// Runs something that asks the practice, and says of a refusal what it means to a person.
  static func ofPractice<Value>(
    _ body: () throws(PracticeError) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The same of a practice that is open: of an id that nothing has it names those that are likest.
  static func asking<Value>(
    _ practice: OpenPractice, _ body: () throws(PracticeError) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      let failure = CommandFailure(error)
      guard case .unknown(let subject, let id) = error,
        let meant = try? practice.likest(to: id, among: subject), !meant.isEmpty
      else { throw failure }
      throw CommandFailure(
        failure.kind, "\(failure.sentence) Did you mean \(Self.listed(meant))?",
        hint: failure.hint)
    }
  }

  /// `S-1`, `S-1 or S-2`, `S-1, S-2 or S-3`.
  static func listed(_ ids: [String]) -> String {
    guard let last = ids.last, ids.count > 1 else { return ids.first ?? "" }
    return ids.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Says what a refusal of the practice means to a person.
  init(_ error: PracticeError) {
    switch error {
    case .signInRefused:
      self.init(
        .signInRefused, "That name and passphrase don't open this practice.",
        hint: "--user says who signs in, --passphrase-file where the passphrase stands")
    case .signInPaused(let seconds):
      self.init(
        .signInRefused,
        "Too many attempts were refused; wait \(seconds) \(seconds == 1 ? "second" : "seconds").",
        hint: "the next good sign-in tells the log how many they were")
    case .needsPassphrase:
      self.init(
        .signInRefused, "The passphrase is asked for, and there is none.",
        hint: "name its file with --passphrase-file, or - for standard input")
    case .notPermitted(let role):
      self.init(
        .failed, "You haven't the role \(role.rawValue), which this needs; nothing was done.",
        hint: "ask somebody who has it")
    case .notSigner(let session):
      self.init(
        .failed, "Only who leads \(session), or supervises those who do, signs its notes.",
        hint: "name who led it in the session's detail, or let that person sign")
    case .passphraseRefused(let fault): self.init(.failed, fault.sentence)
    case .newerRevision, .overtaken:
      self.init(
        .overtaken, "Somebody else changed this meanwhile; nothing was written.",
        hint: "read it again, then repeat the command")
    case .refused(let refusal):
      self.init(.failed, "The session refused this: \(refusal.sentence) Nothing was written.")
    case .diagnosisRefused(let refusal): self.init(.failed, refusal.sentence)
    case .blocked(let report):
      self.init(
        .blocked, "\(report.session) is blocked by the gate; nothing was written.",
        hint: "\"quorum gate \(report.session)\" lists what stops it")
    case .incomplete(let fields):
      self.init(.failed, "The note isn't complete: \(fields.joined(separator: ", ")).")
    case .needsCredential:
      self.init(
        .failed, "Signing needs a credential, and you have none on record.",
        hint: "a clinician with a credential signs")
    case .noteIsNotSigned:
      self.init(.failed, "Only a signed note takes addenda and corrections.")
    case .notToCoSign:
      self.init(.failed, "Only the author's supervisor co-signs a note, and only once.")
    case .externalEditorIsOff:
      self.init(.failed, "The practice's policy keeps notes from other programs.")
    case .needsText: self.init(.failed, "A reason or a text is asked for and is empty.")
    case .unknown(let subject, let id):
      self.init(.failed, "There is no \(subject.rawValue) \(id) here.")
    case .alreadyExists(let subject, let id):
      self.init(.failed, "There is a \(subject.rawValue) \(id) already.")
    case .inconsistent(let subject, let id):
      self.init(
        .failed,
        "The \(subject.rawValue) \(id) contradicts itself or names something that isn't there; "
          + "nothing was taken.")
    case .membershipEnded(_, let last):
      self.init(.failed, "This membership ends on \(last) already; nothing was written.")
    case .inUse(let subject, _):
      self.init(
        .failed, "Something was recorded since, so the \(subject.rawValue) isn't taken back.")
    case .alreadyVoided(let claim): self.init(.failed, "Claim \(claim) was taken back already.")
    case .fileTakenBack(let batch):
      self.init(
        .failed, "Batch \(batch) was taken back as never sent; its file isn't written again.",
        hint: "\"quorum claims generate\" makes its claims anew")
    case .fileWasSent(let batch):
      self.init(
        .failed,
        "A claim of batch \(batch) was voided with the payer, so its file was sent; nothing was done.",
        hint: "void this claim under the payer's number as well")
    case .unwritable(let sentences):
      self.init(
        .blocked, "The claim file can't be written: " + sentences.joined(separator: " "),
        hint: "put the fields right and repeat the command")
    case .ambiguousTime:
      self.init(
        .usage, "On that day the practice's clock shows this time never or twice.",
        hint: "give the time with its offset, such as 2026-03-08T01:30-08:00")
    case .clockRefused:
      self.init(
        .usage, "The clock can be set in demonstrations alone.", hint: "leave --clock out")
    case .nothingToWrite: self.init(.failed, "There is nothing to write.")
    case .damaged:
      self.init(
        .damaged, "A record, a key or the log of this practice is damaged or was altered.",
        hint: "\"quorum log verify\" names the first entry that isn't intact; keep a copy before "
          + "anything else")
    case .busy:
      self.init(
        .failed, "Another process keeps the practice busy; nothing was written.",
        hint: "wait a moment and repeat the command")
    case .storeUnusable(let path, let fault): self.init(path: path, fault)
    }
  }

  private init(path: String, _ fault: StoreFault) {
    switch fault {
    case .missing:
      self.init(
        .failed, "There is no practice at \(path).",
        hint: "\"quorum init\" makes one, \"quorum demo\" shows one, --data names another folder")
    case .exists:
      self.init(
        .failed, "\(path) is there already, and nothing is ever overwritten.",
        hint: "name another folder with --data")
    case .notAPlainFile:
      self.init(.unusable, "\(path) is a link, a folder or a file with two names.")
    case .openToAll:
      self.init(
        .unusable, "Everybody on this machine may read or write \(path).",
        hint: "take the rights of others away with chmod o-rwx")
    case .notAStore: self.init(.failed, "\(path) isn't a practice of Quorum.")
    case .newerFormat:
      self.init(
        .unusable, "\(path) was written by a later version of Quorum.",
        hint: "install that version")
    case .full:
      self.init(
        .failed, "The disk is full, so nothing was written.", hint: "make room and repeat it")
    case .readOnly: self.init(.unusable, "\(path) can't be written by you.")
    case .secretUnusable:
      self.init(
        .unusable, "The secret of this machine at \(path) is missing or another one.",
        hint: "put back the file the practice was made with")
    case .system(let number):
      self.init(.unusable, "The system refused \(path) with number \(number).")
    }
  }
}

extension PassphraseFault {
  /// What is wrong with a passphrase, in one sentence.
  var sentence: String {
    switch self {
    case .tooShort(let minimum): "The passphrase has fewer than \(minimum) characters."
    case .tooLong(let maximum): "The passphrase has more than \(maximum) characters."
    case .common: "This passphrase is one of those that everybody guesses first."
    case .namesItself:
      "The passphrase is little more than the name of the practice, the person or the program."
    case .repetitive: "The passphrase is the same few characters again and again."
    case .unprintable: "The passphrase holds control characters."
    case .notChecked: "The passphrase wasn't checked as a new one."
    }
  }
}
