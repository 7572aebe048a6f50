internal import GroupCare
internal import Practice
internal import PracticeFiles

/// The sample practice as a store of its own.
struct Demonstration {
  /// Who signs in; nothing means whom the sample practice names.
  let user: DemonstrationUser?
  /// The clock; nothing means the sample practice's own.
  let clock: PracticeClock?
  /// What turns the sample practice's own clock; nothing means that it runs by itself.
  var passed: (@Sendable () -> Duration)?

  /// Makes the practice from the sample data, or goes on with one that is there.
  func open(at location: PracticeLocation) throws(CommandFailure) -> OpenPractice {
    switch user {
    case nil: try open(at: location, as: nil)
    case .person(let id): try open(at: location, as: id)
    case .part(let role): try open(at: location, playing: role)
    }
  }

  /// Signs in whom the sample practice names as its therapist, or else who isn't one, with one role
  /// alone; another of them made the practice.
  private func open(
    at location: PracticeLocation, playing role: PracticeRole
  ) throws(CommandFailure) -> OpenPractice {
    let sample = try PracticeFolder.taken(
      at: SampleData.folder(), onto: nil, skippingBadRows: false)
    let clinicians = sample.content.clinicians
    guard let therapist = clinicians.first(where: { $0.id == sample.demoUser }),
      let aide = clinicians.first(where: { $0.npi == nil })
    else {
      throw CommandFailure(
        .failed, "The sample practice has nobody to play that part.",
        hint: "--as takes a name, too")
    }
    let (person, other) = role == .clinician ? (therapist, aide) : (aide, therapist)
    if !location.hasPractice { _ = try open(at: location, as: other.id) }
    let clock = clock ?? sample.demoClock.map { PracticeClock(sample: $0, passed) } ?? .system
    let practice = try CommandFailure.ofPractice { () throws(PracticeError) in
      try Self.signIn(person, playing: [role], at: location, clock)
    }
    guard practice.roles == [role] else {
      throw CommandFailure(
        .failed, "In this demonstration \(person.id) has another part already.",
        hint: "leave --data away, or name another folder")
    }
    return practice
  }

  private func open(
    at location: PracticeLocation, as user: ClinicianID?
  ) throws(CommandFailure) -> OpenPractice {
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
        hint:
          "--as takes one of \(DemonstrationUser.parts.map(\.word).joined(separator: ", ")), or "
          + names)
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
      return try Self.signIn(
        person, playing: Set(PracticeRole.allCases), at: location, clock)
    }
  }

  /// Signs a person in, who is let in first when the demonstration was made by another.
  private static func signIn(
    _ person: Clinician, playing roles: Set<PracticeRole>, at location: PracticeLocation,
    _ clock: PracticeClock
  ) throws(PracticeError) -> OpenPractice {
    do {
      return try OpenPractice.signIn(
        at: location, user: person.id, passphrase: nil, clock: clock)
    } catch .signInRefused {
      try OpenPractice.signIn(at: location, user: nil, passphrase: nil, clock: clock)
        .addUser(person, passphrase: nil, roles: roles)
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
