internal import Store

/// How much there is of claims and of those named in their list: two are the same as long as the list is.
///
/// Somebody at another terminal writes each second of a working day; a list of a hundred thousand claims
/// isn't read again for that.
public struct ClaimsExtent: Hashable, Sendable {
  let kinds: [KindExtent]
}
