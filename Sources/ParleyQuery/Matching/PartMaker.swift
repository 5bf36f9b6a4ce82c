import Diagnostics
import ParleyModel

/// Turns the clauses of a query into parts that a claim can be held against.
struct PartMaker {
  let context: QueryContext
  private var index: Index { context.index }
  private var lexicon: Lexicon { context.index.lexicon }

  func parts(of query: Query, asked: Slot?) -> [Part] {
    var parts: [Part] = []
    for clause in query.clauses {
      switch clause.key {
      case .by: parts += names(clause, .speaker, modes: query.values(.mode))
      case .agent: parts += names(clause, .agent)
      case .act:
        parts.append(
          ActPart(index: index).part(
            clause.values, isAsked: query.form == "who" || asked == .duration, slot: asked,
            isChoice: query.form == "which",
            isAll: query.form == "what"
              && query.clauses.allSatisfy { [.agent, .act].contains($0.key) }))
      case .to:
        let acts = ActPart(index: index).entries(query.values(.act))
        parts += names(clause, .recipient, isAddressed: acts.allSatisfy(\.isSaying))
      case .about:
        var matter = clause.values.isEmpty ? [] : matter(clause.values)
        if asksDeed(query) { hold(&matter) }
        parts += matter
      case .site:
        // Whether it was there is looked at closer; here it only helps.
        parts += matter(clause.values).map { part in
          var part = part
          part.isOptional = true
          return part
        }
      case .stating:
        if !query.has(.about) { parts += matter(clause.values.map { $0.filter { $0 != "\"" } }) }
      case .unit: parts.append(unit(clause))
      case .role: parts.append(KindPart(index: index).part(clause.values, asked))
      case .not: parts += ForeseenFit.isAsked(query) ? [] : [negation()]
      case .in: parts += names(clause, .source)
      case .via: parts += names(clause, .via)
      case .mode: parts.append(mode(clause))
      case .origins, .since, .until, .on, .order, .limit, .except: break
      }
    }
    parts.append(contentsOf: period(of: query))
    if let asked {
      let acts = ActPart(index: index).entries(query.values(.act))
      parts += slot(
        asked, asksUtterance: query.has(.by) && acts.allSatisfy(\.isSaying),
        asksDeed: ForeseenFit.isAsked(query)
          || acts.contains { act in
            // To publish or to write is to say something too.
            !act.isSpeech && !act.near.contains { lexicon.act($0).isSaying }
          })
    }
    return parts.count > 60 ? Array(parts.prefix(60)) : parts
  }

  /// A part for each name of a clause; a value that names nobody is a part that nothing satisfies.
  private func names(
    _ clause: Query.Clause, _ role: Part.Role, modes: [String] = [], isAddressed: Bool = false
  ) -> [Part] {
    let text = clause.values.map { $0.filter { $0 != "\"" } }.joined(separator: " ")
    return NamePart(context: context, modes: modes, isAddressed: isAddressed).parts(text, role)
  }

  private func mode(_ clause: Query.Clause) -> Part {
    Part(
      role: .mode, label: clause.values.joined(separator: " "), isRequired: true, weight: 1,
      alternatives: clause.values.map { Alternative(Term.mode($0.lowercased())) })
  }

  /// The parts of the matter: each word, name, number and date of the values.
  func matter(_ values: [String]) -> [Part] {
    var parts: [Part] = []
    var run: [String] = []
    func flush() {
      let pieces = context.pieces.pieces(of: run.joined(separator: " "))
      parts += pieces.flatMap { isRole($0, among: pieces) ? role($0) : matter($0) }
      run = []
    }
    for value in values {
      guard let mark = value.first, mark == "+" || mark == "?", value.utf8.count > 1 else {
        run.append(value)
        continue
      }
      flush()
      let pieces = context.pieces.pieces(of: String(value.dropFirst()))
      parts += pieces.flatMap { piece in matter(piece).map { ($0, piece) } }.map { part, piece in
        var part = part
        part.isRequired = mark == "+"
        // What has to be met is met by the thing itself, not by something near it.
        if mark == "+" {
          part.alternatives.removeAll { $0.strength <= WordPart.inExcerpt }
          part.alternatives += types(piece)
          if let refine = toldClosely(part, piece) { part.refine = refine }
        }
        if mark == "?" {
          part.weight = WordPart.lightWeight
          part.isOptional = true
        }
        return part
      }
    }
    flush()
    return parts
  }

  /// Who, where or what event has to be met is told of by the claim, and not by what stands beside it
  /// in an excerpt.
  private func toldClosely(_ part: Part, _ piece: Piece) -> ((Int) -> Bool)? {
    guard part.role == .name, part.refine == nil, let name = piece.names.first,
      lexicon.name(name.number).kind != .outlet
    else { return nil }
    let context = context
    return { number in
      let claim = context.archive.claim(number)
      return ToldNames(claim, context.pieces.pieces(of: claim.text), context).contains(part)
    }
  }

