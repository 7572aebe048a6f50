internal import GroupCare
internal import Screen

extension PracticeWriter {
  func text(of content: SessionContent) -> String {
    var toml = TOMLText()
    let session = content.session
    toml.set("id", session.id.text)
    toml.set("group", session.group.text)
    toml.set("start", session.scheduledStart.iso)
    toml.set("end", session.scheduledEnd.iso)
    set(session.state, in: &toml)
    set(session.detail, in: &toml)
    for reopening in session.reopenings {
      toml.element("reopenings")
      toml.set("by", reopening.closing.by.text)
      toml.set("at", reopening.closing.at.iso)
      toml.set("reason", reopening.reason)
    }
    set(content.groupNote, "group-note", in: &toml)
    for member in content.members { set(member, in: &toml) }
    return TextSanitiser.stored(toml.text)
  }

  private func set(_ state: SessionState, in toml: inout TOMLText) {
    toml.set("state", state.name)
    switch state {
    case .scheduled: break
    case .inSession(let started): toml.set("started", started.iso)
    case .documenting(let started, let ended, let attendance):
      toml.set("started", started.iso)
      toml.set("ended", ended.iso)
      set(attendance, "attendance-closed", in: &toml)
    case .documented(let started, let ended, let attendance, let closed):
      toml.set("started", started.iso)
      toml.set("ended", ended.iso)
      set(attendance, "attendance-closed", in: &toml)
      set(closed, "closed", in: &toml)
    case .cancelled(let reason, let closing):
      toml.set(
        "cancelled",
        raw: TOMLText.inline([
          "by": closing.by.text, "at": closing.at.iso, "reason": reason,
        ]))
    }
  }

  private func set(_ closing: SessionState.Closing?, _ key: String, in toml: inout TOMLText) {
    guard let closing else { return }
    toml.set(key, raw: TOMLText.inline(["by": closing.by.text, "at": closing.at.iso]))
  }

  private func set(_ detail: SessionDetail, in toml: inout TOMLText) {
    set(detail.facilitator, "facilitator", in: &toml)
    set(detail.coFacilitator, "co-facilitator", in: &toml)
    if let platform = detail.platform {
      toml.set(
        "platform",
        raw: TOMLText.inline(["name": platform.name, "version": platform.version]))
    }
    if case .withConsent(let reason) = detail.recording {
      toml.set("recorded", true)
      toml.set("recorded-because", reason)
    }
    toml.set("technical-issues", detail.technicalIssues)
    if detail.isPrivacyBriefed { toml.set("privacy-briefed", true) }
  }

  /// Spells who led: the id alone while that clinician is as in the record, else all of it.
  private func set(_ facilitator: Facilitator?, _ key: String, in toml: inout TOMLText) {
    guard let facilitator else { return }
    let now = content.clinicians.first { $0.id == facilitator.clinician }
    if now.map({ Facilitator($0) }) == facilitator {
      toml.set(key, facilitator.clinician.text)
      return
    }
    let name = facilitator.name
    toml.set(
      key,
      raw: TOMLText.inline([
        "clinician": facilitator.clinician.text, "family": name.family, "given": name.given,
        "middle": name.middle, "suffix": name.suffix,
        "credential": facilitator.credential?.text ?? "", "npi": facilitator.npi?.text ?? "",
      ]))
  }

  func set<Field>(
    _ note: NoteHistory<Field>, _ path: String, in toml: inout TOMLText
  ) {
    if note == NoteHistory() { return }
    toml.table(path)
    if let signed = note.signed {
      toml.set(
        "signed",
        raw: TOMLText.inline([
          "by": signed.by.text, "at": signed.at.iso,
          "digest": signed.digest?.hexadecimal ?? "",
        ]))
    }
    if let coSigned = note.coSigned {
      toml.set("cosigned-by", coSigned.by.text)
      toml.set("cosigned-at", coSigned.at.iso)
    }
    set(note.content, path + ".text", in: &toml)
    for correction in note.corrections {
      toml.element(path + ".corrections")
      set(correction.signed, in: &toml)
      toml.set("reason", correction.reason)
      set(correction.content, path + ".corrections.text", in: &toml)
    }
    for addendum in note.addenda {
      toml.element(path + ".addenda")
      set(addendum.signed, in: &toml)
      toml.set("text", addendum.text)
    }
  }

  private func set<Field>(
    _ content: NoteContent<Field>, _ path: String, in toml: inout TOMLText
  ) {
    toml.table(path)
    for field in content.writtenFields {
      // A goal whose id has points would read as tables within tables.
      let isPlain = field.key.split(separator: ".", omittingEmptySubsequences: false).count <= 3
      let key =
        isPlain && !field.key.contains("..") ? field.key : TOMLText.quoted(field.key)
      toml.set(key, content[field])
    }
  }

  private func set<Field>(_ signing: NoteHistory<Field>.Signing, in toml: inout TOMLText) {
    toml.set("by", signing.by.text)
    toml.set("at", signing.at.iso)
    if let digest = signing.digest { toml.set("digest", digest.hexadecimal) }
  }
}
