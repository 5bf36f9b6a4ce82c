/// How a stretch of text stands out.
enum Face: Hashable, Sendable { case plain, strong, dim, mark }

/// Whether text stands out by terminal codes, or not at all.
///
/// Of the eight colours only magenta is dark enough on a white ground and light enough on a black
/// one (contrast about 4.5 : 1 on both, in xterm's palette), so it is the only one used; all else
/// is weight.
package struct Style: Hashable, Sendable {
  package let isOn: Bool

  /// Not one escape byte.
  package static let off = Style(isOn: false)
  package static let on = Style(isOn: true)

  /// The codes that begin a face; nil where there is nothing to say.
  func codes(_ face: Face) -> String? {
    guard isOn else { return nil }
    return switch face {
    case .plain: nil
    case .strong: "\u{1b}[1m"
    case .dim: "\u{1b}[2m"
    case .mark: "\u{1b}[1;35m"
    }
  }

  static let reset = "\u{1b}[0m"
}
