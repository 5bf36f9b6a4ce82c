import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct ListFormsTests {
  @Test(arguments: [
    "claims", "claims limit 3", "claims order date", "claims origins 2", "claims except Medinsky",
    "sources limit 1", "people limit 2", "quotes",
  ])
  func listsWhereNoConditionNamesAMatter(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(!answer.claims.isEmpty || answer.items != nil)
  }

  @Test func quotesNobodyWithTheWordsOfAnother() throws {
    for (line, mode) in [
      ("quotes by Umerov", "direct"), ("claims by Umerov mode indirect", "indirect"),
    ] {
      let claims = try SeedCorpus.answer(line).claims
      #expect(!claims.isEmpty)
      for claim in claims {
        #expect(
          claim.evidence.contains { evidence in
            evidence.speaker?.contains("Umerov") ?? false
              && (evidence.mode.rawValue == mode || mode == "direct" && evidence.mode == .mixed)
          }, "\(claim.text)")
      }
    }
  }

  @Test(arguments: [
    (
      "how many act agree about exchange unit prisoner of war origins 2",
      "rests on 1 origin, not on 2"
    ),
    ("who proposed online working groups except Russia", "is what 'except' leaves out"),
  ])
  func saysWhatKeptAClaimOut(_ line: String, _ difference: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound)
    #expect(answer.nearest.first?.difference == difference)
  }

  @Test func keepsToTheLimit() throws {
    #expect(try SeedCorpus.answer("claims limit 3").claims.count == 3)
    #expect(try SeedCorpus.answer("people limit 2").items?.count == 2)
    #expect(try SeedCorpus.answer("sources limit 1").line == "5 sources, of which 1 is shown")
  }

  @Test func ordersByTheDayThatAClaimTellsOf() throws {
    let wide = try SeedCorpus.answer("claims order date limit 200").claims.map(\.text)
    let crimea = try #require(wide.firstIndex { $0.contains("Crimea in 2014") })
    let invasion = try #require(wide.firstIndex { $0.contains("held two rounds") })
    let third = try #require(wide.firstIndex { $0.contains("began in Istanbul on July 23") })
    #expect(crimea < invasion && invasion < third)
  }

  @Test func namesOneDoerOnce() throws {
    let line = try SeedCorpus.answer("who proposed 24-48 hour truces").line
    #expect(line == "Vladimir Medinsky, for Russia")
  }

  @Test(arguments: [
    ("quotes about ceasefire", "direct mixed"), ("quotes", "direct mixed"),
    ("quotes about ceasefire mode direct", "direct"),
  ])
  func showsOfAQuotationOnlyTheWordsThatAreQuoted(_ line: String, _ modes: String) throws {
    let claims = try SeedCorpus.answer(line).claims
    #expect(!claims.isEmpty)
    for citation in claims.flatMap(\.evidence) {
      #expect(modes.contains(citation.mode.rawValue), "\(citation.quote)")
    }
    #expect(claims.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test func takesWhatOneOutletQuotesForNoQuotationOfAnother() throws {
    let quoted = try SeedCorpus.answer("quotes by Medinsky in \"The Moscow Times\"")
    #expect(quoted.claims.contains { $0.text.contains("24 to 48 hours") })
    let rendered = try SeedCorpus.answer("quotes by Medinsky in \"China Daily\"")
    #expect(rendered.status == .notFound)
    #expect(
      rendered.nearest.first?.difference
        == "Medinsky, China Daily and direct or mixed do not meet in one excerpt")
    for citation in try SeedCorpus.answer("quotes in \"China Daily\"").claims.flatMap(\.evidence) {
      #expect(citation.outlet == "China Daily")
    }
  }

  @Test func wantsASpeakerAndAnOutletInOneExcerpt() throws {
    for line in ["claims by Medinsky in \"China Daily\"", "claims by Umerov in \"The Hill\""] {
      for claim in try SeedCorpus.answer(line).claims {
        #expect(
          claim.evidence.contains { line.contains($0.outlet ?? "-") || line.contains("Umerov") },
          "\(claim.text)")
      }
    }
    #expect(try SeedCorpus.answer("claims by Russia and Ukraine").status == .answered)
  }

  @Test func findsEveryThreeWordsOfAClaimAsTheyStand() throws {
    for claim in try SeedCorpus.answer("claims limit 1000").claims {
      let words = claim.text.split(separator: " ")
      for at in [0, words.count / 2] where at + 3 <= words.count {
        let phrase = words[at..<at + 3].joined(separator: " ")
        guard phrase.allSatisfy({ $0.isLetter || $0 == " " }) else { continue }
        let found = try SeedCorpus.answer("claims about \"\(phrase)\" limit 1000").claims
        #expect(found.contains { $0.id == claim.id }, "\(phrase)")
      }
    }
  }
}
