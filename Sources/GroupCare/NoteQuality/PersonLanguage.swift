/// The words by which a note speaks of its member: a copy with those changed is still a copy (N5).
enum PersonLanguage {
  /// What every such word is compared as.
  static let person: UInt64 = Fingerprint.mixed(1)

  /// Pronouns, and the words for a person in treatment.
  static let words = FingerprintSet(
    """
    he him his himself she her hers herself they them their theirs themself themselves mr mrs ms mx \
    miss client clients patient patients member members pt participant participants
    """)

  /// Words that go with a person's word: `the client` is as long as `she`.
  static let articles = FingerprintSet("the this")

  /// Verbs that change with the pronoun, each with what it is compared as.
  static let verbs: [(print: UInt64, folded: UInt64)] = {
    let pairs = WordScanner.words(of: "were was are is have has do does").map(\.print)
    return stride(from: 0, to: pairs.count, by: 2).map { (pairs[$0], pairs[$0 + 1]) }
  }()

  /// Words that every text has many of and that tell no two texts apart.
  static let function = FingerprintSet(
    """
    a about after again against all also although am an and another any are as at away back be \
    because been before being between both but by can could did do does done down during each either \
    else even every few first for from further get given go got had has have he her here hers \
    herself him himself his how i if in into is it its itself just last later less like made make \
    many may me mid mine more most much must my near never next no nor not now of off on once one \
    only onto or other others our out over own per rather same several shall she should since so some \
    still such than that the their theirs them then there these they this those three through till to \
    today together too two under until up upon us very was we week weeks well went were what when \
    where whether which while who whom whose why will with within without would yet you your
    """)
}
