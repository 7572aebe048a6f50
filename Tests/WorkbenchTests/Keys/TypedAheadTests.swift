import Screen
import TestSupport
import Testing
import Workbench

@Suite("What is typed while a screen is being opened", .covers("terminal.U14"))
struct TypedAheadTests {
  private func keys(of typed: inout TypedAhead) -> [Key] {
    var keys: [Key] = []
    while case .key(let key) = typed.next() { keys.append(key) }
    return keys
  }

  private func isEmpty(_ typed: inout TypedAhead) -> Bool { typed.next() == nil }

  @Test("nothing is kept from the screen that is there")
  func nothingAwaited() {
    var typed = TypedAhead()
    let isKept = typed.keep(.key(.space))
    #expect(!isKept)
    #expect(isEmpty(&typed))
  }

  @Test("it is kept for the screen that was asked for, in its order")
  func kept() {
    var typed = TypedAhead()
    typed.awaitScreen()
    let areKept = [Key.space, "2", .enter].map { typed.keep(.key($0)) }
    #expect(areKept == [true, true, true])
    #expect(isEmpty(&typed))
    typed.screenCame()
    #expect(keys(of: &typed) == [.space, "2", .enter])
    let isKept = typed.keep(.key(.space))
    #expect(!isKept)
  }

  @Test("a key that was kept and asks for another screen makes the rest wait for that one")
  func anotherScreen() {
    var typed = TypedAhead()
    typed.awaitScreen()
    for key in [Key.enter, "N", .escape] { _ = typed.keep(.key(key)) }
    typed.screenCame()
    guard case .key(.enter) = typed.next() else {
      Issue.record("The first key comes first.")
      return
    }
    typed.awaitScreen()
    #expect(isEmpty(&typed))
    _ = typed.keep(.key("x"))
    typed.screenCame()
    #expect(keys(of: &typed) == ["N", .escape, "x"])
  }

  @Test("a locked screen has none of it, and an answer that nobody waits for does no harm")
  func forgotten() {
    var typed = TypedAhead()
    typed.screenCame()
    typed.awaitScreen()
    _ = typed.keep(.paste("a name"))
    typed.forget()
    typed.screenCame()
    #expect(isEmpty(&typed))
  }
}
