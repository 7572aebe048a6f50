// refused: 'let' property 'chart' may not be initialized directly
@testable import GroupCare

/// An initialiser added from outside has to go through one of the gate's own.
extension DocumentedSession {
  init(forging chart: SessionChart) {
    self.chart = chart
  }
}
