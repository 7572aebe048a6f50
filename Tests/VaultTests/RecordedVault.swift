import Vault

/// A vault that was written once, in format 1, and is never recorded anew.
///
/// These are the published test vectors: with ``passphrase`` and ``secret``, the box opens as revision 258 of the
/// `note` whose identifier is the bytes 0 to 15, of class `clinical`. A reader that fails on them can't read
/// what practices have written.
enum RecordedVault {
  static let passphrase = "cafe\u{301} herons at dusk"

  static func vault() throws -> Vault {
    try Vault(header: header, slots: [slot], grants: [rosterGrant, clinicalGrant])
  }

  /// The installation secret.
  static let secret = bytes(
    """
    22755b7b964f6223c9b04a0cde12ccf5296f1d0a35e6498e6c9ff7cc907d43ad
    """)

  /// The row of the header.
  static let header = bytes(
    """
    0100000010f07e219189eea24dfd1d93b37939bfad0200000010e49acad88dbf2dc61d681a71560fd67f0000
    004104c6adda9561ac5f3dbdc76b097665475c88634df59e3ee2a1a71848ffe40b32fb59a809acf33b64155d
    0c1d9d9c9f7f55d5d871de5ff5a148d3abbcb1305485fc
    """)

  /// The row of the one person, torres.
  static let slot = bytes(
    """
    01000000cd00000010e49acad88dbf2dc61d681a71560fd67f00000006746f72726573000000010000000974
    686572617069737400000010e49acad88dbf2dc61d681a71560fd67f0000004104f883a7bd60dff6ed5b2ea2
    19a93aa569a9c0962c616bdf2f43514215d50ccc23d1de4cbc9b70cbdb16d2015650496b1867cc248bfb379a
    b8c0e9763ead93e0500000004104c6adda9561ac5f3dbdc76b097665475c88634df59e3ee2a1a71848ffe40b
    32fb59a809acf33b64155d0c1d9d9c9f7f55d5d871de5ff5a148d3abbcb1305485fc00000040aea534294d9e
    010a7da3450ea3a3e20032da6b922bcb78b1dc3c72e66a93d702755c29259928fa291583ca1a9bffd854789d
    cb919c933c947a422a15f112bb3f0c0801000000100ed7ff46f473425bfa34d52856926e7b0000005ceab2d5
    6e3f088b9808d5bdc6d5a73a65fa3ece8f0eceb51a5be208869562b77a2fdc71fd1cc94ca6945a206e3172a2
    699ae827c07905d8e32731b9a8dc78af1fca1722dce17bcd6a118c2d7d612e9f4896993bef8fceafbb04a755
    4f
    """)

  /// The row that gives the roster key.
  static let rosterGrant = bytes(
    """
    0100000010e49acad88dbf2dc61d681a71560fd67f00000006726f7374657217ae005e0000000100000010e4
    9acad88dbf2dc61d681a71560fd67f00000041048eb874b6a7c57f29274cb19e91e5b16214bd9cc7061d3ee8
    ea98b9c77f5280429bd96200a7b658b7207fb99f54ec328711c8a927ed5305703145d77c7e63e21a00000030
    c993ae7ecd90a1d90e80e33cb3cfab080110f61c68731ff762f73449fa10065458cb110b9a81bd05a357b913
    c2e8e7cb00000040c1752384f69e936d039ae1d9b90bcdf916a26c47d6564d3d272bd2590cf5872bc7c5d319
    d2bed4e16421c492c2e2185028fd8abf3c6c0b90b9d7d0e64d2a0730
    """)

  /// The row that gives the clinical key.
  static let clinicalGrant = bytes(
    """
    0100000010e49acad88dbf2dc61d681a71560fd67f00000008636c696e6963616c9ab4c08300000001000000
    10e49acad88dbf2dc61d681a71560fd67f000000410465b164328b97061c757decfa9ea9927297a86d7fcddd
    63621e93da8e006b287d16536d453985130228fde5e122cd4e365ffa49b7f52c41b01eb9d0bededaf2cf0000
    0030b0b83fbd9e216d8b73a7d7b13a656da89b19e2ca3dd123ae837326daf0fdc04a3c1aca840b77cbe4be54
    1a7c8186fe210000004039219b44169318e310cdfa4fca60b4488e0f3b5775156bfe53bc42193d3dc1c5805d
    3e7115b412ab3fdb70dcc60f11e45c157a101ffe71ab82e6a156968e6af5
    """)

  /// The sealed record.
  static let box = bytes(
    """
    019ab4c08348d07800070b5fe1552889c05a1b8c48efb2c40699509c57649daa6a2cd3a6901e907613e2a9a8
    506e2185fc0cfe6f30c30cbf365fceb1d9c59a2d9ae4e7478bc37c7947bb9cb0c9f72e3748334c6ae739d7c0
    aa0f3ecbf2fa320fb4a9173208cb9ac627be8f19b7a23cea80012f14c3b5279308df3cf8b27414c1354e1b55
    217ea0f70e22c988681ecac0bbcd5d5e72cf5c09c7b09a1b150b7cfc8fbb663ad6c9bce891cfbc863ddd3e3e
    53faa4f4255c75955911caefb88ce2c789118615424982f4e722ff2cb116faf9f34a0f212c3337e472eed579
    129989d07e3a181ab6d467ab1a4591040f0a420a3c4023cf0a383c80295d767834d34e6d589563555c487da0
    42819dbe4d90826aaed50b8770fcb25093f402b48a43826b9e
    """)

  /// A sealed draft of the same record.
  static let draft = bytes(
    """
    01000000004901514d25f3a48e8f057a38f69b72594155ce5c5feb07e2d67f104f5b32ca2a9aa480baef0f25
    a13a0c4c97f7025d7438d0a3c194dccd4cf43b0860dac9dfaf0bc32d439c1409ef0f1069f702da1b86962d77
    36723f77c4cf4d81cba16c14f863932f79b5f26ec35c5ec6d9736785a9123a844e6cda088950a57039443f70
    dae3398312505cdebff557f04e3b26cd02f5a9e7113d3e02ac4be50587033baa58fcdfd6ae48045158ffa9a7
    91a5bad2df55f6800f3d3c113ed5469bb35a4e0c19512811ee1272de23109fd766852c02f0d9286b6b84385a
    d03ec3c50c72e555976c2d8432d520bb8dd3925f8b97123d61cae85af2ff534b60a468f8725015b7a03f518f
    99350e8be0fa00970a5fe023becb923775e26435273104a1ad
    """)

  /// The blind index of client C-001.
  static let index = bytes(
    """
    7e014e23e92b71229dbeff772d14f199
    """)

  /// The signature of torres on the words "complete".
  static let signature = bytes(
    """
    f112403b3aaf35009069ec20f9de20496a6c4fc92607e9bcc6d8743e6d934d0415796fd3a9c4ded8ec516089
    46b680ade248e38b771c9639501a22bdbf6e753b
    """)

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    var digits = hexadecimal.compactMap(\.hexDigitValue)[...]
    var bytes: [UInt8] = []
    while let high = digits.popFirst(), let low = digits.popFirst() {
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}
