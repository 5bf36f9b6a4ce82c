import Diagnostics
import ParleyModel
import ParleyRendering

extension Shell {
  /// What the prompt says: in a quiz `quiz 3> `, with the question's number; while a review is under
  /// way `review 12> `, with how many wait.
  func prompt(_ usual: String) -> String {
    if usual.isEmpty { return usual }
    if let quiz { return "quiz \(quiz.number)> " }
    return review.map { "review \($0.waiting)> " } ?? usual
  }

  /// Does what a reviewer typed, or says why not; false for a command, and where nothing is under
  /// review. Nothing that is typed in a review is a question: a slip in it would be one.
  func handleReview(_ line: String, _ input: InputText) -> Bool {
    guard let review else { return false }
    guard !line.hasPrefix(".") else {
      refresh()
      return false
    }
    let bytes = Array(line.utf8)
    let end = bytes.firstIndex(of: 0x20) ?? bytes.count
    var start = end
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let argument = String(decoding: bytes[start...], as: UTF8.self)
    let span = argument.isEmpty ? TextSpan(0, end) : TextSpan(start, bytes.count)
    do throws(Diagnostic) {
      guard let verb = ReviewVerb(String(decoding: bytes[..<end], as: UTF8.self)) else {
        throw .noVerb(line, TextSpan(0, end), input)
      }
      guard argument.isEmpty || !verb.argument.isEmpty else {
        throw .tooMuch(behind: verb, span, input)
      }
      try perform(verb, CommandCall(input: input, argument: argument, span: span), review)
    } catch {
      report(error)
    }
    return true
  }

  private func perform(
    _ verb: ReviewVerb, _ call: CommandCall, _ review: ReviewDesk
  ) throws(Diagnostic) {
    let id = review.current?.id ?? ""
    switch verb {
    case .accept:
      try review.accept()
      say("accepted: \(id)")
    case .refuse:
      try review.refuse(call.argument)
      say("refused: \(id)")
    case .skip:
      try review.putOff()
      say("put off: \(id)")
    case .undo:
      guard try review.undo() else { throw .nothingToUndo(call) }
      say("taken back: \(review.current?.id ?? "")")
    case .join:
      let near = review.current.map { NearClaims.find($0.claim, in: review.corpus) } ?? []
      guard let claim = review.claim(call.argument, among: near) else { throw .noClaim(call) }
      try review.join(claim)
      say("joined to \(claim): \(id)")
    case .mend:
      guard let (field, value) = try Self.field(call) else {
        let rows = MendedField.allCases.map { ($0.rawValue, $0.purpose) }
        return say(Self.columns(rows, width: settings.output.width))
      }
      try review.mend(field, value, call)
    case .person: try review.add(.person, call.argument, call)
    case .body: try review.add(.organisation, call.argument, call)
    case .alias: try review.alias(call.argument, call)
    case .look: break
    case .stop: return endReview()
    case .help:
      let rows = ReviewVerb.allCases.map {
        ("\($0.short)  \($0.rawValue) \($0.argument)", $0.purpose)
      }
      say(Self.columns(rows, width: settings.output.width))
      return say("Commands are as ever. Questions are asked behind 'stop'; '.review' goes on then.")
    }
    showProposal()
  }

  /// Shows the proposal that is to be decided; ends the review where there is none.
  func showProposal() {
    guard let review else { return }
    guard let proposal = review.current else {
      say("nothing waits any more")
      return endReview()
    }
    let page = ReviewPage(
      proposal: proposal, source: review.currentSource, corpus: review.corpus,
      near: NearClaims.find(proposal.claim, in: review.corpus),
      place: review.progress,
      isColored: settings.output.style.isOn
    ).page
    say(TextWriter.text(page, settings.output) + "\n")
  }

