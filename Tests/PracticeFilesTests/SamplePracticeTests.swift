import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("The sample practice")
struct SamplePracticeTests {
  private let reading: PracticeReading
  private var content: PracticeContent { reading.content }

  init() throws { reading = try PracticeFolder.read(at: Folders.sample) }

  @Test("it is as large as the design says")
  func counts() {
    #expect(reading.refused.isEmpty)
    #expect(content.profile.sites.count == 2)
    #expect(content.clinicians.count == 6)
    #expect(content.payers.count == 6)
    #expect(content.groups.count == 4)
    #expect(content.clients.count == 40)
  }
}
