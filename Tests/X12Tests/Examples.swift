import Testing
import X12

/// Bytes of a literal.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Bytes as text, for comparing what was written.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Headers that are all valid, on Thursday 12 March 2026 at 15:45.
struct Headers {
  let interchange: InterchangeHeader
  let group: FunctionalGroupHeader
  let set: TransactionSetHeader

  init() throws {
    let date = try #require(X12Date(year: 2026, month: 3, day: 12))
    let time = try #require(X12Time(hour: 15, minute: 45))
    interchange = InterchangeHeader(
      sender: try #require(InterchangeParty("QUORUMTEST")),
      receiver: try #require(InterchangeParty("CLEARINGHOUSE")), date: date, time: time,
      controlNumber: try #require(InterchangeControlNumber(17)), usage: .test)
    group = FunctionalGroupHeader(
      functionalIdentifier: "HC", sender: "QUORUMTEST", receiver: "CLEARINGHOUSE", date: date,
      time: time, controlNumber: try #require(GroupControlNumber(17)), version: "005010X222A1")
    set = TransactionSetHeader(
      identifier: "837", controlNumber: try #require(SetControlNumber(1)),
      version: "005010X222A1")
  }

  /// Writes one set of segments with everything around it.
  func write(
    _ segments: [Segment], delimiters: Delimiters = .standard, isOneSegmentALine: Bool = false
  ) throws -> [UInt8] {
    try X12Writer.write(delimiters: delimiters, isOneSegmentALine: isOneSegmentALine) { file in
      file.interchange(interchange) { interchange in
        interchange.group(group) { group in
          group.transactionSet(set) { set in
            for segment in segments { set.segment(segment) }
          }
        }
      }
    }
  }
}

/// A small file, sound in every respect, of which tests break one thing at a time.
let soundFile = """
  ISA*00*          *00*          *ZZ*QUORUMTEST     *ZZ*CLEARINGHOUSE  *260312*1545*^*00501*000000017*0*T*:~\
  GS*HC*QUORUMTEST*CLEARINGHOUSE*20260312*1545*17*X*005010X222A1~\
  ST*837*0001*005010X222A1~\
  BHT*0019*00*4711*20260312*1545*CH~\
  SV1*HC:90853:95*72.5*UN*1***1~\
  SE*4*0001~\
  GE*1*17~\
  IEA*1*000000017~
  """

extension String {
  /// The text with the first occurrence of a part replaced; fails the test when it isn't there.
  func edited(_ part: String, _ replacement: String) throws -> String {
    let pieces = split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "the file has no \(part)")
    return pieces[0] + replacement + pieces[1]
  }
}
