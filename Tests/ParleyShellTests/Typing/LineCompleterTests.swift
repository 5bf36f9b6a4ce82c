import LineEditing
import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyShell

@Suite struct LineCompleterTests {
  private let completer = LineCompleter(context: OpenedCorpus.builtIn().interpreter.context)

  /// The candidates for the end of a line.
  private func texts(_ line: String) -> [String] {
    completer.completion(line, line.unicodeScalars.count).candidates.map(\.text)
  }

  /// The line with the first candidate in it.
  private func first(_ line: String) -> String {
    let completion = completer.completion(line, line.unicodeScalars.count)
    let kept = String(String.UnicodeScalarView(line.unicodeScalars.prefix(completion.start)))
    return kept + (completion.candidates.first.map { $0.text + $0.suffix } ?? "…")
  }

  @Test func offersWordsBesideTopicsOfAnotherName() {
    #expect(texts("who prop").contains("proposed"))
    #expect(texts("who met in çir").first == "Çırağan Palace")
  }

  @Test(arguments: [
    ("quo", "quotes "), ("  cla", "  claims "), ("how m", "how many "), ("WHO", "who "),
    (".conf", ".conflicts "), (".help quo", ".help quotes "), (".format js", ".format json "),
    (".set pager of", ".set pager off "), (".conflicts short", ".conflicts short truces "),
    ("quotes by Pesk", "quotes by Peskov "),
    ("quotes by vladimir med", "quotes by Vladimir Medinsky "),
    ("quotes by Peskov sin", "quotes by Peskov since "), ("claims b", "claims by "),
    ("claims about short tru", "claims about short truces "),
    ("claims act sugg", "claims act propose "),
    ("claims in mosc", "claims in The Moscow Times "), ("claims in 00", "claims in 002 "),
    ("claims in \"The Mos", "claims in \"The Moscow Times\" "),
    ("claims mode dir", "claims mode direct "),
    ("who met in çir", "who met in Çırağan Palace "), ("what did zelenskiy", "what did Zelensky "),
    ("what did Medinskj", "what did Medinsky "),
    ("what is diametric", "what is diametrically "),
    ("claims to Ukr", "claims to Ukraine "), ("one\nquotes by Pesk", "one\nquotes by Peskov "),
    ("why not Ukr", "why not Ukraine "), ("whose \"x\" by Pesk", "whose \"x\" by Peskov "),
  ])
  func completes(line: String, completed: String) {
    #expect(first(line) == completed)
  }

  @Test func listsWhatFitsBehindAClause() {
    #expect(texts("quotes by ").prefix(2) == ["Russia", "Ukraine"])
    #expect(!texts("quotes by ").contains("The Hill"))
    #expect(texts("claims about ").contains("ceasefire"))
    #expect(Set(texts("claims in ")).isSuperset(of: ["The Hill", "001"]))
    #expect(texts("claims act ").contains("propose"))
    #expect(texts("claims ") == ClauseKey.shared.map(\.rawValue))
    #expect(texts("topics ").isEmpty)
    #expect(texts("who ").contains("role"))
    #expect(texts("who ") == QueryForms.form("who")?.clauses.map(\.rawValue))
    #expect(Set(texts("what did ")).isSuperset(of: ["Russia", "Peskov", "ceasefire"]))
    #expect(texts("").count == QueryForms.all.count)
    #expect(texts(".").count == Commands.all.count)
  }

  @Test func offersTheRestOfAFormOfSeveralWords() {
    #expect(texts("how ").prefix(2) == ["many", "long"])
    #expect(texts("why ").first == "not")
    #expect(!texts("who ").contains("se"))
  }

  @Test func offersDaysAndNothingForANumber() {
    #expect(texts("claims since ").allSatisfy { $0.hasPrefix("2025-07-2") })
    #expect(texts("claims on 2025-07-23") == ["2025-07-23"])
    #expect(texts("claims limit ").isEmpty && texts("claims origins 2").isEmpty)
    #expect(texts("claims limit 3 ab") == ["about"])
    #expect(texts("claims unit bod").contains("bodies"))
  }

  @Test func offersNamesInTheSubjectOfAForm() {
    for form in ["check ", "trace ", "compare ", "why not "] {
      #expect(texts(form).contains("Russia"), "\(form)")
    }
    #expect(texts("show ").isEmpty && texts("whose ").allSatisfy { ClauseKey(rawValue: $0) != nil })
  }

  @Test(arguments: [
    ("quoets", "quotes "), ("quotes bye", "quotes by "), ("claims abuot", "claims about "),
    (".opne", ".open "), ("tmieline", "timeline "),
  ])
  func takesASlipInAWordOfTheLanguage(line: String, completed: String) {
    #expect(first(line) == completed)
  }

