/// Compares the excerpts that an answer rests on with those that it rested on.
struct MarkChanges {
  /// The words, as far as the texts of the answers show them.
  let then: ToldWords
  let now: ToldWords

  /// Excerpts that went and came; at the same place one of each is an excerpt that was altered.
  func changes(
    _ old: [ExcerptMark], _ new: [ExcerptMark], gone: Change.Kind, came: Change.Kind,
    altered: Change.Kind
  ) -> [Change] {
    let (before, after) = (Set(old), Set(new))
    var changes: [Change] = []
    var missing: [ExcerptMark] = []
    var pairs = MarkPairs(new.filter { !before.contains($0) }) { $0.place + $0.digest.text }
    for mark in old where !after.contains(mark) {
      if let other = pairs.take(mark) {
        changes.append(
          Change(.attribution, place: mark.place, was: mark.attribution, now: other.attribution))
      } else {
        missing.append(mark)
      }
    }
    pairs = MarkPairs(pairs.rest, key: \.place)
    for mark in missing {
      if let other = pairs.take(mark) {
        changes.append(self.altered(mark, other, altered))
      } else {
        changes.append(
          Change(gone, place: mark.place, was: then.words(mark).map(AlteredWords.quoted)))
      }
    }
    return changes
      + pairs.rest.map {
        Change(came, place: $0.place, now: now.words($0).map(AlteredWords.quoted))
      }
  }

  private func altered(
    _ mark: ExcerptMark, _ other: ExcerptMark, _ kind: Change.Kind
  ) -> Change {
    var change = Change(kind, place: mark.place)
    if let was = then.words(mark), let now = now.words(other) {
      (change.was, change.now) = AlteredWords.sides(was, now)
    }
    return change
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
