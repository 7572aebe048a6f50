import GroupCare
import TestSupport
import Testing

@Suite("Near-identical notes, on the corpus") struct NoteCorpusTests {
  private let count = NoteCorpusCount()

  @Test("of honest notes that share a topic at most 2 in 100 are flagged", .covers("M131", "R23"))
  func honest() {
    #expect(count.honest.notes >= 200)
    #expect(count.honest.flagged * 100 <= count.honest.notes * 2)
    #expect(count.honest.tooShort == 0)
  }

  @Test(
    "a copy with another name, another sentence or another order of words is always caught",
    .covers("M131", "R23"),
    arguments: [NoteForgery.nameSwapped, .sentenceSwapped, .reordered])
  func copies(_ forgery: NoteForgery) throws {
    let row = try #require(count.forged[forgery])
    #expect(row.notes == count.honest.notes)
    #expect(row.flagged == row.notes)
  }

  @Test("a copy with synonyms is caught nine times in ten", .covers("M131"))
  func synonyms() throws {
    let row = try #require(count.forged[.paraphrased])
    #expect(row.flagged * 10 >= row.notes * 9)
  }
}
