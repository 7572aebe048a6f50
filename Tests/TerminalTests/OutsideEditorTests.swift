import Foundation
import Glibc
import Stories
import TestSupport
import Testing

extension Journeys {
  /// A script stands in for the editor: it tells where it is, waits for a line, and does what that says.
  @Suite("Writing a note in one's own editor", .covers("terminal.U15", "terminal.R24", "C47"))
  struct OutsideEditorTests {
    private let desk: Desk

    init() throws {
      desk = try Desk()
      try """
      echo "editor has $(basename "$1") of $(wc -c < "$1") bytes"
      stty -a | grep -q ' echo ' && stty -a | grep -q ' icanon ' && echo "line as found"
      read answer
      case $answer in
        write) printf 'Then\\tcalm \\033[2Jagain.\\r\\n' >> "$1"; touch "$1.swp" ;;
        again) mv "$1" "$1~"; sed 's/Tense/Quiet/' "$1~" > "$1" ;;
        leave) ;;
        fail) printf 'Lost' > "$1"; exit 3 ;;
        die) kill -9 $$ ;;
        half) printf 'Half a text.\\n' > "$1"; kill -9 $$ ;;
        stay) printf 'Saved before the end.\\n' > "$1"; echo saved; read never ;;
        take) rm "$1" ;;
        link) rm "$1"; ln -s /etc/passwd "$1" ;;
      esac
      """.write(toFile: script, atomically: true, encoding: .utf8)
    }

    private var script: String {
      desk.runner.home.appending(path: "my editor.sh").path(percentEncoded: false)
    }

    private var runtime: URL { desk.runner.home.appending(path: "runtime") }

