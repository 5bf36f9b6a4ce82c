import Diagnostics
import ParleyModel

@testable import ParleyQuery

/// A claim's own sentence with one part made false.
struct Mutant {
  enum Part: String, CaseIterable { case number, unit, agent, act, date, place, denial, speaker }

  let claim: String
  let part: Part
  let text: String
}

/// Spoils the sentences of claims by rule, in one part at a time.
///
/// Left out is what need not be false: a greater number behind `less than`, and an agent of whom
/// another claim tells the same act.
struct Mutator {
  let corpus: Corpus
  let lexicon: Lexicon

  func mutants(of claim: Claim) -> [Mutant] {
    Mutant.Part.allCases.flatMap { part in
      texts(of: claim, part).map { Mutant(claim: claim.id, part: part, text: $0) }
    }
  }

  private func texts(of claim: Claim, _ part: Mutant.Part) -> [String] {
    switch part {
    case .number: numbers(claim)
    case .unit: replaced(claim, Self.units)
    // Where a city lies is no deed, and its name may stand for the country.
    case .place: claim.proposition.act == "be" ? [] : replaced(claim, Self.places)
    case .speaker: speakers(claim)
    case .agent: agents(claim)
    case .act: acts(claim)
    case .date: dates(claim)
    case .denial: denials(claim)
    }
  }

  private static let units = [
    "days": "hours", "day": "hour", "hours": "weeks", "hour": "minute", "years": "days",
    "regions": "villages", "bodies": "tanks", "groups": "armies", "rounds": "votes",
    "civilians": "generals", "prisoners": "spies", "people": "tanks", "issues": "gifts",
  ]
  private static let places = [
    "Istanbul": "Ankara", "Ankara": "Istanbul", "Crimea": "Kursk", "Kursk": "Crimea",
    "Turkey": "Russia",
  ]

  /// Each of some words in turn with another in its place.
  private func replaced(_ claim: Claim, _ words: [String: String]) -> [String] {
    Tokenizer.tokens(of: claim.text).compactMap { token in
      let bytes = Array(claim.text.utf8)[token.span.start..<token.span.end]
      return words[String(decoding: bytes, as: UTF8.self)].map {
        spoilt(claim.text, token, $0)
      }
    }
  }

  /// The claim in the mouth of those who do not say it, nor another claim of the same.
  private func speakers(_ claim: Claim) -> [String] {
    let told = Set(
      corpus.claims.filter { !Set($0.topics).isDisjoint(with: claim.topics) }
        .flatMap { $0.evidence.flatMap(\.attribution.speakers) + $0.proposition.agents })
    return ["peskov", "fidan", "kyslytsya"].filter { id in
      let of = corpus.names.first { $0.id == id }?.of
      return !told.contains(id) && !(of.map(told.contains) ?? false)
    }.compactMap { id in
      corpus.names.first { $0.id == id }.map { "According to \($0.name), \(claim.text)" }
    }
  }

  private static let numberWords: [String: String] = [
    "two": "seven", "three": "eight", "several": "no", "thousands": "dozens", "first": "fourth",
    "second": "fifth", "third": "sixth", "3rd": "6th", "ninth": "fourth", "both": "six",
  ]

  private func numbers(_ claim: Claim) -> [String] {
    let tokens = Tokenizer.tokens(of: claim.text)
    return tokens.indices.compactMap { at in
      let token = tokens[at]
      // Behind `less than` a greater number is true too.
      if at > 1, tokens[at - 1].folded == "than", ["less", "fewer"].contains(tokens[at - 2].folded)
      {
        return nil
      }
      if case .number(let value) = token.kind, !isOfDate(tokens, at) {
        if at + 1 < tokens.count, tokens[at + 1].folded == "rd" {
          return spoilt(claim.text, token, "6")
        }
        return spoilt(claim.text, token, Quantity.plain(value * 2 + 1))
      }
      return Self.numberWords[token.folded].map { spoilt(claim.text, token, $0) }
    }
  }

  private func isOfDate(_ tokens: [Token], _ at: Int) -> Bool {
    if tokens[at].folded.utf8.count == 4, tokens[at].folded.hasPrefix("20") { return true }
    if tokens[at].isJoined || at + 1 < tokens.count && tokens[at + 1].isJoined {
      return tokens.contains { $0.folded == "2025" }
    }
    let months = PartialDate.monthNames.map { $0.lowercased() }
    return at > 0 && months.contains(tokens[at - 1].folded)
      || at > 0 && tokens[at - 1].isMark(".") || at > 0 && tokens[at - 1].isMark("/")
      || at > 0 && tokens[at - 1].isMark(":")
      || at + 1 < tokens.count && ["/", ":", "."].contains(tokens[at + 1].folded)
  }

  private static let weekdays = [
    "monday": "Friday", "tuesday": "Saturday", "wednesday": "Saturday", "thursday": "Sunday",
  ]
  private static let months = [
    "july": "April", "june": "October", "may": "January", "august": "November",
    "february": "December",
  ]

