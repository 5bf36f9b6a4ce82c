import Diagnostics
import ParleyRendering

/// What a replay found, for people and for programs.
enum ReplayReport {
  /// The changes of a file, question by question, and a line for all of it.
  static func text(_ replay: Replay) -> String {
    var rows: [String] = []
    for entry in replay.entries {
      let place = Visible.text("\(entry.path): line \(entry.line): \(entry.input)")
      switch entry.result {
      case .same: continue
      case .changed(let changes):
        rows.append(place)
        rows += changes.map { "  " + Visible.text($0.text) }
      case .new: rows += [place, "  never asked before"]
      case .notRun:
        rows += [place, "  not run: it reaches outside the session ('--trust' runs it)"]
      }
    }
    if let corpus = replay.corpus { rows.append(text(corpus)) }
    rows.append("\(Visible.text(replay.path)): \(summed(replay))")
    return rows.joined(separator: "\n")
  }

  /// `9 questions, the same`; `9 questions: 5 the same, 3 changed, 1 not run`.
  private static func summed(_ replay: Replay) -> String {
    let count = counted(replay.entries.count)
    guard replay.same < replay.entries.count else { return "\(count), the same" }
    let results = [
      (replay.same, "the same"), (replay.changed - replay.new, "changed"),
      (replay.new, "never asked before"), (replay.notRun, "not run"),
    ]
    return "\(count): "
      + results.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// `corpus differs: sha256:ad9d8720… → sha256:99722cab…`, with the titles where they differ.
  static func text(_ corpus: (was: Replay.Corpus, now: Replay.Corpus)) -> String {
    let isOther = corpus.was.title != corpus.now.title
    let sides = [corpus.was, corpus.now].map { side in
      isOther && !side.title.isEmpty
        ? "“\(side.title)”, \(short(side.digest))" : short(side.digest)
    }
    return Visible.text("corpus differs: " + sides.joined(separator: " → "))
  }

  /// A record for each question, then one for the file.
  static func records(_ replay: Replay) -> String {
    (replay.entries.map(record) + [summary(replay)]).joined(separator: "\n")
  }

  static func counted(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }

  private static func record(_ entry: Replay.Entry) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("parley", 1)
      json.field("session", entry.path)
      json.field("line", entry.line)
      json.field("input", entry.input)
      json.field("result", entry.result.name)
      json.key("changes")
      json.array(entry.result.changes) { json, change in write(change, &json) }
    }
    return json.text
  }

  private static func summary(_ replay: Replay) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("parley", 1)
      json.field("session", replay.path)
      json.field("entries", replay.entries.count)
      json.field("changed", replay.changed)
      json.field("not_run", replay.notRun)
      write(replay.corpus, &json)
    }
    return json.text
  }

  /// `"corpus":{"was":"sha256:…","now":"sha256:…"}`; null where it is the same.
  static func write(
    _ corpus: (was: Replay.Corpus, now: Replay.Corpus)?, _ json: inout JSONWriter
  ) {
    guard let (was, now) = corpus else { return json.null("corpus") }
    json.key("corpus")
    json.object { json in
      json.field("was", was.digest)
      json.field("now", now.digest)
    }
  }

  static func write(_ change: Change, _ json: inout JSONWriter) {
    json.object { json in
      json.field("kind", change.kind.rawValue)
      json.field("place", change.place)
      json.field("was", change.was)
      json.field("now", change.now)
    }
  }

  /// `sha256:` and eight digits.
  private static func short(_ digest: String) -> String { digest.prefix(15) + "…" }
}

extension Replay.Entry.Result {
  fileprivate var name: String {
    switch self {
    case .same: "same"
    case .changed: "changed"
    case .new: "new"
    case .notRun: "not-run"
    }
  }

  fileprivate var changes: [Change] {
    if case .changed(let changes) = self { changes } else { [] }
  }
}
