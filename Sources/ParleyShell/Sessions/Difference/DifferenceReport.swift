import Diagnostics
import ParleyRendering

/// How two sessions differ, for people and for programs.
enum DifferenceReport {
  static func text(_ difference: SessionDifference, _ first: String, _ second: String) -> String {
    var rows: [String] = []
    for pair in difference.different {
      rows.append(
        "answered differently, lines \(pair.first.line) and \(pair.second.line): "
          + Visible.text(pair.first.input))
      rows += pair.changes.map { "  " + Visible.text($0.text) }
    }
    rows += places(difference.onlyFirst, first) + places(difference.onlySecond, second)
    if let corpus = difference.corpus { rows.append(ReplayReport.text(corpus)) }
    let same = difference.pairs.count - difference.different.count
    rows.append(
      "\(difference.pairs.count) asked in both: \(same) answered the same, "
        + "\(difference.different.count) differently; \(difference.onlyFirst.count) only in the "
        + "first, \(difference.onlySecond.count) only in the second")
    return rows.joined(separator: "\n")
  }

  private static func places(_ places: [SessionDifference.Place], _ path: String) -> [String] {
    places.map { Visible.text("only in \(path), line \($0.line): \($0.input)") }
  }

  /// A record for each question, then one for both sessions.
  static func records(
    _ difference: SessionDifference, _ first: String, _ second: String
  ) -> String {
    var records = difference.pairs.map { pair in
      record(
        pair.first.input, pair.changes.isEmpty ? "same" : "different", pair.first.line,
        pair.second.line, pair.changes)
    }
    records += difference.onlyFirst.map { record($0.input, "only-first", $0.line, nil, []) }
    records += difference.onlySecond.map { record($0.input, "only-second", nil, $0.line, []) }
    return (records + [summary(difference, first, second)]).joined(separator: "\n")
  }

  private static func summary(
    _ difference: SessionDifference, _ first: String, _ second: String
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("parley", 1)
      json.field("first", first)
      json.field("second", second)
      json.field("both", difference.pairs.count)
      json.field("different", difference.different.count)
      json.field("only_first", difference.onlyFirst.count)
      json.field("only_second", difference.onlySecond.count)
      ReplayReport.write(difference.corpus, &json)
    }
    return json.text
  }

  private static func record(
    _ input: String, _ result: String, _ first: Int?, _ second: Int?, _ changes: [Change]
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("parley", 1)
      json.field("input", input)
      json.field("result", result)
      json.field("first", first)
      json.field("second", second)
      json.key("changes")
      json.array(changes) { json, change in ReplayReport.write(change, &json) }
    }
    return json.text
  }
}
