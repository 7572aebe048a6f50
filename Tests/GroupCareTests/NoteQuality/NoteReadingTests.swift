import GroupCare
import TestSupport
import Testing

@Suite("Where something stands out in a note")
struct NoteReadingTests {
  private let chart = SessionChart.example()

  private func reading(
    _ text: String, in field: ProgressNoteField = .response
  ) throws -> NoteReading {
    let encounter = chart.encounters[0]
    let content = encounter.note.content.writing(text, in: field)
    return try #require(
      SessionWording(chart).reading(of: encounter.client.id, writing: content))
  }

  private func parts(_ reading: NoteReading, of text: String) -> [String] {
    reading.marks(in: .response).map { range in
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
  }

  @Test("what stands out is the same as without the places", .covers("M131", "N6"))
  func findings() throws {
    for encounter in chart.present {
      let wording = SessionWording(chart)
      let client = encounter.client.id
      for text in ["", "Sat with Wei Chen.", encounter.note.content[.plan]] {
        let content = encounter.note.content.writing(text, in: .response)
        let reading = wording.reading(of: client, writing: content)
        #expect(reading?.findings == wording.findings(of: client, writing: content))
      }
      let stored = wording.reading(of: client, writing: encounter.note.content)
      #expect(stored?.findings == wording.findings(of: client))
    }
    #expect(
      SessionWording(chart).reading(
        of: chart.encounters[3].client.id, writing: ProgressNoteContent()) == nil)
  }

  @Test("the names of others are marked, with all of their parts", .covers("N6", "R26"))
  func names() throws {
    let text = "Née to speak, with W. Chen at her side; later Okonkwo's turn. Maria is herself."
    #expect(parts(try reading(text), of: text) == ["W. Chen", "Okonkwo"])
  }

  @Test("every run that stands in the other note is marked, and nothing of a note of its own")
  func copied() throws {
    let example = try #require(BlockerExample.all.first { $0.code == .noteNearIdentical })
    let chart = SessionChart.example(example.spoil)
    let encounter = chart.encounters[0]
    let reading = try #require(
      SessionWording(chart).reading(of: encounter.client.id, writing: encounter.note.content))
    #expect(reading.source == .member(chart.encounters[1].client.id))
    let text = encounter.note.content[.response]
    let marked = parts(reading, of: text)
    #expect(!marked.isEmpty)
    for part in marked { #expect(text.contains(part) && part.split(separator: " ").count >= 4) }
    #expect(try self.reading(self.chart.encounters[0].note.content[.response]).copied.isEmpty)
  }

  @Test("marks are in order and never overlap, however a name stands in a copied run")
  func order() throws {
    let example = try #require(BlockerExample.all.first { $0.code == .noteNearIdentical })
    let chart = SessionChart.example(example.spoil)
    let encounter = chart.encounters[0]
    let text = "Okonkwo said: \(encounter.note.content[.response]) Then W. Chen left."
    let content = encounter.note.content.writing(text, in: .response)
    let reading = try #require(
      SessionWording(chart).reading(of: encounter.client.id, writing: content))
    let marks = reading.marks(in: .response)
    #expect(marks.count >= 2)
    for (first, second) in zip(marks, marks.dropFirst()) {
      #expect(first.upperBound < second.lowerBound)
    }
    #expect((marks.last?.upperBound ?? 0) <= text.utf8.count)
  }
}
