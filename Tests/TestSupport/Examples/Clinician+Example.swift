public import GroupCare

extension Clinician {
  /// Returns the therapist who leads the example group, with changes.
  public static func example(_ change: (inout Clinician) -> Void = { _ in }) -> Clinician {
    var clinician = Clinician(
      id: .example("torres"), name: .example("Ana", "Torres"), credential: .example("LMFT"),
      npi: .example("1234567893"), taxonomy: "106H00000X",
      licence: known(Licence(number: "MFC40021", state: "CA")))
    change(&clinician)
    return clinician
  }

  /// The one who helps to lead it.
  public static let coFacilitator = Clinician(
    id: .example("lindqvist"), name: .example("Jonas", "Lindqvist"), credential: .example("LPCC"),
    npi: .example("1987654328"), taxonomy: "101YM0800X")

  /// A supervisor, whom nobody of the example needs until a test says so.
  public static let exampleSupervisor = Clinician(
    id: .example("osei"), name: .example("Grace", "Osei"), credential: .example("PhD"),
    npi: .example("1555555550"), taxonomy: "103TC0700X")

  /// A coordinator without a credential, who runs check-in and imports.
  public static let exampleCoordinator = Clinician(
    id: .example("park"), name: .example("Min", "Park"))
}