    /// What lies in the run-time folder of what editors are given.
    private func leftOver() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: runtime.path(percentEncoded: false))
        .filter { $0.hasPrefix("quorum-note-") }
    }

    /// Makes the sample practice with or without a policy that lets other programs have notes.
    private func makePractice() throws {
      let folder = desk.runner.home.appending(path: "sample")
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "sample-data"), to: folder)
      let file = folder.appending(path: "practice.toml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("lock-minutes = 10", with: "lock-minutes = 10\nexternal-editor = true")
        .write(to: file, atomically: true, encoding: .utf8)
      let result = try desk.runner.quorum(
        "init", "--data", desk.practice, "--from", folder.path(percentEncoded: false), "--user",
        "torres")
      try #require(result.exitCode == 0, "\(result)")
      try FileManager.default.removeItem(at: folder)
    }

    /// Sits down in the first field of the group note, with variables of one's own.
    private func openField(_ variables: [String: String]) throws -> TmuxTerminal {
      var environment = desk.runner.environment
      environment.merge(variables) { _, new in new }
      let terminal = try TmuxTerminal(
        [
          try Products.path(of: "quorum"), "--data", desk.practice, "--user", "torres", "--clock",
          "2026-03-12T14:31", "--clock-frozen",
        ], environment: environment.filter { !$0.value.isEmpty })
      try terminal.play(Story.toObjective)
      return terminal
    }

    @Test("the text goes to $VISUAL and comes back as one step; nothing stays behind")
    func comesBack() throws {
      try makePractice()
      let terminal = try openField(["VISUAL": "sh '\(script)'", "EDITOR": "false"])
      try terminal.type("Tense at first.")
      try terminal.see("Objective Tense at first.", "M-e editor")
      try terminal.press("M-e")
      try terminal.see("editor has note.txt of 16 bytes", "line as found")
      #expect(try !terminal.isAlternateScreen())
      let folder = runtime.appending(path: try #require(try leftOver().first))
      #expect(try mode(folder) == 0o40700)
      #expect(try mode(folder.appending(path: "note.txt")) == 0o100600)
      try terminal.resize(columns: 100, rows: 30)
      try answer("write", on: terminal)
      try terminal.see(
        "Objective Tense at first.", "Then calm [2Jagain.",
        "The editor's text is taken over; Ctrl+Z takes it back.")
      #expect(try terminal.isAlternateScreen())
      #expect(try terminal.screen().count == 30)
      #expect(try leftOver() == [])
      try terminal.press("C-z")
      try terminal.waitFor(timeout: TmuxTerminal.patience) { rows in
        !rows.contains { $0.contains("calm") }
      }
      try terminal.press("F4")
      try terminal.see("editor has note.txt of 16 bytes")
      try answer("again", on: terminal)
      try terminal.see("Objective Quiet at first.")
      try terminal.type(" More.")
      try terminal.see("Objective Quiet at first. More.")
      try terminal.press("M-e")
      try terminal.see("editor has note.txt of 22 bytes")
      try answer("leave", on: terminal)
      try terminal.see("The editor changed nothing.")
      try terminal.press("Escape")
      try terminal.see("saved 14:31")
      try terminal.leave()
      #expect(try desk.objective() == "Quiet at first. More.")
      #expect(try leftOver() == [])
      let log = try #require(try desk.ask("log")["entries"] as? [[String: Any]])
      let entries = log.filter { $0["action"] as? String == "note.edit-outside" }
      #expect(
        entries.map { $0["subject"] as? String }
          == Array(
            repeating: "session/S-0312-DBT/group-note", count: 3))
      try desk.expectSealed(["Tense at first", "Quiet at first"])
    }

    @Test("an editor that fails, is killed or takes the file away leaves the text as it was")
    func fails() throws {
      try makePractice()
      let terminal = try openField(["VISUAL": " ", "EDITOR": "sh '\(script)'"])
      try terminal.type("Tense at first.")
      for (what, said) in [
        ("fail", "sh ended with 3. The text is as it was."),
        ("die", "The editor changed nothing."),
        ("take", "The editor left no file. The text is as it was."),
        ("link", "The editor left no file. The text is as it was."),
      ] {
        try terminal.press("M-e")
        try terminal.see("editor has note.txt of 16 bytes")
        try answer(what, on: terminal)
        try terminal.see(said, "Objective Tense at first.")
        #expect(try leftOver() == [], "\(what)")
      }
      try terminal.press("Escape")
      try terminal.leave()
      #expect(try desk.objective() == "Tense at first.")
    }

    @Test("what an editor saved comes home although it or Quorum is told to end")
    func ended() throws {
      try makePractice()
      let terminal = try openField(["VISUAL": "sh '\(script)'"])
      try terminal.press("M-e")
      try terminal.see("editor has note.txt of 1 bytes")
      try answer("half", on: terminal)
      try terminal.see("The editor's text is taken over", "Objective Half a text.")
      try terminal.press("M-e")
      try terminal.see("editor has note.txt of 13 bytes")
      try answer("stay", on: terminal)
      try terminal.see("saved")
      try #require(Glibc.kill(try terminal.processID(), SIGTERM) == 0)
      #expect(try terminal.waitForEnd(timeout: TmuxTerminal.patience) != .killed(signal: SIGKILL))
      #expect(try leftOver() == [])
      let next = try desk.sit(clock: "2026-03-12T14:40", isFrozen: true)
      try next.see("Text typed before the program ended was kept")
      try next.press("Enter")
      try next.see("[Check-in]")
      try next.press("M-2")
      try next.see("The group as a whole")
      try next.press("Enter")
      try next.see("Saved before the end.")
      try next.press("Escape")
      try next.leave()
      #expect(try desk.objective() == "Saved before the end.")
    }

    @Test("what a killed Quorum left is taken away at the next start")
    func killed() throws {
      try makePractice()
      do {
        let terminal = try openField(["VISUAL": "sh '\(script)'"])
        try terminal.type("Tense at first.")
        try terminal.press("M-e")
        try terminal.see("editor has note.txt of 16 bytes")
        #expect(try leftOver().count == 1)
        let process = try terminal.processID()
        try #require(Glibc.kill(process, SIGKILL) == 0)
        try terminal.closeTerminal(timeout: TmuxTerminal.patience)
      }
      #expect(try leftOver().count == 1)
      let terminal = try desk.sit(clock: "2026-03-12T14:40", isFrozen: true)
      try terminal.see("Text typed before the program ended was kept")
      #expect(try leftOver() == [])
      try terminal.leave()
    }

    @Test("without a safe place for the file, a program or the policy's leave it says so")
    func refused() throws {
      try makePractice()
      let unsafe = "No safe place for the text: XDG_RUNTIME_DIR must be a folder"
      for place in ["", "relative", "/nowhere", desk.runner.home.path(percentEncoded: false)] {
        // The home folder is made as everybody's are: others may enter it.
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: desk.runner.home.path(percentEncoded: false))
        let terminal = try openField(["XDG_RUNTIME_DIR": place, "EDITOR": "sh '\(script)'"])
        try terminal.press("M-e")
        try terminal.see(unsafe)
        try terminal.leave()
      }
      let terminal = try openField(["VISUAL": "/nowhere/editor"])
      try terminal.press("M-e")
      try terminal.see("editor couldn't be started; VISUAL or EDITOR names another editor.")
      try terminal.leave()

      let strict = try Desk()
      let usual = try strict.sit(clock: "2026-03-12T14:31", isFrozen: true)
      try usual.play(Story.toObjective)
      try usual.press("M-e")
      try usual.see("The practice's policy (external-editor) keeps notes from other programs.")
      try usual.leave()
    }

    private func answer(_ word: String, on terminal: TmuxTerminal) throws {
      try terminal.type(word)
      try terminal.press("Enter")
    }

    private func mode(_ url: URL) throws -> mode_t {
      var facts = stat()
      try #require(unsafe lstat(url.path(percentEncoded: false), &facts) == 0)
      return facts.st_mode
    }
  }
}
