/// Candidates laid out in rows: first down, then across.
struct CompletionList {
  var candidates: [Candidate]
  /// Whether there are many more.
  var hasMore = false
  /// The width of the screen, in columns.
  var columns: Int
  /// Rows the list may take.
  var height: Int
  /// One candidate a row, with nothing to line up.
  var plain: Bool
  var color: Bool

  private static let gap = 2
  private static let longestText = 40
  /// The least room that a description is put into.
  private static let leastRoom = 8

  private var limit: Int { max(1, height) }
  /// The last column stays free.
  private var width: Int { max(1, columns - 1) }

  /// The rows, without line breaks.
  var rows: [String] {
    if plain {
      let sentences = candidates.map(sentence)
      return sentences.count <= limit && !hasMore ? sentences : cut(sentences)
    }
    let texts = candidates.map { $0.text.cells.fitted(to: min(Self.longestText, width)) }
    return described(texts) ?? inColumns(texts)
  }

  /// Each candidate with what it means; where they are many, side by side, with the most telling part
  /// of it. Nil where there is no room for that.
  private func described(_ texts: [[Cell]]) -> [String]? {
    guard !hasMore, candidates.contains(where: { !$0.details.isEmpty }) else { return nil }
    let textWidth = texts.map(\.width).max() ?? 0
    let room = width - textWidth - Self.gap
    guard room >= Self.leastRoom else { return nil }
    let isOneARow = candidates.count <= limit
    let details = candidates.map {
      isOneARow ? fitted($0.details, to: room) : ($0.details.last ?? "").cells
    }
    let entries = zip(texts, details).map { text, detail in
      guard !detail.isEmpty else { return ListEntry(text: written(text), width: text.width) }
      let blanks = String(repeating: " ", count: textWidth - text.width + Self.gap)
      return ListEntry(
        text: written(text) + blanks + dim(written(detail)),
        width: textWidth + Self.gap + detail.width)
    }
    if isOneARow { return entries.map(\.text) }
    return ListColumns(entries, width: width, gap: 2 * Self.gap, limit: limit)?.rows
  }

  /// The candidates alone; where they do not all fit, the first ones.
  private func inColumns(_ texts: [[Cell]]) -> [String] {
    let entries = texts.map { ListEntry(text: written($0), width: $0.width) }
    let all = ListColumns(entries, width: width, gap: Self.gap, limit: limit)
    if let all, !hasMore { return all.rows }
    let down = min(all?.down ?? limit, max(1, limit - 1))
    return cut(ListColumns(entries, width: width, gap: Self.gap, down: down).rows)
  }

  /// The rows that there is room for above one that tells that there are more.
  private func cut(_ rows: [String]) -> [String] {
    let count = hasMore ? "many more" : "\(candidates.count) in all"
    let more = written("… \(count); type on to narrow".cells)
    return rows.prefix(limit - 1) + [dim(more)]
  }

  private func sentence(_ candidate: Candidate) -> String {
    let both = [candidate.text, candidate.description]
    return written(both.filter { !$0.isEmpty }.joined(separator: ": ").cells)
  }

  /// What a candidate means, in some columns: the first part gives way before the others do.
  private func fitted(_ details: [String], to room: Int) -> [Cell] {
    let whole = details.joined(separator: Candidate.between).cells
    guard whole.width > room, details.count > 1 else { return whole.fitted(to: room) }
    let rest = details.dropFirst().joined(separator: Candidate.between).cells
    let end = Candidate.between.cells + rest
    if room - end.width >= Self.leastRoom {
      return details[0].cells.fitted(to: room - end.width) + end
    }
    return rest.width <= room ? rest : whole.fitted(to: room)
  }

  private func dim(_ text: String) -> String {
    color ? "\u{1B}[2m" + text + "\u{1B}[0m" : text
  }

  private func written(_ cells: [Cell]) -> String { cells.map(\.text).joined() }
}

extension String {
  fileprivate var cells: [Cell] { CellRow(self).cells }
}

extension [Cell] {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }

  /// The cells that fit into some columns, with an ellipsis where some are left out.
  fileprivate func fitted(to limit: Int) -> [Cell] {
    guard width > limit else { return self }
    var kept: [Cell] = []
    var used = 0
    for cell in self {
      used += cell.width
      guard used < limit else { break }
      kept.append(cell)
    }
    while kept.last?.text == " " { kept.removeLast() }
    return kept + [Cell(text: "…", width: 1)]
  }
}