  /// `agency` is met by the name of one.
  private func types(_ piece: Piece) -> [Alternative] {
    // Who chairs the talks is one thing, that somebody chaired them is another.
    guard let chunk = piece.chunk, chunk.names.isEmpty, chunk.verbs.isEmpty else { return [] }
    return [Alternative(Term.type(chunk.key), 0.7)]
      + chunk.concepts.map {
        Alternative(Term.type(Term.concept(lexicon.concept($0).id)), 0.7)
      }
  }

  /// `Umerov defense minister`: the office of somebody who is named beside it is a matter by itself.
  private func isRole(_ piece: Piece, among pieces: [Piece]) -> Bool {
    let roles = piece.names
    guard !roles.isEmpty, roles.allSatisfy({ $0.use == .role }) else { return false }
    return roles.contains { role in
      pieces.contains { $0.names.contains { $0.number == role.number && $0.use == .proper } }
    }
  }

  private func role(_ piece: Piece) -> [Part] {
    guard let chunk = piece.chunk else { return [] }
    return WordPart(index: index).parts(chunk, piece.text).map { part in
      var part = part
      part.isRequired = true
      part.alternatives.removeAll { $0.strength < Self.itself }
      return part
    }
  }

  /// From this strength on, a term is the thing itself and not something near it.
  private static let itself: Float = 0.6

  private func matter(_ piece: Piece) -> [Part] {
    switch piece.content {
    case .mark: return []
    case .quantity(let quantity): return [QuantityPart(index: index).part(quantity, piece.text)]
    case .date(let span): return [date(span, piece.text, isRequired: true)]
    case .weekday(let day):
      return [
        Part(
          role: .weekday, label: piece.text, isRequired: false, weight: 3,
          alternatives: [Alternative(Term.weekday(day))])
      ]
    case .ordinal(let number): return [ordinal(number, piece.text)]
    case .phrase(let words): return [phrase(words)]
    case .chunk(let chunk):
      if piece.function != nil { return [] }
      if !chunk.names.isEmpty { return [name(chunk, piece.text)] }
      if isUnknownName(chunk) {
        return [
          Part(
            role: .name, label: piece.text, isRequired: true, weight: 4, alternatives: [],
            tried: [piece.text])
        ]
      }
      let parts = WordPart(index: index).parts(chunk, piece.text)
      guard Collective.contains(piece) else { return parts }
      // `the two negotiators` are met by those who are.
      return parts.map { part in
        var part = part
        part.alternatives += types(piece).map { Alternative($0.term, 0.6) }
        return part
      }
    }
  }

  /// `the fourth round` asks for a thing of its own: where no claim has that rank, none answers.
  /// `first` and `second` may also tell how: `who first proposed`.
  private func ordinal(_ number: Int, _ label: String) -> Part {
    var part = WordPart(index: index).part(
      label: label, [Alternative(Term.ordinal(number))], key: lexicon.key(Folding.text(label)))
    part.isRequired =
      number > 2 && part.alternatives.allSatisfy { index.claims(with: $0.term).count == 0 }
    return part
  }

  /// A word with a capital that the corpus has nowhere: somebody whom it does not know.
  private func isUnknownName(_ chunk: Chunk) -> Bool {
    chunk.first.isCapitalized && chunk.meanings.isEmpty
      && index.claims(printing: chunk.key).allSatisfy { $0.count == 0 }
      && !FunctionWords.isLight(chunk.first.folded)
  }

  /// How well a name is met that a word only stands for.
  private static let metonym: Float = 0.6

  /// A name somewhere in the claim. People, parties and outlets have to be there; places and events
  /// only count.
  private func name(_ chunk: Chunk, _ label: String) -> Part {
    let entries = chunk.names.map { lexicon.name($0.number) }
    let isRequired = entries.allSatisfy {
      [.person, .party, .outlet, .agency, .organisation, .unnamed].contains($0.kind)
    }
    // Ankara is first of all the city.
    let names =
      chunk.names.filter { $0.use != .metonym } + chunk.names.filter { $0.use == .metonym }
    var alternatives = names.flatMap { name -> [Alternative] in
      let entry = lexicon.name(name.number)
      let own: Float = names[0].use == .proper && name.use == .metonym ? Self.metonym : 1
      return [Alternative(Term.name(entry.id), own), Alternative(Term.nameOf(entry.id), own * 0.8)]
        + (entry.kind == .outlet || entry.kind == .agency
          ? [Alternative(Term.outlet(entry.id), 0.7), Alternative(Term.via(entry.id), 0.9)] : [])
    }
    if !isRequired {
      alternatives += WordPart(index: index).alternatives(chunk).map {
        Alternative($0.term, $0.strength * 0.9)
      }
    }
    return Part(
      role: .name, label: label, isRequired: isRequired,
      weight: WordPart(index: index).weight(of: alternatives), alternatives: alternatives,
      tried: entries.map(\.name))
  }

  private func phrase(_ words: String) -> Part {
    let keys = words.split(separator: " ").map { lexicon.key(String($0)) }
    let postings = keys.map(index.claims(printing:))
    func count(_ place: Int) -> Int { postings[place].reduce(0) { $0 + $1.count } }
    let rare = keys.indices.min { count($0) < count($1) }
    let archive = context.archive
    return Part(
      role: .phrase, label: "“\(words)”", isRequired: true, weight: 6,
      alternatives: rare.map { Term.printed(keys[$0]).map { Alternative($0) } } ?? [],
      refine: { claim in
        postings.allSatisfy { $0.contains { $0.contains(claim) } }
          && Quotation.stands(words, in: archive.claim(claim))
      }, tried: [words])
  }

