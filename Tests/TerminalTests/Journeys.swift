import Testing

/// The built program in a real terminal, as people use it; one journey after another, so that none waits for the other's
/// processor.
@Suite("Journeys at the keyboard", .serialized)
struct Journeys {}
