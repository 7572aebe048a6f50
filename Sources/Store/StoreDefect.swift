/// One thing that is wrong with a store.
public enum StoreDefect: Hashable, Sendable {
  /// SQLite found a page or an index damaged; its own words, which name no content.
  case page(String)

  /// A row points to another that isn't there.
  case reference(table: String)

  /// A table, an index or a trigger is missing, changed or too many.
  case schema(name: String)

  /// A record's current revision isn't its newest.
  case head(RecordIdentifier)

  /// The log is not intact.
  case log(LogVerdict)
}
