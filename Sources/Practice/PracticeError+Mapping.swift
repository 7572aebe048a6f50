internal import GroupCare
internal import Store
internal import Vault

extension PracticeError {
  /// Says of any error of the parts below what it means to a person; none of them is passed on.
  init(_ error: any Error) {
    switch error {
    case let error as PracticeError: self = error
    case let error as StoreError: self.init(store: error)
    case let error as VaultError: self.init(vault: error)
    case let error as SessionRefusal: self = .refused(error)
    case let error as DiagnosisRefusal: self = .diagnosisRefused(error)
    case let error as PassphraseFault: self = .passphraseRefused(error)
    // Somebody else wrote at the same moment; the same again will do.
    case is StaleSession: self = .busy(process: nil)
    default: self = .damaged
    }
  }

  private init(store error: StoreError) {
    switch error {
    case .newerRevision: self = .busy(process: nil)
    case .damaged: self = .damaged
    case .busy(_, let process): self = .busy(process: process)
    case .missing(let path): self = .storeUnusable(path: path, .missing)
    case .exists(let path): self = .storeUnusable(path: path, .exists)
    case .notAPlainFile(let path): self = .storeUnusable(path: path, .notAPlainFile)
    case .openToAll(let path, _): self = .storeUnusable(path: path, .openToAll)
    case .notAStore(let path): self = .storeUnusable(path: path, .notAStore)
    case .newerFormat(let path): self = .storeUnusable(path: path, .newerFormat)
    case .full(let path): self = .storeUnusable(path: path, .full)
    case .readOnly(let path): self = .storeUnusable(path: path, .readOnly)
    case .setting(let path, _): self = .storeUnusable(path: path, .system(0))
    case .inputOutput(let path, let code), .refused(let path, let code):
      self = .storeUnusable(path: path, .system(code))
    case .system(let path, let number):
      self = .storeUnusable(path: path, .system(Int(number)))
    }
  }

  private init(vault error: VaultError) {
    switch error {
    case .signInRefused: self = .signInRefused
    case .notAdministrator: self = .notPermitted(.administrator)
    case .nameTaken: self = .alreadyExists(.user, id: "")
    case .unknownUser, .unusableName: self = .unknown(.user, id: "")
    case .installationSecret(let path, let problem):
      switch problem {
      case .missing: self = .storeUnusable(path: path, .secretUnusable)
      case .exists: self = .storeUnusable(path: path, .exists)
      case .open: self = .storeUnusable(path: path, .openToAll)
      case .notAFile: self = .storeUnusable(path: path, .notAPlainFile)
      case .wrongLength: self = .storeUnusable(path: path, .secretUnusable)
      case .system(let number): self = .storeUnusable(path: path, .system(Int(number)))
      }
    case .derivationTooCheap, .derivationTooCostly, .newerFormat, .damaged, .boxRefused, .noKey,
      .foreignKeyring:
      self = .damaged
    }
  }

  /// Runs something that may throw anything, and throws what it means.
  static func named<Value>(_ body: () throws -> Value) throws(PracticeError) -> Value {
    do {
      return try body()
    } catch {
      throw PracticeError(error)
    }
  }
}
