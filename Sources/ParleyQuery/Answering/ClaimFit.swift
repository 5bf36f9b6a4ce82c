/// A condition to which the index alone cannot hold a claim.
protocol ClaimFit {
  /// True for a claim that meets it.
  func admits(_ claim: Int) -> Bool
  /// Why a claim is left out; nil for one that is admitted.
  func difference(_ claim: Int) -> String?
}

/// A condition that takes long to look at: an answer holds only the best claims to it, a list all.
protocol CloseFit: ClaimFit {
  /// True where the query sets it.
  var isAsked: Bool { get }
}