  @Test func tellsByWhichNameSomethingIsFound() {
    let line = "claims about truc"
    let candidates = completer.completion(line, line.count).candidates
    #expect(candidates.map(\.text) == ["short truces", "ceasefire"])
    #expect(candidates[0].details.first == "topic")
    #expect(candidates[1].details.first == "'truce'")
  }

  @Test func putsWordsBehindNamesAndBeforeOtherNames() {
    let found = texts("who pro")
    let place = { found.firstIndex(of: $0) ?? .max }
    #expect(place("progress and differences") < place("proposed"))
    #expect(place("proposed") < place("expectations"))
    #expect(texts("how many pris").contains("prisoners"))
  }

  @Test func describesWhatItLists() {
    let line = "quotes by "
    let candidates = completer.completion(line, line.count).candidates
    let peskov = candidates.first { $0.text == "Peskov" }
    #expect(peskov?.description == "Kremlin spokesman · 13 claims")
    let sources = completer.completion("claims in ", 10).candidates
    #expect(
      sources.first { $0.text == "001" }?.description.hasPrefix("The Moscow Times · 23 July 2025")
        ?? false)
  }

  @Test func completesAtTheCursorOnly() {
    let completion = completer.completion("quotes by Pesk since 2025", 14)
    #expect(completion.start == 10 && completion.candidates.map(\.text) == ["Peskov"])
  }

  @Test func putsANameThatReadsAsAClauseInQuotationMarks() throws {
    var corpus = OpenedCorpus.builtInCorpus()
    corpus.names.append(Name(id: "x", kind: .organisation, name: "Voices on Peace"))
    let opened = try #require(OpenedCorpus(corpus))
    let completer = LineCompleter(context: opened.interpreter.context)
    #expect(
      completer.completion("claims by voi", 13).candidates.map(\.text) == ["\"Voices on Peace\""])
    #expect(
      completer.completion("claims by \"voi", 14).candidates.map(\.text) == ["Voices on Peace"])
  }

  @Test func completesPaths() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "tour.parley")
    try folder.write("", to: "toys.txt")
    try folder.write("", to: "to\u{1B}[2J.parley")
    let place = folder.path + "/"
    func paths(_ command: String, _ typed: String) -> [String] {
      let line = command + place + typed
      let completion = completer.completion(line, line.unicodeScalars.count)
      #expect(completion.candidates.isEmpty || completion.start == (command + place).count)
      return completion.candidates.map(\.text)
    }
    #expect(paths(".load ", "to") == ["tour.parley"])
    #expect(paths(".certificate ", "to") == ["tour.parley", "toys.txt"])
    #expect(paths(".open ", "to").isEmpty)
    folder.makeFolder("harbour")
    #expect(paths(".open ", "har") == ["harbour/"])
    #expect(texts(".load /nonesuch/").isEmpty)
  }

  @Test func anyLineAtAllEndsInCandidates() {
    var dice = Dice(seed: 7)
    let parts = [
      "who ", "by ", "\"", "in", " ", "Çır", "👩\u{200D}👧", "\n", ".open ", ".", "e\u{301}",
      "\u{1B}",
    ]
    for _ in 0..<400 {
      let line = (0..<6).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
      let cursor = Int.random(in: 0...line.unicodeScalars.count, using: &dice)
      let completion = completer.completion(line, cursor)
      #expect((0...cursor).contains(completion.start), "\(line.debugDescription)")
    }
  }

  @Test(arguments: ["by", "agent", "to"])
  func tellsInHowManyClaimsTheClauseFindsAName(_ clause: String) throws {
    let heard = try HeardShell(.builtIn())
    let candidates = completer.completion("claims \(clause) Zel", 11 + clause.count).candidates
    let zelensky = try #require(candidates.first { $0.text == "Zelensky" })
    let count = try #require(zelensky.description.split(separator: " · ").last)
    #expect(try heard.said("claims \(clause) Zelensky").hasPrefix(count))
  }

  @Test(arguments: [
    ("about", "ceasefire"), ("in", "001"), ("in", "The Hill"),
  ])
  func tellsInHowManyClaimsTheClauseFindsAMatter(_ clause: String, _ name: String) throws {
    let heard = try HeardShell(.builtIn())
    let line = "claims \(clause) "
    let candidates = completer.completion(line, line.count).candidates
    let found = try #require(candidates.first { $0.text == name })
    let count = try #require(found.description.split(separator: " · ").last)
    #expect(try heard.said(line + name).hasPrefix(count), "\(count)")
  }
}
