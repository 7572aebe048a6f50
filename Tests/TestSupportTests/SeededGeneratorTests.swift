import TestSupport
import Testing

@Suite("seeded randomness")
struct SeededGeneratorTests {
  @Test("the sequence of seed 0 is SplitMix64's published one")
  func published() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(generator.next() == 0x06C4_5D18_8009_454F)
  }

  @Test("another seed gives another sequence")
  func different() {
    var first = SeededGenerator(seed: 1)
    var second = SeededGenerator(seed: 2)
    #expect(first.next() != second.next())
  }
}
