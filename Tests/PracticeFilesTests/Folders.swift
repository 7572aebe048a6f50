import GroupCare
import PracticeFiles

/// Where the folders of the tests lie.
enum Folders {
  /// The sample practice.
  static let sample = top + "/sample-data"
  /// A practice of another shape, so that nothing works on the sample alone.
  static let second = top + "/Tests/PracticeFilesTests/second-practice"

  private static var top: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }
}
