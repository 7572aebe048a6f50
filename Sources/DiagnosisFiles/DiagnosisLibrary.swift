public import GroupCare
public import InstalledFiles

/// The files in which diagnosis codes are looked for.
public struct DiagnosisLibrary: Sendable {
  /// What was found, and what to tell people about it.
  public struct Finding: Sendable {
    /// The newest table; one that knows nothing when there is none.
    public let table: DiagnosisTable
    /// The files that can't be used, a sentence each.
    public let warnings: [String]
  }

  /// Files, the first first.
  public let files: [String]

  /// Creates a library over files.
  public init(files: [String]) {
    self.files = files
  }

  /// Creates the library of an installed or freshly built program: the files that a person has or that
  /// come with it.
  public init(_ installation: Installation = Installation()) {
    let name = "icd-10-cm.tsv"
    files = installation.places(of: name, inCheckout: "Sources/DiagnosisFiles/\(name)")
  }

  /// What this program finds; read when it is first asked for, and then kept.
  public static let installed = DiagnosisLibrary().newest()

  /// Returns the newest release of all that are found; of two as new the first.
  ///
  /// A file that can't be used is told of, and the others serve.
  public func newest() -> Finding {
    var newest = DiagnosisTable.empty
    var warnings: [String] = []
    for file in files where DiagnosisFile.exists(file) {
      do {
        let table = try DiagnosisFile.read(file)
        if newest.release.map({ $0.last < table.release?.last ?? $0.last }) ?? true {
          newest = table
        }
      } catch {
        warnings.append(error.description)
      }
    }
    if newest.release == nil {
      warnings.append("No list of diagnosis codes was found: codes are checked by shape alone.")
    }
    return Finding(table: newest, warnings: warnings)
  }
}
