/// The tables of a store.
///
/// Plain SQL, all in this place, since another engine will keep the same rows. In clear stand random
/// identifiers, kinds, numbers, key ids, blind indexes and times of writing; all else is sealed.
enum Schema {
  /// "QRM1", so that `file` and SQLite know whose database it is.
  static let applicationID = 0x5152_4D31

  static let statements = [
    """
    CREATE TABLE setting(
      name TEXT NOT NULL PRIMARY KEY,
      value BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE record(
      id BLOB NOT NULL CHECK(length(id) = 16),
      rev INTEGER NOT NULL CHECK(rev >= 1),
      base_rev INTEGER NOT NULL CHECK(base_rev = rev - 1),
      kind TEXT NOT NULL,
      class TEXT NOT NULL,
      key_id INTEGER NOT NULL,
      author BLOB NOT NULL,
      written_at INTEGER NOT NULL,
      box BLOB NOT NULL,
      PRIMARY KEY(id, rev)
    ) STRICT
    """,
    """
    CREATE TABLE head(
      id BLOB NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      rev INTEGER NOT NULL,
      FOREIGN KEY(id, rev) REFERENCES record(id, rev)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX head_kind ON head(kind)",
    """
    CREATE TABLE index_entry(
      key BLOB NOT NULL,
      id BLOB NOT NULL REFERENCES head(id),
      PRIMARY KEY(key, id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX index_entry_id ON index_entry(id)",
    """
    CREATE TABLE facts(
      id BLOB NOT NULL PRIMARY KEY,
      key BLOB NOT NULL,
      rev INTEGER NOT NULL CHECK(rev >= 1),
      box BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX facts_key ON facts(key)",
    """
    CREATE TABLE draft(
      user BLOB NOT NULL,
      id BLOB NOT NULL,
      kind TEXT NOT NULL,
      base_rev INTEGER NOT NULL,
      written_at INTEGER NOT NULL,
      box BLOB NOT NULL,
      PRIMARY KEY(user, id, kind)
    ) STRICT
    """,
    """
    CREATE TABLE log(
      sequence INTEGER NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      box BLOB NOT NULL,
      digest BLOB NOT NULL,
      previous BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE user_slot(
      place INTEGER NOT NULL PRIMARY KEY,
      user BLOB NOT NULL UNIQUE,
      row BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE class_grant(
      place INTEGER NOT NULL PRIMARY KEY,
      user BLOB NOT NULL REFERENCES user_slot(user),
      class TEXT NOT NULL,
      key_id INTEGER NOT NULL,
      row BLOB NOT NULL,
      UNIQUE(user, class, key_id)
    ) STRICT
    """,
    """
    CREATE TABLE counter(
      name TEXT NOT NULL PRIMARY KEY,
      value INTEGER NOT NULL CHECK(value >= 0)
    ) STRICT
    """,
    """
    CREATE TRIGGER record_refuses_replace BEFORE INSERT ON record
    WHEN EXISTS(SELECT 1 FROM record WHERE id = NEW.id AND rev = NEW.rev)
      OR EXISTS(SELECT 1 FROM record WHERE rowid = NEW.rowid)
    BEGIN SELECT RAISE(ABORT, 'record is append-only'); END
    """,
    """
    CREATE TRIGGER log_refuses_replace BEFORE INSERT ON log
    WHEN EXISTS(SELECT 1 FROM log WHERE sequence = NEW.sequence)
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END
    """,
    refuse("UPDATE", on: "record"),
    refuse("DELETE", on: "record"),
    refuse("UPDATE", on: "log"),
    refuse("DELETE", on: "log"),
  ]

  /// Revisions and log entries are only ever appended (C22, C27).
  ///
  /// The triggers above are for `REPLACE`, which deletes without asking those for `DELETE`.
  private static func refuse(_ operation: String, on table: String) -> String {
    """
    CREATE TRIGGER \(table)_refuses_\(operation.lowercased()) BEFORE \(operation) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
    """
  }
}
