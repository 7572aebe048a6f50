internal import GroupCare
internal import Practice
internal import PracticeFiles

/// The sample practice as a store of its own.
struct Demonstration {
  /// Who signs in; nothing means whom the sample practice names.
  let user: ClinicianID?
  /// The clock; nothing means the sample practice's own.
  let clock: PracticeClock?
  /// What turns the sample practice's own clock; nothing means that it runs by itself.
  var passed: (@Sendable () -> Duration)?

  /// Makes the practice from the sample data, or goes on with one that is there.
  func open(at location: PracticeLocation) throws(CommandFailure) -> OpenPractice {
    let folder = try SampleData.folder()
    // With another clock its log would begin in the wrong order.
    let cache = clock == nil ? DemonstrationCache(of: folder, user: user) : nil
    if !location.hasPractice, let practice = cache?.open(at: location, passed: passed) {
      return practice
    }
    let sample = try PracticeFolder.taken(at: folder, onto: nil, skippingBadRows: false)
    let content = sample.content
    guard let id = user ?? sample.demoUser,
      let person = content.clinicians.first(where: { $0.id == id })
    else {
      let names = content.clinicians.map(\.id.text).joined(separator: ", ")
      throw CommandFailure(
        .failed, "Nobody of that name works in the sample practice.",
        hint: "--as takes one of \(names)")
    }
    let clock = clock ?? sample.demoClock.map { PracticeClock(sample: $0, passed) } ?? .system
    return try CommandFailure.ofPractice { () throws(PracticeError) in
      guard location.hasPractice else {
        let practice = try OpenPractice.create(
          at: location, kind: .demo, administrator: person, passphrase: nil, content: content,
          clock: clock)
        if let start = sample.demoClock { cache?.keep(location, user: id, start: start) }
        return practice
      }
      guard try OpenPractice.kind(at: location) == .demo else {
        throw .storeUnusable(path: location.directory, .exists)
      }
      return try Self.signIn(person, at: location, clock)
    }
  }

  /// Signs a person in, who is let in first when the demonstration was made by another.
  private static func signIn(
    _ person: Clinician, at location: PracticeLocation, _ clock: PracticeClock
  ) throws(PracticeError) -> OpenPractice {
    do {
      return try OpenPractice.signIn(
        at: location, user: person.id, passphrase: nil, clock: clock)
    } catch .signInRefused {
      try OpenPractice.signIn(at: location, user: nil, passphrase: nil, clock: clock)
        .addUser(person, passphrase: nil)
      return try OpenPractice.signIn(
        at: location, user: person.id, passphrase: nil, clock: clock)
    }
  }
}

extension PracticeClock {
  /// The sample practice's clock, from its start on.
  init(sample start: Timestamp, _ passed: (@Sendable () -> Duration)?) {
    self =
      passed.map { .starting(at: .instant(start), passed: $0) } ?? .starting(at: .instant(start))
  }
}
