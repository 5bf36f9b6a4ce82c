import ParleyModel

/// In what an answer differs from the one that was recorded.
package struct Change: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case status, verdict, answer, listing
    case excerptGone = "excerpt-gone"
    case excerptNew = "excerpt-new"
    case excerptAltered = "excerpt-altered"
    case attribution
    case nearestGone = "nearest-gone"
    case nearestNew = "nearest-new"
    case nearestAltered = "nearest-altered"
    case conflictGone = "conflict-gone"
    case conflictNew = "conflict-new"
  }

  package var kind: Kind
  /// Of an excerpt: `001_d930309fb3f05693 ¶12`.
  package var place: String?
  package var was: String?
  package var now: String?

  init(_ kind: Kind, place: String? = nil, was: String? = nil, now: String? = nil) {
    self.kind = kind
    self.place = place
    self.was = was
    self.now = now
  }

  /// `excerpt altered: 001_d930309fb3f05693 ¶12`.
  package var text: String {
    let label = kind.rawValue.split(separator: "-").joined(separator: " ")
    let sides =
      switch (was, now) {
      case (let was?, let now?): "\(was) → \(now)"
      case (let was?, nil): was
      case (nil, let now?): now
      case (nil, nil): ""
      }
    return ([label] + [place, sides].compactMap { $0 }.filter { !$0.isEmpty }).joined(
      separator: ": ")
  }
}

/// Compares what came of a question on two days, or in two sessions.
enum Comparison {
  /// - Parameters:
  ///   - was: what was recorded, with its text.
  ///   - now: what came today.
  static func changes(from was: SessionEntry, to now: SessionEntry) -> [Change] {
    guard let old = was.outcome, let new = now.outcome else { return [] }
    guard old != new else { return [] }
    var changes: [Change] = []
    if old.status != new.status {
      changes.append(.init(.status, was: old.status.rawValue, now: new.status.rawValue))
    }
    if old.label != new.label {
      changes.append(.init(.verdict, was: old.label ?? "none", now: new.label ?? "none"))
    }
    if old.answer != new.answer {
      changes.append(.init(.answer, was: headline(was.text), now: headline(now.text)))
    }
    if old.listing != new.listing {
      changes.append(.init(.listing, was: text(old.listing), now: text(new.listing)))
    }
    changes += marks(old.excerpts, new.excerpts, .excerptGone, .excerptNew, .excerptAltered)
    changes += marks(old.nearest, new.nearest, .nearestGone, .nearestNew, .nearestAltered)
    let (then, today) = (Set(old.conflicts), Set(new.conflicts))
    for conflict in old.conflicts where !today.contains(conflict) {
      changes.append(.init(.conflictGone, was: conflict.kind.rawValue))
    }
    for conflict in new.conflicts where !then.contains(conflict) {
      changes.append(.init(.conflictNew, now: conflict.kind.rawValue))
    }
    return changes
  }

  /// The answer itself: the rows up to the first blank one; of an error, those above the line and
  /// its caret.
  static func headline(_ text: String) -> String {
    let all = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = all.prefix { !$0.isEmpty }
    let caret = rows.firstIndex {
      $0.contains("^") && $0.allSatisfy { " ^".unicodeScalars.contains($0) }
    }
    return rows.prefix(caret.map { max(0, $0 - 1) } ?? rows.count)
      .map { String(Substring($0.drop { $0 == " " })) }.joined(separator: " ")
  }

  private static func text(_ listing: Outcome.Listing?) -> String {
    listing.map { "\($0.rows) rows (\($0.digest.text))" } ?? "none"
  }

  /// Excerpts that went and came; at the same place one of each is an excerpt that was altered.
  private static func marks(
    _ old: [ExcerptMark], _ new: [ExcerptMark], _ gone: Change.Kind, _ came: Change.Kind,
    _ altered: Change.Kind
  ) -> [Change] {
    let (then, now) = (Set(old), Set(new))
    var changes: [Change] = []
    var missing: [ExcerptMark] = []
    var pairs = MarkPairs(new.filter { !then.contains($0) }) { $0.place + $0.digest.text }
    for mark in old where !now.contains(mark) {
      if let other = pairs.take(mark) {
        changes.append(
          .init(.attribution, place: mark.place, was: mark.attribution, now: other.attribution))
      } else {
        missing.append(mark)
      }
    }
    pairs = MarkPairs(pairs.rest, key: \.place)
    for mark in missing {
      changes.append(.init(pairs.take(mark) == nil ? gone : altered, place: mark.place))
    }
    return changes + pairs.rest.map { Change(came, place: $0.place) }
  }
}

/// Excerpts that wait for another one with the same key, each taken once, in order.
private struct MarkPairs {
  private var marks: [ExcerptMark?]
  private var waiting: [String: [Int]] = [:]
  private let key: (ExcerptMark) -> String

  init(_ marks: [ExcerptMark], key: @escaping (ExcerptMark) -> String) {
    self.marks = marks
    self.key = key
    for index in marks.indices.reversed() { waiting[key(marks[index]), default: []].append(index) }
  }

  var rest: [ExcerptMark] { marks.compactMap(\.self) }

  mutating func take(_ mark: ExcerptMark) -> ExcerptMark? {
    guard let index = waiting[key(mark)]?.popLast() else { return nil }
    defer { marks[index] = nil }
    return marks[index]
  }
}
