internal import Glibc
public import GroupCare

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

  /// Creates the library of an installed or freshly built program.
  ///
  /// The user's own file comes first, then the one beside the program, then the one in `share/quorum` of
  /// its installation, then the one of the checkout it was built in.
  ///
  /// - Parameters:
  ///   - executable: The program's file; nil asks the system.
  ///   - environment: Reads a variable.
  public init(
    executable: String? = nil,
    environment: (String) -> String? = { DiagnosisLibrary.environment($0) }
  ) {
    let name = "icd-10-cm.tsv"
    var files: [String] = []
    if let config = environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
      files.append("\(config)/quorum/\(name)")
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      files.append("\(home)/.config/quorum/\(name)")
    }
    if let program = executable ?? Self.ownExecutable() {
      var parts = program.split(separator: "/").dropLast()
      let folder = "/" + parts.joined(separator: "/")
      files += ["\(folder)/\(name)", "\(folder)/../share/quorum/\(name)"]
      while !parts.isEmpty {
        parts.removeLast()
        let above = "/" + parts.joined(separator: "/")
        let file = "\(above)/Sources/DiagnosisFiles/\(name)"
        // A checkout, and nobody else's folder that happens to be called so.
        if DiagnosisFile.exists("\(above)/Package.swift"), DiagnosisFile.exists(file) {
          files.append(file)
          break
        }
      }
    }
    self.files = files
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

  /// Returns a variable of the program's environment.
  public static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static func ownExecutable() -> String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
