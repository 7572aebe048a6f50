extension Attendance {
  /// Whether it was the end of the session, and nobody's word, that closed the last interval.
  ///
  /// Edits of other things may have followed, and edits that were taken back: what an undo restores
  /// has the origin that it had before, so the edits are followed as undo and redo moved through
  /// them.
  var leftWithSession: Bool {
    var done = [Origin(value: edits.first?.old ?? value, isSessionEnd: false)]
    var undone: [Origin] = []
    for (index, edit) in edits.enumerated() {
      let new = index + 1 < edits.count ? edits[index + 1].old : value
      guard edit.reason == AttendanceEdit.undone else {
        undone = []
        let before = done.last?.isSessionEnd ?? false
        done.append(Origin(value: new, isSessionEnd: edit.isSessionEnd(of: new, before: before)))
        continue
      }
      if done.count > 1, done[done.count - 2].value == new {
        undone.append(done.removeLast())
      } else if let again = undone.last, again.value == new {
        done.append(again)
        undone.removeLast()
      } else if let earlier = done.lastIndex(where: { $0.value == new }) {
        done.removeSubrange((earlier + 1)...)
      } else {
        done.append(Origin(value: new, isSessionEnd: false))
      }
    }
    return done.last?.isSessionEnd ?? false
  }

  /// A value that the attendance had, and whether the session's end closed its last interval.
  private struct Origin {
    let value: AttendanceValue
    let isSessionEnd: Bool
  }
}

extension AttendanceEdit {
  fileprivate func isSessionEnd(of new: AttendanceValue, before: Bool) -> Bool {
    guard let left = new.status.presence?.left, let presence = old.status.presence else {
      return false
    }
    return presence.isOpen ? reason == Self.leftWithSession : presence.left == left && before
  }
}
