import Diagnostics

/// Collects what is wrong; past a hundred it only counts.
final class SeedLog {
  static let limit = 100

  private(set) var diagnostics: [Diagnostic] = []
  private var further: (number: Int, first: Diagnostic)?

  /// The diagnostic is made only where it is kept.
  func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    if diagnostics.count < Self.limit {
      diagnostics.append(diagnostic())
    } else {
      further = further.map { ($0.number + 1, $0.first) } ?? (1, diagnostic())
    }
  }

  /// All that were kept, and one more that tells how many were not.
  var all: [Diagnostic] {
    guard let further else { return diagnostics }
    return diagnostics + [.further(further.number, first: further.first)]
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
  fileprivate static func further(_ number: Int, first: Diagnostic) -> Diagnostic {
    Diagnostic(
      first.severity, "\(number) further \(number == 1 ? "place is" : "places are") not shown",
      in: first.input, at: first.span, remedy: "correct those above first")
  }
}
