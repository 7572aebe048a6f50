internal import Foundation
internal import Glibc

/// A passphrase, normalised, that leaves memory when it is no longer needed.
///
/// Spaces and every script are allowed, nothing is cut off, and the two ways of writing é are the same
/// passphrase. No mixture of character sorts is asked for: length is what counts (C5).
///
/// A class, because only an object can wipe its bytes at a moment that is known.
@safe public final class Passphrase: @unchecked Sendable {
  /// The most characters that are taken.
  public static let maximumLength = 1024

  private let storage: UnsafeMutableRawBufferPointer

  /// Takes a passphrase as it was typed, without asking whether it is a good one.
  ///
  /// For signing in: rules that became stricter must not lock anybody out.
  ///
  /// - Parameter text: What was typed.
  /// - Throws: ``PassphraseRefusal/tooLong(maximum:)``, so that no one makes the program work for nothing.
  public convenience init(typed text: String) throws(PassphraseRefusal) {
    guard text.unicodeScalars.count <= Self.maximumLength else {
      throw .tooLong(maximum: Self.maximumLength)
    }
    self.init(normalised: Self.normalised(text))
  }

  /// Takes a new passphrase, if it keeps the rules of the store.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - purpose: What the store is for; demo stores take any passphrase of one character or more.
  ///   - context: Words that an attacker would try first: the practice's name, the person's name.
  /// - Throws: The first rule that is broken.
  public convenience init(
    new text: String, for purpose: StorePurpose, context: [String] = []
  ) throws(PassphraseRefusal) {
    let normalised = Self.normalised(text)
    try PassphraseRules(purpose: purpose, context: context).check(normalised)
    self.init(normalised: normalised)
  }

  /// The one form of all that look alike; ASCII has it already, and a demonstration is spared the tables.
  private static func normalised(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCompatibilityMapping
  }

  private init(normalised: String) {
    let bytes = Array(normalised.utf8)
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    unsafe storage.copyBytes(from: bytes)
    unsafe self.storage = unsafe storage
  }

  deinit {
    if let base = unsafe storage.baseAddress {
      unsafe explicit_bzero(base, storage.count)
    }
    unsafe storage.deallocate()
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    unsafe try body(UnsafeRawBufferPointer(storage))
  }
}
