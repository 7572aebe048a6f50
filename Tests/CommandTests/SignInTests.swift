import Foundation
import TestSupport
import Testing

@Suite("Signing in from the command line")
struct SignInTests {
  @Test("a practice opens with its passphrase alone", .covers("C5", "C7", "C17"))
  func passphrase() throws {
    let practice = try CommandPractice.second()
    #expect(try practice.quorum("sessions").exitCode == 0)

    let wrong = try practice.quorum(
      unsigned: "sessions", "--user", "k.adeyemi", "--passphrase-file", "-",
      input: "seven grey herons on a pie\n")
    #expect(wrong.exitCode == 4)
    #expect(wrong.output.isEmpty)
    #expect(wrong.errorLines.count == 2)

    let stranger = try practice.quorum(
      unsigned: "sessions", "--user", "nobody", "--passphrase-file", "-",
      input: "seven grey herons on a pier\n")
    #expect(stranger.exitCode == 4)
    // Which of the two was wrong isn't said.
    #expect(stranger.errors == wrong.errors)

    let typed = try practice.quorum(
      unsigned: "sessions", "--user", "k.adeyemi", "--passphrase-file", "-",
      input: "seven grey herons on a pier\n")
    #expect(typed.exitCode == 0)

    let clock = try practice.quorum("sessions", "--clock", "2026-03-12T13:50")
    #expect(clock.exitCode == 64)

    let files = MarkerSearch(["herons on a pier", "Adeyemi", "k.adeyemi"])
    #expect(try files.findings(in: [URL(filePath: practice.folder)]) == [])
  }

  @Test("another person signs in with an own passphrase", .covers("C5"))
  func users() throws {
    let practice = try CommandPractice.second()
    let file = practice.path("new")
    try Data("nine slow barges pass below\n".utf8).write(to: URL(filePath: file))
    let weak = practice.path("weak")
    try Data("password\n".utf8).write(to: URL(filePath: weak))
    #expect(try practice.quorum("users", "add", "p.roy").exitCode == 64)
    let refused = try practice.quorum("users", "add", "p.roy", "--new-passphrase-file", weak)
    #expect(refused.exitCode == 1)
    let added = try practice.quorum("users", "add", "p.roy", "--new-passphrase-file", file)
    #expect(added.exitCode == 0, "\(added)")
    let twice = try practice.quorum("users", "add", "p.roy", "--new-passphrase-file", file)
    #expect(twice.exitCode == 1)
    let hers = try practice.quorum(
      unsigned: "users", "--user", "p.roy", "--passphrase-file", file, "--format", "json")
    #expect(hers.exitCode == 0)
    #expect((try hers.json["users"] as? [Any])?.count == 2)
  }

  @Test("somebody who is let in with some roles has those and no other", .covers("C3", "C5"))
  func roles() throws {
    let practice = try CommandPractice.second()
    let file = practice.path("new")
    try Data("nine slow barges pass below\n".utf8).write(to: URL(filePath: file))
    let added = try practice.quorum(
      "users", "add", "p.roy", "--roles", "coordinator,biller", "--new-passphrase-file", file)
    #expect(added.exitCode == 0, "\(added)")
    #expect(added.output == "p.roy can sign in: biller, coordinator.\n")
    let read = try practice.quorum(
      unsigned: "sessions", "--user", "p.roy", "--passphrase-file", file)
    #expect(read.exitCode == 0)
    let refused = try practice.quorum(
      unsigned: "users", "add", "q.roy", "--new-passphrase-file", file, "--user", "p.roy",
      "--passphrase-file", file)
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("administrator"))
    let wrong = try practice.quorum("users", "add", "q.roy", "--roles", "chief")
    #expect(wrong.exitCode == 64)
    #expect(wrong.errors.contains("administrator, clinician, coordinator, biller"))
  }

  @Test("an empty practice takes a folder in later")
  func empty() throws {
    let runner = try CommandRunner()
    let file = runner.home.appending(path: "passphrase").path(percentEncoded: false)
    try Data("seven grey herons on a pier".utf8).write(to: URL(filePath: file))
    let who = ["--user", "k.adeyemi", "--passphrase-file", file]
    let without = try runner.quorum("init", "--user", "k.adeyemi")
    #expect(without.exitCode == 64)
    let made = try runner.quorum(["init"] + who)
    #expect(made.exitCode == 0, "\(made)")
    let again = try runner.quorum(["init"] + who)
    #expect(again.exitCode == 1)
    let taken = try runner.quorum(["import", CommandPractice.secondPractice] + who)
    #expect(taken.exitCode == 0, "\(taken)")
    let sessions = try runner.quorum(["sessions", "--format", "json"] + who)
    #expect((try sessions.json["sessions"] as? [Any])?.count == 3)
  }
}
