internal import GroupCare

/// How one of the things that a payer, or the practice, can say of a service stands in a TOML file.
///
/// One list feeds reading, writing and the test of the documentation.
struct TermSpelling {
  let key: String
  /// Reads the key into terms; one that isn't there leaves them as they are.
  let read: (Entry, inout PayerTerms) -> Void
  /// Spells what the terms say as TOML; nothing where they are silent.
  let write: (PayerTerms) -> String?
  /// Makes the terms silent.
  let clear: (inout PayerTerms) -> Void

  private init<Value>(
    _ key: String, _ path: WritableKeyPath<PayerTerms, Value?>,
    read: @escaping (Entry, String) -> Value?, write: @escaping (Value) -> String
  ) {
    self.key = key
    self.read = { entry, terms in
      if let value = read(entry, key) { terms[keyPath: path] = value }
    }
    self.write = { $0[keyPath: path].map(write) }
    clear = { $0[keyPath: path] = nil }
  }

  private static func flag(
    _ key: String, _ path: WritableKeyPath<PayerTerms, Bool?>
  ) -> TermSpelling {
    TermSpelling(key, path, read: { $0.flag($1) }, write: { $0 ? "true" : "false" })
  }

  private static func number(
    _ key: String, _ path: WritableKeyPath<PayerTerms, Int?>, _ range: ClosedRange<Int>
  ) -> TermSpelling {
    TermSpelling(key, path, read: { $0.number($1, in: range) }, write: { String($0) })
  }

  private static func codes<Code: WireCode>(
    _ key: String, _ path: WritableKeyPath<PayerTerms, [Code]?>, _ name: String
  ) -> TermSpelling {
    TermSpelling(
      key, path, read: { $0.codes($1, name) }, write: { TOMLText.list($0.map(\.text)) })
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ path: WritableKeyPath<PayerTerms, Choice?>
  ) -> TermSpelling {
    TermSpelling(
      key, path, read: { $0.choice($1) }, write: { TOMLText.quoted($0.rawValue) })
  }

  private static func bounds(
    _ key: String, _ path: WritableKeyPath<PayerTerms, Bounds?>
  ) -> TermSpelling {
    TermSpelling(key, path, read: { $0.bounds($1) }, write: TOMLText.spelled)
  }

  /// All of them, in the order in which they are written.
  static var all: [TermSpelling] {
    [
      flag("covered", \.isCovered), flag("virtual", \.isVirtualCovered),
      flag("audio-only", \.isAudioOnlyCovered),
      flag("audio-only-reason", \.needsAudioOnlyReason),
      TermSpelling("platforms", \.platforms, read: { $0.list($1) }, write: TOMLText.list),
      flag("benefits-check", \.needsBenefitsCheck),
      TermSpelling(
        "authorization", \.authorization, read: { $0.authorizationTerms($1) },
        write: TOMLText.spelled),
      flag("referral", \.needsReferral),
      TermSpelling(
        "caps", \.caps, read: { $0.caps($1) }, write: { TOMLText.array($0.map(TOMLText.spelled)) }),
      codes("excluded-diagnoses", \.excludedDiagnoses, "beginnings of ICD-10-CM codes"),
      codes("required-diagnoses", \.requiredDiagnoses, "beginnings of ICD-10-CM codes"),
      bounds("ages", \.ages), number("minimum-minutes", \.minimumMinutes, 0...1440),
      number("minimum-share", \.minimumShare, 0...100), bounds("usual-minutes", \.usualMinutes),
      bounds("group-size", \.groupSize),
      TermSpelling(
        "places-of-service", \.placesOfService, read: { $0.placesOfService($1) },
        write: TOMLText.spelled),
      codes("allowed-places", \.allowedPlaces, "places of service of two digits"),
      TermSpelling(
        "modifiers", \.modifiers, read: { $0.modifiers($1) }, write: TOMLText.spelled),
      codes("documented-modifiers", \.documentedModifiers, "modifiers of two characters"),
      codes("accepted-credentials", \.credentials, "credentials such as LMFT or PhD"),
      flag("enrolment", \.needsEnrolment), choice("supervision", \.supervision),
      choice("rendering", \.rendering),
      TermSpelling(
        "same-day", \.sameDay, read: { $0.sameDayPolicy($1) }, write: TOMLText.spelled),
      TermSpelling(
        "in-person-visit", \.inPersonVisit, read: { $0.inPersonVisit($1) },
        write: TOMLText.spelled),
      number("timely-filing-days", \.timelyFilingDays, 1...3650),
      number("appeal-days", \.appealDays, 1...3650),
      number("plan-review-days", \.planReviewDays, 1...3650),
      number("signature-days", \.signatureDays, 0...3650), flag("upload", \.needsUpload),
      flag("interactive-complexity", \.allowsInteractiveComplexity),
      TermSpelling(
        "interactive-complexity-modifiers", \.interactiveComplexityModifiers,
        read: { $0.modifiers($1) }, write: TOMLText.spelled),
      TermSpelling(
        "billed-as", \.billedAs,
        read: { $0.serviceCode($1) },
        write: { TOMLText.quoted($0.text) }),
      TermSpelling(
        "rates", \.rates, read: { $0.rates($1) },
        write: { TOMLText.array($0.map(TOMLText.spelled)) }),
    ]
  }
}

extension Entry {
  /// Reads terms over those that were known; a key that isn't there leaves what was.
  ///
  /// `silent` lists the keys of which nothing is said, whatever was.
  func terms(old: PayerTerms) -> PayerTerms {
    var terms = old
    let spellings = TermSpelling.all
    for spelling in spellings { spelling.read(self, &terms) }
    for key in list("silent") ?? [] {
      guard let spelling = spellings.first(where: { $0.key == key }) else {
        refuse("silent", "Write the names of other keys here.")
        continue
      }
      spelling.clear(&terms)
    }
    return terms
  }
}
