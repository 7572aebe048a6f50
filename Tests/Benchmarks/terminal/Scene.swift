import TestSupport

/// Programs that do comparable things, taking turns.
struct Scene {
  /// What they do.
  let title: String
  /// Who takes part; Quorum comes first.
  let contestants: [Contestant]

  /// Plays the scene so many times, after once to warm the caches.
  ///
  /// Within every round each program has its turn, so that what slows the machine slows all of them.
  func play(runs: Int, environment: [String: String]) throws -> SceneResult {
    let present = contestants.filter(\.isInstalled)
    var result = SceneResult(
      scene: self, missing: contestants.filter { !$0.isInstalled }.map(\.name),
      measured: present.map { contestant in
        .init(contestant: contestant, parts: contestant.parts.map { _ in Measurements() })
      })
    for run in 0...runs {
      for (place, contestant) in present.enumerated() {
        let sitting = try Sitting(contestant, environment: environment)
        for (index, part) in contestant.parts.enumerated() {
          try sitting.prepare(part)
          let answers = sitting.play(part)
          guard run > 0 else { continue }
          result.measured[place].parts[index].add(answers)
          result.measured[place].parts[index].frames.append(sitting.frame)
          result.measured[place].parts[index].memory.append(Double(sitting.memory))
        }
        sitting.end()
      }
    }
    return result
  }
}
