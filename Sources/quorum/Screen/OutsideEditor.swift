internal import Curses
internal import Foundation
internal import Screen
internal import Workbench

/// The person's own editor: `$VISUAL`, else `$EDITOR`, else nano (U15, R24).
struct OutsideEditor {
  private let words: [String]

  /// Reads from the environment which one it is.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.map(ProgramWords.split)
    words = named.first { !$0.isEmpty } ?? ["nano"]
  }

  /// Lets the person write in a text with it, on the terminal that is lent to it.
  ///
  /// The file is taken away whatever happens.
  func edit(_ text: String, on terminal: Terminal) -> OutsideEdit {
    do throws(CommandFailure) {
      let folder = try EditorFolder(text)
      defer { folder.remove() }
      switch terminal.lend(to: words + [folder.file]) {
      // Whoever ended it, what was saved in it isn't lost (R20).
      case .exited(0), .killed: break
      case .exited(let status): return failed("\(name) ended with \(status).")
      case .notStarted:
        return failed("\(name) couldn't be started; VISUAL or EDITOR names another editor.")
      }
      guard let left = try folder.read() else { return .unchanged }
      return .changed(PastedText.cleaned(left.unicodeScalars))
    } catch {
      return failed(error.sentence)
    }
  }

  private func failed(_ sentence: String) -> OutsideEdit {
    .failed("\(sentence) The text is as it was.")
  }

  /// What the program is called, as far as it may be shown.
  private var name: String {
    let last = (words.first ?? "").split(separator: "/").last ?? "The editor"
    return TextSanitiser.display(String(last.prefix(30)))
  }
}
