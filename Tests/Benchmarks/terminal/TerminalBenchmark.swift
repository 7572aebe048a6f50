import Foundation
import TestSupport

/// Measures a built Quorum in a terminal, side by side with programs that everybody knows.
///
/// A key is timed from its writing to the last byte of the answer; the first frame from the start of the program. No
/// settings of the user are seen: home is a folder of its own.
@main struct TerminalBenchmark {
  static func main() {
    do {
      try measure(BenchmarkRequest(Array(CommandLine.arguments.dropFirst())))
    } catch let failure as BenchmarkFailure {
      stop(failure.sentence, failure.exitCode)
    } catch {
      stop("The benchmark stopped: \(error)", 1)
    }
  }

  private static func measure(_ request: BenchmarkRequest) throws {
    let home = try TemporaryFolder()
    var environment = try CommandRunner.surroundings(below: home.url)
    environment["LANG"] = "C.UTF-8"
    environment["ESCDELAY"] = "25"
    let checkIn = try Scene.checkIn(request.quorum, folder: home.url)
    var scenes = [checkIn, try Scene.note(request.quorum, folder: home.url)]
    if let large = request.large {
      let store = try LargeStore(at: large, quorum: request.quorum, environment: environment) {
        show([$0])
      }
      scenes.append(try Scene.claims(request.quorum, store: store.path, folder: home.url))
    }
    show(["80 by 24, \(request.runs) runs; times are medians unless p99 stands there."])
    let results = try scenes.map { scene in
      let result = try scene.play(runs: request.runs, environment: environment)
      show(result.lines)
      return result
    }
    let idle = try IdleMinute(checkIn, environment: environment)
    show(idle.lines)
    show(Budgets(results, idle: idle).lines)
  }

  /// Prints lines as soon as they are known.
  private static func show(_ lines: [String]) {
    FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n\n").utf8))
  }

  private static func stop(_ sentence: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    exit(code)
  }
}