  private func dates(_ claim: Claim) -> [String] {
    let tokens = Tokenizer.tokens(of: claim.text)
    return tokens.indices.compactMap { at in
      let token = tokens[at]
      if let day = Self.weekdays[token.folded] { return spoilt(claim.text, token, day) }
      if token.isCapitalized, let month = Self.months[token.folded] {
        return spoilt(claim.text, token, month)
      }
      guard case .number(let value) = token.kind, isOfDate(tokens, at) else { return nil }
      if value > 2000 { return spoilt(claim.text, token, Quantity.plain(value - 3)) }
      let other = value > 20 ? value - 15 : value + 9
      return spoilt(claim.text, token, (other < 10 ? "0" : "") + Quantity.plain(other))
    }
  }

  /// The first agent's name at the beginning of the sentence in the place of which another stands.
  private func agents(_ claim: Claim) -> [String] {
    guard let id = claim.proposition.agents.first,
      let name = corpus.names.first(where: { $0.id == id })
    else { return [] }
    let start = claim.text.hasPrefix("The ") ? claim.text.dropFirst(4) : claim.text[...]
    let others = corpus.names.filter { other in
      other.kind == name.kind && other.id != id && !claim.proposition.agents.contains(other.id)
        && (name.kind == .party
          ? ["russia", "ukraine", "turkey"].contains(other.id)
          : ["umerov", "fidan", "peskov"].contains(other.id))
        && !isToldOf(other.id, claim)
        && (name.kind == .party || !claim.proposition.mentions.contains(other.id))
    }
    for form in ([name.name] + name.aliases + name.metonyms + name.adjectives).sorted(by: {
      $0.count > $1.count
    }) where start.hasPrefix(form) && !(start.dropFirst(form.count).first?.isLetter ?? false) {
      return others.compactMap { other in
        let new = name.adjectives.contains(form) ? other.adjectives.first : other.name
        return new.map {
          claim.text.dropLast(start.count) + $0 + start.dropFirst(form.count)
        }
      }
    }
    return []
  }

  /// True where another claim has the agent do the same act in the same matter.
  private func isToldOf(_ agent: String, _ claim: Claim) -> Bool {
    let kin = (0..<lexicon.actCount).map(lexicon.act).first { $0.id == claim.proposition.act }?.near
    let acts = [claim.proposition.act] + (kin ?? []).map { lexicon.act($0).id }
    return corpus.claims.contains { other in
      let doers = other.proposition.agents + other.evidence.flatMap(\.attribution.speakers)
      return other.id != claim.id && doers.contains(agent)
        && acts.contains(other.proposition.act)
        && (!Set(other.topics).isDisjoint(with: claim.topics)
          || claim.proposition.content == nil)
    }
  }

  /// `proposed` becomes `rejected`, or `denied` where it was a rejection.
  private func acts(_ claim: Claim) -> [String] {
    let tokens = Tokenizer.tokens(of: claim.text)
    let chunks = Chunker(lexicon).chunks(tokens)
    guard
      let verb = chunks.first(where: { chunk in
        chunk.isSingle && chunk.tokens.lowerBound > 0
          && chunk.verbs.contains { lexicon.act($0).id == claim.proposition.act }
      })
    else { return [] }
    let token = verb.first
    let act = (0..<lexicon.actCount).map(lexicon.act).first { $0.id == claim.proposition.act }
    let kin = Set((act?.near ?? []).map { lexicon.act($0).id } + [claim.proposition.act])
    let bases = [
      ("reject", "reject"), ("abandon", "abandon"), ("accept", "accept"), ("condemn", "condemn"),
      ("demand", "demand"),
    ].filter { !kin.contains($0.0) }.prefix(3).map(\.1)
    return bases.map { spoilt(claim.text, token, inflected($0, like: token.folded)) }
  }

  private func inflected(_ base: String, like word: String) -> String {
    if word.hasSuffix("ing") { return base + "ing" }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return base + "s" }
    return word.hasSuffix("ed") || lexicon.isIrregular(word) ? base + "ed" : base
  }

  /// `has proposed` becomes `has not proposed`; a denial loses its `not`.
  private func denials(_ claim: Claim) -> [String] {
    let tokens = Tokenizer.tokens(of: claim.text)
    if tokens.contains(where: { ["no", "not", "nobody"].contains($0.folded) }) {
      return tokens.filter { $0.folded == "not" }.map { spoilt(claim.text, $0, "") }
    }
    let verb = tokens.first {
      ["is", "was", "are", "were", "has", "have", "will", "had"].contains($0.folded)
    }
    return verb.map { [spoilt(claim.text, $0, $0.folded + " not")] } ?? []
  }

  private func spoilt(_ text: String, _ token: Token, _ word: String) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: bytes[..<token.span.start] + Array(word.utf8) + bytes[token.span.end...],
      as: UTF8.self)
  }
}