  /// Ends the review; what was decided is in the corpus that is asked from now on.
  func endReview() {
    guard let review else { return }
    refresh()
    self.review = nil
    say(
      review.waiting == 0
        ? "the review is done"
        : "\(review.waiting) wait; '.review' goes on there")
  }

  /// Opens the corpus once more where decisions have changed it.
  func refresh() {
    guard let review, review.hasChanged else { return }
    review.hasChanged = false
    do throws(OpenedCorpus.Refusal) {
      corpus = try .folders(corpus.folders)
      forget()
    } catch {
      error.diagnostics.forEach(report)
    }
  }

  private static func field(
    _ call: CommandCall
  ) throws(Diagnostic) -> (MendedField, String)? {
    let words = call.argument.split(separator: " ", maxSplits: 1)
    guard let name = words.first else { return nil }
    guard let field = MendedField(called: String(name)) else { throw .noField(String(name), call) }
    return (field, words.count > 1 ? String(words[1]) : "")
  }

  /// Two columns, the second in line; where that is too wide, one below the other.
  static func columns(_ rows: [(String, String)], width: Int) -> String {
    let left = rows.map { $0.0.count }.max() ?? 0
    let right = rows.map { $0.1.count }.max() ?? 0
    return rows.map { first, second in
      left + 2 + right <= width
        ? first + String(repeating: " ", count: left - first.count + 2) + second
        : first + "\n" + indented(second, width: width)
    }.joined(separator: "\n")
  }

  /// Words in rows of so many columns, four of them empty.
  private static func indented(_ text: String, width: Int) -> String {
    var rows: [String] = []
    for word in text.split(separator: " ") {
      if let row = rows.last, row.count + 1 + word.count <= width {
        rows[rows.count - 1] = row + " " + word
      } else {
        rows.append("    " + word)
      }
    }
    return rows.joined(separator: "\n")
  }
}

extension Diagnostic {
  fileprivate static func noVerb(
    _ line: String, _ span: TextSpan, _ input: InputText
  ) -> Diagnostic {
    if let name = Commands.meant(by: line) { return .noDot(name, input) }
    let word = String(decoding: line.utf8.prefix(span.end), as: UTF8.self)
    let near = NearMiss.nearest(to: word, among: ReviewVerb.allCases.map(\.rawValue))
    let start = String(word.prefix(40))
    return Diagnostic(
      .error, "'\(start == word ? word : start + "…")' is no decision on a proposal", in: input,
      at: span,
      remedy: near.map { "did you mean '\($0)'?" }
        ?? "'?' lists what can be typed; questions are asked behind 'stop'")
  }

  fileprivate static func tooMuch(
    behind verb: ReviewVerb, _ span: TextSpan, _ input: InputText
  ) -> Diagnostic {
    Diagnostic(
      .error, "nothing stands behind '\(verb.rawValue)'", in: input, at: span,
      remedy: "type '\(verb.rawValue)' alone; questions are asked behind 'stop'")
  }

  fileprivate static func nothingToUndo(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "nothing was decided in this review", in: call.input, at: call.span,
      remedy: "what was decided earlier is changed in the files of the corpus")
  }

  fileprivate static func noField(_ name: String, _ call: CommandCall) -> Diagnostic {
    if MendedField.ofSources.contains(name.lowercased()) {
      return Diagnostic(
        .error, "'\(name)' is told of the source, not of a claim", in: call.input, at: call.span,
        remedy: "write it in the source's file, in the folder 'sources' of the corpus")
    }
    let fields = MendedField.allCases.map(\.rawValue)
    let near = NearMiss.nearest(to: name, among: fields).map { "did you mean '\($0)'?" }
    return Diagnostic(
      .error, "'\(name)' is not a field that can be mended", in: call.input, at: call.span,
      remedy: near ?? "'mend' alone lists them")
  }

  fileprivate static func noClaim(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "it is not told which claim to join", in: call.input, at: call.span,
      remedy: "write the number of one that is offered, or a claim's id")
  }
}
