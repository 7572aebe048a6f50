/// Why the vault refused something.
///
/// A case says which part and what to do about it, never a name, a key or a text of a record.
public enum VaultError: Error, Hashable, Sendable {
  /// The name is unknown or the passphrase is wrong; which of the two is not said (C7).
  case signInRefused

  /// The cost of the key derivation lies below the floor of this kind of store (C6).
  case derivationTooCheap

  /// The cost of the key derivation would take more memory or time than is ever written here (C6).
  case derivationTooCostly

  /// A part was written by a later version of Quorum.
  case newerFormat(Part)

  /// A part can't be read, or was not made by who it says made it.
  case damaged(Part)

  /// A sealed box was altered, moved, or belongs to another revision, record, class or store.
  case boxRefused

  /// The signed-in person holds no key for this class.
  case noKey(RecordClass)

  /// Somebody of this name signs in here already.
  case nameTaken

  /// Only an administrator lets somebody in.
  case notAdministrator

  /// Nobody with this identifier signs in here.
  case unknownUser

  /// A name for signing in is empty, too long, or holds characters that don't print.
  case unusableName

  /// The keys that were handed in belong to another store.
  case foreignKeyring

  /// The file with the installation secret can't be used.
  case installationSecret(path: String, problem: SecretProblem)

  /// The parts a vault is made of.
  public enum Part: String, Hashable, Sendable {
    /// The row that names the store and its founder.
    case header

    /// The row of one person.
    case slot

    /// The row that gives one person one class key.
    case grant

    /// The bytes of a sealed record.
    case box
  }

  /// What is wrong with the file of the installation secret.
  public enum SecretProblem: Hashable, Sendable {
    /// There is no such file.
    case missing

    /// A file is there already, and it is never overwritten.
    case exists

    /// Others than its owner may read or write it.
    case open(mode: UInt32)

    /// It is a link or not a plain file.
    case notAFile

    /// It does not hold the 32 bytes that were written.
    case wrongLength

    /// The system refused, with its error number.
    case system(Int32)
  }
}
