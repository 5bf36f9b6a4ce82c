import ParleyModel

/// A step of the way that a claim came: somebody said it, an agency passed it on, an outlet
/// printed it, in a paragraph.
struct Hop: Hashable {
  enum Kind: String { case utterance, agency, outlet, paragraph }

  let kind: Kind
  /// Who passed it on at this step; never empty: `not named`, `outlet unknown`.
  var who: String
  var when: String?
  var channel: String?
  var source: String?
  var paragraph: Int?
  var mode: Evidence.Mode?
  /// In what the words differ from the most direct report of the same utterance.
  var changed: [String] = []

  init(_ kind: Kind, _ who: String) {
    self.kind = kind
    self.who = who
  }

  var item: Item {
    Item([
      .init("hop", .text(kind.rawValue)),
      .init("who", .text(who)),
      .init("when", when.map { .text($0) } ?? .nothing),
      .init("channel", channel.map { .text($0) } ?? .nothing),
      .init("source", source.map { .text($0) } ?? .nothing),
      .init("paragraph", paragraph.map { .number($0) } ?? .nothing),
      .init("mode", mode.map { .text($0.rawValue) } ?? .nothing),
      .init("changed", .list(changed)),
    ])
  }
}
