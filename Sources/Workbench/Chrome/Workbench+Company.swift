public import GroupCare
import Screen

extension Workbench {
  /// The session that is open on the screen, beneath whatever lies over it; nothing while none is.
  public var openSession: SessionID? {
    routes.contains(.session) ? session?.id : nil
  }

  /// Who else has the session open that is on the screen (U24).
  private var company: [Colleague] {
    switch routes.last ?? .today {
    case .session, .comparison, .explanation: colleagues.filter { $0.session == session?.id }
    default: []
    }
  }

  /// What the title line says behind the person's own name: who else is here, in the room there is.
  ///
  /// - Parameter room: The columns there are.
  /// - Returns: The words, with a blank before them; empty when nobody else is here.
  func companyWords(in room: Int) -> String {
    guard let first = company.first else { return "" }
    let count = company.count
    let names = count == 1 ? first.name : "\(count) others"
    let words = " with \(names)"
    return TextWidth.width(of: words) <= room ? words : " +\(count)"
  }
}