  private func date(_ span: TimeSpan, _ label: String, isRequired: Bool = false) -> Part {
    let (index, days) = (index, span.days)
    return Part(
      role: .date, label: label, isRequired: isRequired, weight: 4, alternatives: months(of: span),
      refine: { index.hasTime($0, in: days) }, days: days)
  }

  /// `since`, `until` and `on` in one part: a claim has to have a time in the period.
  private func period(of query: Query) -> [Part] {
    func date(_ key: ClauseKey) -> TimeSpan? {
      let text = query.values(key).joined(separator: " ")
      for case .date(let span) in context.pieces.pieces(of: text).map(\.content) { return span }
      return nil
    }
    let on = date(.on)
    let start = on?.start ?? date(.since)?.start
    let end = on?.end ?? date(.until).flatMap { $0.end ?? $0.start }
    guard let span = TimeSpan(start: start, end: end) else { return [] }
    return [self.date(span, span.iso, isRequired: true)]
  }

  /// True where it is asked of something done, and not said.
  private func asksDeed(_ query: Query) -> Bool {
    let acts = ActPart(index: index).entries(query.values(.act))
    return !acts.isEmpty && acts.allSatisfy { !$0.isSpeech && !$0.isOpen }
  }

  /// Holds dates to when it was done: what was told of on a day need not have been done on it.
  private func hold(_ parts: inout [Part]) {
    let index = index
    for place in parts.indices where parts[place].role == .date {
      let refine = parts[place].refine
      parts[place].refine = { index.hasOwnTime($0) && refine?($0) ?? true }
    }
  }

  private func months(of span: TimeSpan) -> [Alternative] {
    guard let start = span.start, let end = span.end, end.year - start.year < 3 else {
      return index.terms(beginning: "year:").map { Alternative($0.term) }
    }
    let first = PartialDate(year: start.year, month: start.month ?? 1)!.iso
    let last = PartialDate(year: end.year, month: end.month ?? 12)!.iso
    return index.terms(beginning: "month:").map(\.term)
      .filter { $0.dropFirst(6) >= first && $0.dropFirst(6) <= last }.map { Alternative($0) }
  }

  private func unit(_ clause: Query.Clause) -> Part {
    let words = WordPart(index: index)
    var alternatives: [Alternative] = []
    for chunk in chunks(clause.values.joined(separator: " ")) {
      alternatives.append(Alternative(Term.unit(chunk.key)))
      for number in chunk.concepts {
        let concept = lexicon.concept(number)
        alternatives.append(Alternative(Term.unit(Term.concept(concept.id))))
        alternatives += concept.related.map {
          Alternative(Term.unit(Term.concept(lexicon.concept($0).id)), 0.7)
        }
      }
    }
    return Part(
      role: .unit, label: clause.values.joined(separator: " "), isRequired: true,
      weight: words.weight(of: alternatives), alternatives: alternatives)
  }

  /// What is counted, and its last word where it is a phrase: `dead soldiers`, and soldiers; of a
  /// name the last word alone: the troops in `Ukrainian troops`.
  private func chunks(_ text: String) -> [Chunk] {
    let tokens = Tokenizer.tokens(of: text)
    let chunker = Chunker(lexicon)
    return chunker.chunks(tokens).flatMap { chunk in
      chunk.names.isEmpty && chunk.isSingle
        ? [chunk]
        : (chunk.names.isEmpty ? [chunk] : []) + chunker.inner(of: chunk, tokens).suffix(1)
    }
  }

  private func negation() -> Part {
    Part(
      role: .negation, label: "not", isRequired: true, weight: 1,
      alternatives: [Alternative(Term.has("negation"))])
  }

  private func slot(_ slot: Slot, asksUtterance: Bool, asksDeed: Bool) -> [Part] {
    let terms: [Alternative]
    switch slot {
    case .agent, .speaker, .content, .source: return []
    case .time:
      // When a deed was told of is not when it was done.
      terms =
        [Alternative(Term.has("when"))] + (asksDeed ? [] : [Alternative(Term.has("said"), 0.5)])
    case .place:
      // Where a deed is asked for, the place of a mere saying is none; where it is asked where
      // somebody spoke, the places that he spoke of are none.
      terms =
        (asksUtterance ? [] : [Alternative(Term.has("where"))])
        + (asksDeed
          ? []
          : [
            Alternative(Term.has("where-of-saying"), 0.8), Alternative(Term.has("occasion"), 0.7),
          ])
    case .count: terms = [Alternative(Term.has("quantity"))]
    case .duration: terms = [Alternative(Term.has("duration"))]
    case .reason: terms = [Alternative(Term.has("why"))]
    }
    return [
      Part(role: .slot, label: slot.label, isRequired: true, weight: 1, alternatives: terms)
    ]
  }
}
