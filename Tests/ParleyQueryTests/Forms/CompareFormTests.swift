import Diagnostics
import Foundation
import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyQuery

@Suite struct CompareFormTests {
  @Test func showsBothDatesOfARoundAndCitesBothSides() throws {
    let answer = try SeedCorpus.answer("compare date of the third round")
    #expect(answer.status == .answered)
    #expect(answer.line.contains("July 24 (004)"))
    #expect(answer.line.contains("Wednesday (July 23) (003)"))
    #expect(answer.items?.first?.text("kind") == "value")
    #expect(answer.sources(ofFirst: 4) == ["000", "001", "002", "003", "004"])
  }

  @Test func namesTheSidesOfAWarningInTheirOwnTerms() throws {
    let answer = try SeedCorpus.answer("how do the reports differ on tariffs or sanctions")
    #expect(
      answer.line.hasPrefix("he would impose \"severe\" tariffs (000) / face sanctions (001)"))
    #expect(answer.sources(ofFirst: 3) == ["000", "001", "003"])
  }

  @Test func marksTheWordsThatOneOfTwoVersionsOfAQuotationHasAlone() throws {
    let answer = try SeedCorpus.answer("compare wording of Fidan's quotation")
    let item = try #require(answer.items?.first)
    #expect(item.text("kind") == "wording")
    #expect(item.text("differing")?.contains("“which has come at a heavy cost”") ?? false)
    let evidence = try #require(answer.claims.first?.evidence.first { $0.source.hasPrefix("002") })
    let scalars = Array(evidence.quote.unicodeScalars)
    let marked = evidence.marks.map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
    #expect(marked.contains("which has come at a heavy cost"))
  }

  @Test func saysThatTheSourcesAgreeWhereNoneDiffers() throws {
    let answer = try SeedCorpus.answer(
      "do the articles agree that Umerov leads the Ukrainian delegation")
    #expect(answer.line.hasPrefix("no difference found: the sources agree as far as they speak"))
    #expect(answer.claims.first?.id == "umerov-leads-ukrainian-delegation")
    #expect(answer.items == [])
  }

  @Test(arguments: ["the colour of the palace", "the price of bread in Istanbul"])
  func findsNoAgreementOnWhatNobodySpeaksOf(_ matter: String) throws {
    #expect(try SeedCorpus.answer("compare \(matter)").status == .notFound)
  }

  @Test func tellsWhatWasWeighedAndLeftOut() throws {
    let answer = try SeedCorpus.answer("is Peskov's office described the same way everywhere")
    #expect(answer.line.hasPrefix("no difference found"))
    #expect(answer.notes.contains { $0.hasPrefix("weighed and left out: Spokesperson") })
  }

  @Test func findsNothingWhereNoSourceSpeaksOfTheMatter() throws {
    let answer = try SeedCorpus.answer("how do the reports differ on the price of gas in Berlin")
    #expect(answer.status == .notFound)
    #expect(answer.claims.isEmpty)
  }

  @Test func comparesTheOutletsThatAreNamed() throws {
    let answer = try SeedCorpus.answer(
      "Do TASS and RBC-Ukraine tell the same story about how the meeting in Istanbul began?")
    #expect(answer.line.contains("one-on-one talks"))
    #expect(answer.line.contains("joined by Turkish Foreign Minister Hakan Fidan"))
    #expect(try SeedCorpus.answer("compare TASS and The Hill").line.contains("July 24 (004)"))
  }

  @Test func holdsAHeadlineAgainstTheText() throws {
    let answer = try SeedCorpus.answer(
      "do headline and text of the Moscow Times say the same about the leaders' meeting")
    #expect(answer.line.hasPrefix("Ukraine Demands Zelensky-Putin Meeting (001) / "))
    #expect(answer.items?.first?.text("note") == "Only the headline of 001 has a demand.")
  }

  @Test func comparesDatesWhereNoMoreIsAsked() throws {
    let answer = try SeedCorpus.answer("where do the articles contradict one another on the date")
    #expect(answer.items?.first?.text("kind") == "value")
    #expect(answer.line.contains("July 24 (004)"))
  }

  @Test func doesNotTakeADifferenceInTimeForOneInPlace() throws {
    let answer = try SeedCorpus.answer("do all sources agree on where the talks were held")
    #expect(answer.line.hasPrefix("no difference found"))
  }

  @Test func asksForAMatterWhereNoneIsGiven() throws {
    let refusal = try #require(SeedCorpus.refusal("compare"))
    #expect(refusal.message == "'compare' needs a matter behind it")
    #expect(refusal.remedy?.contains("compare date of the third round") ?? false)
  }

  @Test(arguments: ["how do the sources differ", "where do the articles contradict each other"])
  func listsAllDifferencesForAQuestionWithoutAMatter(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).items?.count ?? 0 > 20)
  }

  @Test func printsAReadingThatAnswersTheSame() throws {
    let first = try SeedCorpus.answer("which outlets disagree about the length of the talks")
    let second = try SeedCorpus.answer(first.reading)
    #expect(first.reading == "compare length of the talks")
    #expect(first.line == second.line)
    #expect(first.claims == second.claims)
  }

  @Test(arguments: [
    "date of the third round", "tariffs or sanctions", "bodies", "ceasefire", "Umerov",
    "leaders' meeting", "prisoners", "progress", "Zelensky", "talks", "when", "wording",
  ])
  func tellsNoSideWithoutItsExcerpt(_ matter: String) throws {
    let answer = try SeedCorpus.answer("compare \(matter)")
    let excerpts = answer.claims.flatMap(\.evidence).map { Folding.text($0.quote) }
    for side in answer.line.split(separator: "; ").flatMap({ $0.split(separator: " / ") }) {
      guard !answer.line.hasPrefix("no difference") else { continue }
      for words in side.split(separator: "), ") {
        let own = words.prefix(upTo: words.range(of: " (0")?.lowerBound ?? words.endIndex)
        for part in own.split(separator: "…") {
          let wanted = Folding.text(part).split(separator: " ").joined(separator: " ")
          #expect(excerpts.contains { $0.contains(wanted) }, "\(wanted)")
        }
      }
    }
  }

  /// Every name and number of a side stands in an excerpt that is cited for it.
  @Test func bringsEverySideOfTheRecordsBackToAnExcerpt() {
    let context = SeedCorpus.interpreter.context
    let recorded = RecordedDifferences(context: context).all()
    #expect(recorded.count == context.archive.allRelations().filter(\.kind.isConflict).count)
    for difference in recorded {
      for side in difference.sides {
        for part in side.text.split(separator: "…") {
          let words = Folding.text(part).split(separator: " ").joined(separator: " ")
          #expect(Folding.text(side.excerpt).contains(words), "\(difference.title): \(side.text)")
        }
      }
    }
  }
}
