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
    case conflictAltered = "conflict-altered"
  }

  package var kind: Kind
  /// Of an excerpt: `001_d930309fb3f05693 ¶12`; of a conflict its kind: `wording`.
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
      case (let was?, let now?): was == now ? was : "\(was) → \(now)"
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
      let (rows, count) = (rows(old.listing), rows(new.listing))
      changes.append(
        rows == count
          ? .init(.listing, now: "\(count), altered") : .init(.listing, was: rows, now: count))
    }
    let (then, today) = (ToldWords(was.text), ToldWords(now.text))
    let excerpts = MarkChanges(then: then, now: today)
    changes += excerpts.changes(
      old.excerpts, new.excerpts, gone: .excerptGone, came: .excerptNew, altered: .excerptAltered)
    changes += excerpts.changes(
      old.nearest, new.nearest, gone: .nearestGone, came: .nearestNew, altered: .nearestAltered)
    return changes + conflicts(old.conflicts, new.conflicts, then, today)
  }

  /// Of one kind, one that went and one that came are one that was altered.
  private static func conflicts(
    _ old: [ConflictMark], _ new: [ConflictMark], _ then: ToldWords, _ today: ToldWords
  ) -> [Change] {
    let (before, after) = (Set(old), Set(new))
    var changes: [Change] = []
    var came = Dictionary(grouping: new.filter { !before.contains($0) }.reversed(), by: \.kind)
    for conflict in old where !after.contains(conflict) {
      let kind = conflict.kind.rawValue
      let told = then.sides(conflict)
      if let other = came[conflict.kind]?.popLast() {
        changes.append(.init(.conflictAltered, place: kind, was: told, now: today.sides(other)))
      } else {
        changes.append(.init(.conflictGone, place: kind, was: told))
      }
    }
    for kind in Relation.Kind.allCases {
      changes += came[kind, default: []].reversed().map {
        Change(.conflictNew, place: kind.rawValue, now: today.sides($0))
      }
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

  private static func rows(_ listing: Outcome.Listing?) -> String {
    listing.map { $0.rows == 1 ? "1 row" : "\($0.rows) rows" } ?? "none"
  }
}
