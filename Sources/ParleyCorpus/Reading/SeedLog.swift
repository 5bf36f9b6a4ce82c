import Diagnostics

/// Collects what is wrong; past a hundred it only counts.
final class SeedLog {
  static let limit = 100

  private(set) var diagnostics: [Diagnostic] = []
  private var uncounted: (number: Int, last: Diagnostic)?

  func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.limit {
      diagnostics.append(diagnostic)
    } else {
      uncounted = ((uncounted?.number ?? 0) + 1, diagnostic)
    }
  }

  /// All that were kept, and one more that tells how many were not.
  var all: [Diagnostic] {
    guard let uncounted else { return diagnostics }
    return diagnostics + [.further(uncounted.number, last: uncounted.last)]
  }

  /// Puts what was added since `start` into the order of the file.
  func sort(from start: Int) {
    guard start < diagnostics.count else { return }
    let sorted = diagnostics[start...].enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    diagnostics.replaceSubrange(start..., with: sorted.map(\.element))
  }
}

extension Diagnostic {
  fileprivate static func further(_ number: Int, last: Diagnostic) -> Diagnostic {
    Diagnostic(
      last.severity, "\(number) further \(number == 1 ? "place is" : "places are") not shown",
      in: last.input, at: last.span, remedy: "correct those above first")
  }
}
