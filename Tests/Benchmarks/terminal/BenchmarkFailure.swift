/// Why there is nothing to measure, in a sentence.
struct BenchmarkFailure: Error {
  /// What is the matter and what to do.
  let sentence: String
  /// 64 for arguments that make no sense, 1 for anything else.
  let exitCode: Int32

  init(usage sentence: String) { (self.sentence, exitCode) = (sentence, 64) }

  init(_ sentence: String) { (self.sentence, exitCode) = (sentence, 1) }
}
