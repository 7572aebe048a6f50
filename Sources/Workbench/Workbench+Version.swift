extension Workbench {
  /// The version of Quorum, which its settings show and `quorum --version` prints.
  public static let version = "0.1.0"
}
