import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What is typed in answer to a question", .covers("C34"))
struct AnswerDraftTests {
  private let question = QuestionName(
    session: SmallPractice.session, subject: "correction/\(SmallPractice.chen)/response")

  @Test("it is there at the next sign-in, the newest text alone, though nothing was answered")
  func recovered() throws {
    let stored = try StoredPractice()
    do {
      let practice = try stored.signIn()
      try practice.saveAnswer([0: "Called ba"], to: question)
      try practice.saveAnswer([0: "Called back on Friday", 1: "forgotten"], to: question)
    }
    let answers = try stored.signIn().answers()
    #expect(answers.map(\.question) == [question])
    #expect(answers.map(\.texts) == [[0: "Called back on Friday", 1: "forgotten"]])
  }

  @Test("it is forgotten once it is given, and nothing else with it")
  func given() throws {
    let practice = try SmallPractice.open()
    let other = QuestionName(session: nil, subject: "void/C-26-1")
    let field = DraftPlace(session: SmallPractice.session, part: .groupNote, field: "topic")
    try practice.saveAnswer([0: "Called back"], to: question)
    try practice.saveAnswer([0: "sent twice"], to: other)
    try practice.saveDraft("Accept", for: field, basedOn: 0)
    try practice.discardAnswer(to: question)
    #expect(try practice.answers().map(\.question) == [other])
    #expect(try practice.drafts().map(\.place) == [field])
    #expect(try practice.open(SmallPractice.session).drafts.map(\.place) == [field])
  }

  @Test("nobody else sees it, and it isn't readable in any file", .covers("C13", "C14"))
  func foreign() throws {
    let stored = try StoredPractice()
    let torres = try stored.signIn(SmallPractice.torres)
    let lind = SmallPractice.clinician(
      SmallPractice.lind, SmallPractice.name("Lind", "Ove"), npi: nil)
    try torres.addUser(lind, passphrase: nil)
    try torres.saveAnswer([0: "marker-of-an-addendum"], to: question)
    #expect(try stored.signIn(SmallPractice.lind).answers().isEmpty)
    let markers = ["marker-of-an-addendum", question.subject]
    let findings = try MarkerSearch(markers).findings(in: [stored.folder.url])
    #expect(findings.isEmpty, "\(findings)")
  }
}
