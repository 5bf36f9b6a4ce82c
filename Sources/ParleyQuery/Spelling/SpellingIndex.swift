import Packing
import ParleyModel

/// Everything that can be typed, in the order of its folded spellings; read where it lies.
///
/// A name of several words is found by any of them: `medinsky` as well as `vladimir medinsky`.
struct SpellingIndex: Sendable {
  let keys: PackedKeys
  private let rows: PackedTable
  private let entries: PackedTable
  /// The weightiest entries of each kind.
  private let best: PackedTable

  init(_ reader: inout PackedReader) {
    keys = reader.section { $0.keys() }
    rows = reader.section { $0.table() }
    entries = reader.section { $0.table() }
    best = reader.section { $0.table() }
  }

  /// The most keys that one search looks through, and the most entries that it tells.
  private static let mostKeys = 1000
  static let mostTold = 100

  /// What begins so.
  ///
  /// - Parameter folded: the beginning, folded; empty for everything.
  func beginning(_ folded: String, _ kinds: Set<Spelling.Kind>) -> Spellings {
    if folded.isEmpty { return first(kinds) }
    let range = keys.ranks(beginning: folded)
    var spellings = told([range], kinds, typed: folded)
    if spellings.hasMore, let first = range.first, let last = range.last {
      let pairs = zip(keys.bytes(at: first), keys.bytes(at: last))
      let shared = pairs.prefix { $0 == $1 }.map(\.0)
      spellings.shared = String(validating: shared, as: UTF8.self) ?? ""
    }
    return spellings
  }

  /// What is offered before anything is typed.
  private func first(_ kinds: Set<Spelling.Kind>) -> Spellings {
    let offered = kinds.flatMap { kind in
      var reader = best.reader(kind.rawValue)
      return reader.numbers().compactMap { spelling($0) }
    }
    let sorted = offered.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
    return Spellings(
      found: Array(sorted.prefix(Self.mostTold)), hasMore: offered.count >= Self.mostTold)
  }

  /// What begins so but for a slip or two, of the first kinds that there is anything of.
  func near(_ folded: String, _ choices: [Set<Spelling.Kind>]) -> Spellings {
    let ranges = NearKeys(keys, to: Array(folded.utf8)).ranges
    if ranges.isEmpty { return Spellings() }
    for kinds in choices {
      let spellings = told(ranges, kinds, typed: folded)
      if !spellings.found.isEmpty { return spellings }
    }
    return Spellings()
  }

  /// The entries of some ranks, each once.
  private func told(
    _ ranges: [Range<Int>], _ kinds: Set<Spelling.Kind>, typed: String
  ) -> Spellings {
    var wanted = 0
    for kind in kinds { wanted |= 1 << kind.rawValue }
    var seen: Set<Int> = []
    var found: [(entry: Int, weight: Int, key: Int)] = []
    var left = Self.mostKeys
    for rank in ranges.joined() {
      guard left > 0 else { break }
      left -= 1
      var row = rows.reader(keys.value(at: rank))
      for _ in 0..<min(row.number(), Self.mostKeys) {
        let entry = row.number()
        var reader = entries.reader(entry)
        guard wanted & 1 << reader.number() != 0, seen.insert(entry).inserted else { continue }
        _ = reader.number()
        found.append((entry, reader.number(), rank))
      }
    }
    found.sort { ($1.weight, $0.entry) < ($0.weight, $1.entry) }
    let isCut = left == 0 || found.count > Self.mostTold
    let told = found.prefix(Self.mostTold).compactMap { spelling($0.entry, key: $0.key) }
    return Spellings(found: each(told, typed: typed), hasMore: isCut)
  }

  /// Each name once, by the spelling that begins as it was typed, if one does.
  private func each(_ told: [Spelling], typed: String) -> [Spelling] {
    var places: [Int: Int] = [:]
    var each: [Spelling] = []
    for spelling in told {
      let name = spelling.number * Spelling.Kind.allCases.count + spelling.kind.rawValue
      if let place = places[name] {
        if Folding.text(spelling.text).hasPrefix(typed), !typed.isEmpty,
          !Folding.text(each[place].text).hasPrefix(typed)
        {
          each[place] = spelling
        }
      } else {
        places[name] = each.count
        each.append(spelling)
      }
    }
    return each
  }

  private func spelling(_ entry: Int, key: Int? = nil) -> Spelling? {
    var reader = entries.reader(entry)
    guard let kind = Spelling.Kind(rawValue: reader.number()) else { return nil }
    let number = reader.number()
    let weight = reader.number()
    return Spelling(kind: kind, number: number, text: reader.text(), weight: weight, key: key)
  }
}
