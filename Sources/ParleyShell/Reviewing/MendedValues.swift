import Diagnostics
import ParleyModel
import ParleyProposing

/// What a reviewer's words mean in the corpus under review.
extension ReviewDesk {
  /// The ids of names, a comma between two: `Peskov, Kyiv`.
  func names(_ value: String, _ call: CommandCall) throws(Diagnostic) -> [String] {
    let book = NameBook(corpus.names)
    var ids: [String] = []
    for part in parts(value) {
      guard let id = book.isKnown(part) ? part : book.id(of: part) else {
        let meant = book.ids(of: part).compactMap { book[$0] }
        guard meant.isEmpty else { throw .ambiguous(part, meant, call) }
        let forms = corpus.names.flatMap(NameBook.forms)
        if let fuller = Self.fuller(part, among: corpus.names) { throw .partOf(fuller, part, call) }
        throw .noSuch(
          "name", part, among: forms, call, else: "'person \(part)' or 'body \(part)' makes one")
      }
      ids.append(id)
    }
    return ids
  }

  /// The few names that have all the words of another among theirs: `Ruth Okafor` for `ruth`; nil
  /// where there is none, or more than can be told.
  private static func fuller(_ part: String, among names: [Name]) -> [String]? {
    let wanted = Set(part.lowercased().split(separator: " "))
    let found = names.filter { name in
      NameBook.forms(of: name).contains { form in
        wanted.isSubset(of: Set(form.lowercased().split { $0 == " " || $0 == "-" }))
      }
    }
    return wanted.isEmpty || found.isEmpty || found.count > 3 ? nil : found.map(\.name)
  }

  /// The id of an act, by its id or a verb that means it: `denied` is not one, `deny` is.
  func act(_ value: String, _ call: CommandCall) throws(Diagnostic) -> String {
    let acts = corpus.vocabulary.acts
    let word = value.lowercased()
    guard
      let act = acts.first(where: { $0.id == word })
        ?? acts.first(where: { $0.verbs.contains(word) })
    else { throw .noSuch("act", value, among: acts.flatMap { [$0.id] + $0.verbs }, call) }
    return act.id
  }

  /// The ids of topics, by their ids or names.
  func topics(_ value: String, _ call: CommandCall) throws(Diagnostic) -> [String] {
    let topics = corpus.vocabulary.topics
    var ids: [String] = []
    for part in parts(value) {
      let word = part.lowercased()
      guard let topic = topics.first(where: { $0.id == word || $0.name.lowercased() == word })
      else { throw .noSuch("topic", part, among: topics.flatMap { [$0.id, $0.name] }, call) }
      ids.append(topic.id)
    }
    return ids
  }

  private func parts(_ value: String) -> [String] {
    value.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}

extension Diagnostic {
  static func noSuch(
    _ kind: String, _ word: String, among words: [String], _ call: CommandCall,
    else remedy: String? = nil
  ) -> Diagnostic {
    let near = NearMiss.nearest(to: word, among: words).map { "did you mean '\($0)'?" }
    return Diagnostic(
      .error, "there is no \(kind) '\(word)' in this corpus", in: call.input, at: call.span,
      remedy: near ?? remedy ?? "TAB lists what there is")
  }

  /// A part of longer names: those are offered.
  fileprivate static func partOf(
    _ names: [String], _ part: String, _ call: CommandCall
  ) -> Diagnostic {
    let each = names.map { "'\($0)'" }.joined(separator: " or ")
    return Diagnostic(
      .error, "there is no name '\(part)' in this corpus", in: call.input, at: call.span,
      remedy: "did you mean \(each)?")
  }

  /// Two names with one form: the fuller one, or the id, tells which.
  fileprivate static func ambiguous(
    _ word: String, _ names: [Name], _ call: CommandCall
  ) -> Diagnostic {
    let each = names.map { "\($0.name) (\($0.kind.rawValue), \($0.id))" }
    return Diagnostic(
      .error, "'\(word)' is a form of \(names.count) names: \(each.joined(separator: "; "))",
      in: call.input, at: call.span, remedy: "write the id of the one that is meant")
  }

  static func emptyText(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "a claim has a text", in: call.input, at: call.span,
      remedy: "for example: 'mend text The council has ordered lamps.'")
  }

  static func noTime(_ value: String, _ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(value)' is not a time", in: call.input, at: call.span,
      remedy: "write 2025-07-23, 2025-07 or 2025-07-21..2025-07-23")
  }

  static func neitherYesNorNo(_ value: String, _ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(value)' is neither yes nor no", in: call.input, at: call.span,
      remedy: "write 'mend negated yes' or 'mend negated no'")
  }

  static func nobodyTold(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "it is not told who is meant", in: call.input, at: call.span,
      remedy: "write the name behind it: 'person Ada Berg'")
  }

  static func isThere(_ name: String, _ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "the corpus has '\(name)' already", in: call.input, at: call.span,
      remedy: "write 'mend speaker \(name)'")
  }
}
