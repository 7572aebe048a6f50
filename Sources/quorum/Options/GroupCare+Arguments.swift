public import ArgumentParser
public import GroupCare

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Identifier: ExpressibleByArgument {
  /// Reads one of the practice's own ids.
  public init?(argument: String) { self.init(argument) }
}

extension ClaimState: ExpressibleByArgument {}
