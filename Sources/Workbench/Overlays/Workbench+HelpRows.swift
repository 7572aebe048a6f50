import GroupCare
import Screen

extension Workbench {
  /// Every key that works where the person is, with what it does (U2).
  var helpRows: [FinderRow] {
    let own = dialog.map(answerRows) ?? []
    let commands = Command.all(in: keyPlace).map { command in
      FinderRow(
        .command(command.id), command.help, detail: command.label, keys: command.keys,
        reason: reason(against: command))
    }
    return own + commands + handRows.map(\.row)
  }

  /// The keys that a question has of its own.
  private func answerRows(_ dialog: Dialog) -> [FinderRow] {
    let answers = dialog.answers.map { answer in
      FinderRow(
        .key(.character(answer.key)), Self.sentence(answer.label), keys: [.character(answer.key)])
    }
    let items = dialog.items.compactMap { item in
      item.hotkey.map {
        FinderRow(.key(.character($0)), "Change \"\(item.label)\".", keys: [.character($0)])
      }
    }
    let ends = [
      FinderRow(.key(.enter), Self.sentence(dialog.accept), keys: [.enter]),
      FinderRow(.key(.escape), "Not now; what you typed is kept.", keys: [.escape]),
    ]
    return answers + ends + items
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// The keys by which one moves and types, which are no commands.
  var handRows: [HandKey] {
    if let dialog {
      guard dialog.items.indices.contains(dialog.focus) else { return [] }
      return HandKey.keys(of: dialog.items[dialog.focus])
        + (dialog.items.count > 1 ? HandKey.betweenItems : [])
    }
    if place == .fieldSearch { return HandKey.inFindLine }
    switch place {
    case .checkIn, .gate: return HandKey.inTabs
    case .groupNote, .memberNotes: return HandKey.inNotes
    // One claim is no list.
    case .claim, .signIn, .locked: return []
    case .rule: return HandKey.inPages
    case .client: return HandKey.inLists + HandKey.betweenSections
    case .field: break
    default: return HandKey.inLists
    }
    let isText = session?.editing?.place.entry.choices.isEmpty == true
    return isText ? HandKey.inText : HandKey.inChoices
  }
}
