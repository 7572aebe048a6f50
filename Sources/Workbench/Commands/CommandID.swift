/// Everything a person can tell the workbench to do, apart from moving and typing.
enum CommandID: String, CaseIterable, Sendable {
  case open, groups, claims, clients, client, log, rules, settings
  case hereNow, identity, arrivalTime, departureTime, groupTimes, absent, dropped, backAgain
  case whereabouts, walkIn, startSession, endSession, closeAttendance, detail, reopen, cancelSession
  case nextOpen, previousOpen, openNote, nextWarning
  case editField, signNote, signAll, coSign, addendum, correct, noteHistory, nextMember,
    previousMember
  case compare
  case insertPhrase, repeatPhrase, editOutside
  case finishField, nextField, previousField, saveNow
  case jump, unfold, fold, release, override, why, checklist, steps, payer
  case enrol, endMembership, scheduleNext
  case writeFile, voidClaim
  case addDiagnosis, endDiagnosis
  case find, sort, findInField, findNext, findPrevious, finishFind
  case tab1, tab2, tab3, tab4, nextTab, previousTab
  case nextBlocker, previousBlocker
  case undo, redo, reload, redraw, suspend
  case help, palette, menu, themes, lock, home, back, quit
}
