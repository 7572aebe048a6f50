internal import Crypto

/// One key of one class; a class gets a newer one when somebody who held it leaves (C12).
struct ClassKey: Sendable {
  var recordClass: RecordClass
  var keyID: UInt32

  /// Counts the keys of a class; new records are sealed under the newest that a person holds.
  var generation: UInt32
  var key: SymmetricKey

  static func make(_ recordClass: RecordClass) -> ClassKey {
    ClassKey(
      recordClass: recordClass, keyID: UInt32.random(in: 1 ... .max), generation: 1,
      key: SymmetricKey(size: .bits256))
  }
}
