import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

extension ScreenTests {
  /// What lies over a screen: the palette, the keys, the menus.
  static let overlays: [Scene] = [
    Scene("palette", { try ExamplePractice.inSession() }) { try $0.press(.control("p")) },
    Scene("palette-narrowed", { try ExamplePractice.inSession() }) { person in
      try person.press(.control("p"))
      try person.type("ma")
    },
    Scene("palette-disabled", { try ExamplePractice.inSession() }) { person in
      try person.press(.control("p"))
      try person.type("void")
      try person.press(.enter)
    },
    Scene("palette-none", { try ExamplePractice.inSession() }) { person in
      try person.press(":")
      try person.type("zzzz")
    },
    Scene("keys-narrowed", { try ExamplePractice.inSession() }) { person in
      try person.press("?")
      try person.type("minute")
      try person.press(.down)
    },
    Scene("keys-of-dialog", { try ExamplePractice.inSession() }) {
      try $0.press("2", "i", .function(1))
    },
    Scene("keys-of-text", { try ExamplePractice.inSession() }) {
      try $0.press(.alt("2"), .enter, .function(1))
    },
    Scene("themes", { try ExamplePractice.inSession() }) { try $0.press(.alt("t"), .up) },
    Scene("locked", { try ExamplePractice.inSession() }) { person in
      try person.signIn(asksPassphrase: true, isDemo: false)
      try person.press(.alt("l"))
      try person.type("wrong")
    },
    Scene("locked-paused", { try ExamplePractice.inSession() }) { person in
      try person.openSession(asksPassphrase: true)
      try person.press(.alt("l"))
      try person.type("wrong")
      person.isHeld = true
      try person.press(.enter)
      try person.take(.attemptsPaused(seconds: 8))
    },
    Scene("locked-demo", { try ExamplePractice.inSession() }) { try $0.press(.alt("l")) },
    Scene("locks-soon", { try ExamplePractice.inSession() }) {
      try $0.take(.idle(seconds: 573))
    },
    Scene("menu", { try ExamplePractice.inSession() }) { try $0.press(.function(9)) },
    Scene("menu-session", { try ExamplePractice.inSession() }) {
      try $0.press(.function(9), .right, .end)
    },
    Scene("menu-last", { try ExamplePractice.inSession() }) {
      try $0.press(.function(9), .left, .left)
    },
  ]
}
