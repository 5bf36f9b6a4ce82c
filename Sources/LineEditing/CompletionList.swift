/// Candidates laid out in rows, each with its description: first down, then across.
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

  /// The rows, without line breaks.
  var rows: [String] {
    let limit = max(1, height)
    if plain { return cut(candidates.map(sentence), to: limit) }
    let texts = candidates.map { fit(CellRow($0.text).cells, Self.longestText) }
    let textWidth = texts.map(width).max() ?? 0
    let described = candidates.contains { !$0.description.isEmpty }
    let room = columns - 1 - textWidth - Self.gap
    if described && room >= 12 && candidates.count <= limit && !hasMore {
      return zip(texts, candidates).map { text, candidate in
        let description = fit(CellRow(candidate.description).cells, room)
        guard !description.isEmpty else { return written(text) }
        let blanks = String(repeating: " ", count: textWidth - width(text) + Self.gap)
        return written(text) + blanks + dim(written(description))
      }
    }
    return inColumns(texts, each: textWidth + Self.gap, limit: limit)
  }

  private func inColumns(_ texts: [[Cell]], each: Int, limit: Int) -> [String] {
    let across = max(1, (columns - 1 + Self.gap) / each)
    let down = (texts.count + across - 1) / across
    let rows = (0..<down).map { row in
      let parts = stride(from: row, to: texts.count, by: down).map { texts[$0] }
      return parts.dropLast().reduce("") { line, part in
        line + written(part) + String(repeating: " ", count: each - width(part))
      } + written(parts.last ?? [])
    }
    return cut(rows, to: limit)
  }

  /// The rows that there is room for; the last one tells that there are more.
  private func cut(_ rows: [String], to limit: Int) -> [String] {
    guard rows.count > limit || hasMore else { return rows }
    let count = hasMore ? "many more" : "\(candidates.count) in all"
    return rows.prefix(limit - 1) + [dim("… \(count); type on to narrow")]
  }

  private func sentence(_ candidate: Candidate) -> String {
    let both = [candidate.text, candidate.description].filter { !$0.isEmpty }
    return written(CellRow(both.joined(separator: ": ")).cells)
  }

  private func dim(_ text: String) -> String {
    color ? "\u{1B}[2m" + text + "\u{1B}[0m" : text
  }

  private func written(_ cells: [Cell]) -> String {
    cells.map(\.text).joined()
  }

  private func width(_ cells: [Cell]) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// The cells that fit into some columns, with an ellipsis where some are left out.
  private func fit(_ cells: [Cell], _ limit: Int) -> [Cell] {
    guard width(cells) > limit else { return cells }
    var kept: [Cell] = []
    var used = 0
    for cell in cells {
      used += cell.width
      guard used < limit else { break }
      kept.append(cell)
    }
    return kept + [Cell(text: "…", width: 1)]
  }
}
