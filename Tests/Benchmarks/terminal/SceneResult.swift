/// What a scene showed.
struct SceneResult {
  let scene: Scene
  /// Programs that aren't installed.
  let missing: [String]
  var measured: [Measured]

  /// A program and what was measured of its parts.
  struct Measured {
    let contestant: Contestant
    var parts: [Measurements]
  }

  /// The table and what has to be said about it.
  var lines: [String] {
    var table = TextTable([
      "program", "keys", "frame ms", "first p50", "key p50", "key p99", "bytes", "MiB",
      "frame/nano", "key/nano",
    ])
    var remarks = missing.map { "\($0) is not installed and is left out." }
    for one in measured {
      for (part, values) in zip(one.contestant.parts, one.parts) {
        let nano = counterpart(of: part)
        table.add([
          one.contestant.name, part.name, TextTable.number(values.frame, digits: 1),
          TextTable.number(values.first(0.5), digits: 2),
          TextTable.number(values.last(0.5), digits: 2),
          TextTable.number(values.last(0.99), digits: 2),
          TextTable.number(values.bytes, digits: 0),
          TextTable.number(values.mebibytes, digits: 1),
          TextTable.number(ratio(values.frame, nanoFrame), digits: 1),
          TextTable.number(ratio(values.last(0.5), nano?.last(0.5)), digits: 1),
        ])
        if values.unanswered > 0 {
          remarks.append(
            "\(one.contestant.name) left \(values.unanswered) keys of “\(part.name)” unanswered.")
        }
      }
    }
    return [scene.title] + table.lines + remarks
  }

  /// The median of nano's first frames in the same scene.
  var nanoFrame: Double? { nano?.parts.first?.frame }

  private var nano: Measured? { measured.first { $0.contestant.name == "nano" } }

  private func counterpart(of part: Part) -> Measurements? {
    guard let nano else { return nil }
    return zip(nano.contestant.parts, nano.parts).first { $0.0.name == part.name }?.1
  }

  private func ratio(_ value: Double?, _ other: Double?) -> Double? {
    guard let value, let other, other > 0 else { return nil }
    return value / other
  }
}
