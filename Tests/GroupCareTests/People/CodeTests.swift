import GroupCare
import TestSupport
import Testing

@Suite("Codes have the shape that claims need")
struct CodeTests {
  @Test(
    "an NPI has ten digits, begins with 1 or 2, and its check digit is right",
    .covers("M55"),
    arguments: [
      ("1234567893", true), ("1987654328", true), ("1555555550", true), ("1444444446", true),
      ("1234567890", false), ("9876543210", false), ("1345678901", false), ("1567890123", false),
      ("123456789", false), ("12345678933", false), ("3234567893", false), ("123456789X", false),
      ("1234567８93", false), (" 1234567893", false), ("", false),
    ])
  func npi(text: String, isValid: Bool) {
    #expect((NationalProviderIdentifier(text) != nil) == isValid)
  }

  @Test("every single wrong digit of an NPI is noticed")
  func wrongDigit() {
    let digits = Array("1234567893")
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(NationalProviderIdentifier(String(wrong)) == nil)
      }
    }
  }

  @Test(
    "a diagnosis code is read with or without its point",
    .covers("M142"),
    arguments: [
      ("F60.3", "F60.3"), ("F603", "F60.3"), ("F41", "F41"), ("T14.91XA", "T14.91XA"),
      ("T1491XA", "T14.91XA"), ("M1A.0110", "M1A.0110"), ("f60.3", nil), ("F6", nil), ("F60.", nil),
      ("F.603", nil), ("F6.03", nil), ("F60.3.1", nil), ("60.3", nil), ("FA0.3", nil),
      ("T14.91XAB", nil), ("F60 3", nil), ("", nil),
    ] as [(String, String?)])
  func diagnosis(text: String, spelled: String?) {
    #expect(DiagnosisCode(text)?.text == spelled)
    #expect(DiagnosisCode(text)?.unpointed == spelled?.filter { $0 != "." })
  }

  @Test(
    "a procedure code has five characters, digits but for one end",
    arguments: [
      ("90853", true), ("G0410", true), ("0362T", true), ("9085", false), ("908533", false),
      ("g0410", false), ("G041A", false), ("90-53", false), ("9O853", false), ("", false),
    ])
  func procedure(text: String, isValid: Bool) {
    #expect((ProcedureCode(text) != nil) == isValid)
  }

  @Test(
    "a modifier is two capital letters or digits",
    arguments: [
      ("95", true), ("HQ", true), ("U1", true), ("hq", false), ("9", false), ("955", false),
      ("H-", false), ("", false),
    ])
  func modifier(text: String, isValid: Bool) {
    #expect((Modifier(text) != nil) == isValid)
  }

  @Test(
    "a place of service is two digits",
    arguments: [("11", true), ("02", true), ("1", false), ("111", false), ("1a", false)])
  func place(text: String, isValid: Bool) {
    #expect((PlaceOfService(text) != nil) == isValid)
  }

  @Test(
    "a credential stands as it is printed",
    arguments: [
      ("LMFT", true), ("PhD", true), ("LCSW-R", true), ("Psy.D.", true), ("M", false),
      ("4A", false), ("-MD", true), ("Licensed Therapist", false), ("LMFTLMFTLMFTX", false),
      ("Ärztin", false),
    ])
  func credential(text: String, isValid: Bool) {
    #expect((Credential(text) != nil) == isValid)
  }

  @Test(
    "an id is one to forty plain characters",
    arguments: [
      ("C-1", true), ("2026_03.12", true), (String(repeating: "a", count: 40), true),
      (String(repeating: "a", count: 41), false), ("", false), ("C 1", false), ("C/1", false),
      ("Ç-1", false), ("C*1", false), ("C~1", false),
    ])
  func identifier(text: String, isValid: Bool) {
    #expect((ClientID(text) != nil) == isValid)
    #expect(ClientID(text)?.description == (isValid ? text : nil))
  }
}
