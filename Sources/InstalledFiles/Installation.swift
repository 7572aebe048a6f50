internal import Glibc

/// Where the files lie that come with the program, and those that a person put beside them.
public struct Installation: Sendable {
  /// The person's own folder, `$XDG_CONFIG_HOME/quorum`, else `~/.config/quorum`; nothing without a
  /// home.
  public let settingsFolder: String?
  /// The folder of the program, links followed; nothing when the system doesn't tell.
  private let programFolder: String?

  /// Finds the program and the person's folder.
  ///
  /// - Parameters:
  ///   - executable: The program's file; nil asks the system.
  ///   - environment: Reads a variable.
  public init(
    executable: String? = nil,
    environment: (String) -> String? = { Installation.environment($0) }
  ) {
    if let config = environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
      settingsFolder = "\(config)/quorum"
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      settingsFolder = "\(home)/.config/quorum"
    } else {
      settingsFolder = nil
    }
    programFolder = (executable ?? Self.ownExecutable()).map {
      Self.path($0.split(separator: "/").dropLast())
    }
  }

  /// Returns where a file or folder may lie, the first first: in the person's own folder, then where it
  /// comes with the program.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - path: Where a checkout has it, if elsewhere than at its top.
  /// - Returns: The paths; whether something lies there, whoever reads it finds out.
  public func places(of name: String, inCheckout path: String? = nil) -> [String] {
    (settingsFolder.map { ["\($0)/\(name)"] } ?? []) + shippedPlaces(of: name, inCheckout: path)
  }

  /// Returns where something may lie that comes with the program: beside it, in `share/quorum` of its
  /// installation, in the checkout it was built in.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - path: Where a checkout has it, if elsewhere than at its top.
  /// - Returns: The paths; whether something lies there, whoever reads it finds out.
  public func shippedPlaces(of name: String, inCheckout path: String? = nil) -> [String] {
    guard let programFolder else { return [] }
    let places = ["\(programFolder)/\(name)", "\(programFolder)/../share/quorum/\(name)"]
    return places + (checkoutPlace(of: path ?? name, above: programFolder).map { [$0] } ?? [])
  }

  /// Finds something in the nearest folder above the program that is a checkout, and not somebody
  /// else's folder in which something happens to be called so.
  private func checkoutPlace(of path: String, above folder: String) -> String? {
    var parts = folder.split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      let above = parts.isEmpty ? "" : Self.path(parts)
      if Self.isReadable("\(above)/Package.swift"), Self.isReadable("\(above)/\(path)") {
        return "\(above)/\(path)"
      }
    }
    return nil
  }

  /// Returns a variable of the program's environment.
  public static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static func path(_ parts: ArraySlice<Substring>) -> String {
    "/" + parts.joined(separator: "/")
  }

  private static func path(_ parts: [Substring]) -> String { path(parts[...]) }

  private static func isReadable(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }

  private static func ownExecutable() -> String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
