/// What programs send and compute in a minute in which nobody touches a key.
///
/// They rest side by side: what a program does at rest takes nothing from the others.
struct IdleMinute {
  /// What was seen of each program, in their order.
  let rests: [Rest]

  /// What was seen of a program.
  struct Rest {
    let name: String
    /// How many bytes it sent.
    let bytes: Int
    /// How long it computed, in milliseconds, counted in hundredths of a second.
    let computed: Int
  }

  /// Opens what each program first does in a scene, and listens for a minute.
  init(_ scene: Scene, environment: [String: String]) throws {
    let present = scene.contestants.filter(\.isInstalled)
    let sittings = try present.map { contestant in
      let sitting = try Sitting(contestant, environment: environment)
      if let part = contestant.parts.first { try sitting.prepare(part) }
      return sitting
    }
    // What still goes on behind the first frame is no rest yet.
    for sitting in sittings { sitting.listen(milliseconds: 500) }
    let before = sittings.map { (bytes: $0.bytes, computed: $0.timeComputed) }
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      for sitting in sittings { sitting.listen(milliseconds: 20) }
    }
    rests = zip(zip(present, sittings), before).map { program, before in
      Rest(
        name: program.0.name, bytes: program.1.bytes - before.bytes,
        computed: (program.1.timeComputed - before.computed) * 10)
    }
    for sitting in sittings { sitting.end() }
  }

  /// The table.
  var lines: [String] {
    var table = TextTable(["program", "", "bytes", "computed ms"])
    for rest in rests { table.add([rest.name, "", "\(rest.bytes)", "\(rest.computed)"]) }
    return ["A minute at rest"] + table.lines
  }
}
