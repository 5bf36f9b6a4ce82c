import Diagnostics
import Packing
import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct SpellingsTests {
  private let context = SeedCorpus.interpreter.context
  private let people: Set<Spelling.Kind> = [.person, .party]

  private func found(_ text: String, _ kinds: Set<Spelling.Kind>) -> [String] {
    context.spellings(beginning: text, kinds).found.map(\.text)
  }

  private func near(_ text: String, _ kinds: Set<Spelling.Kind>) -> [String] {
    context.spellings(near: text, [kinds]).found.map(\.text)
  }

  @Test(arguments: [
    ("zelenskiy", "Zelensky"), ("Zelenskyy", "Zelensky"), ("MEDIN", "Medinsky"),
    ("vladimir med", "Vladimir Medinsky"), ("dmitri pes", "Peskov"), ("mosc", "Moscow"),
  ])
  func findsAPersonByAnySpelling(typed: String, text: String) {
    #expect(found(typed, people).contains(text))
  }

  @Test func findsPlacesWithoutDiacritics() {
    for typed in ["çır", "cir", "ÇIR", "palac"] {
      #expect(found(typed, [.place]).contains("Çırağan Palace"))
    }
  }

  @Test func findsATopicByAWordForIt() {
    #expect(found("truce", [.topic]).contains("short truces"))
    #expect(found("propos", [.act]) == ["propose"])
  }

  @Test func tellsOnlyTheKindsThatAreWanted() {
    #expect(found("moscow", [.outlet]) == ["The Moscow Times"])
    #expect(found("001", [.source]) == ["001"])
    #expect(found("001", people).isEmpty)
  }

  @Test func offersTheWeightiestBeforeAnythingIsTyped() {
    let parties = context.spellings(beginning: "", [.party]).found
    #expect(Set(parties.prefix(2).map(\.text)) == ["Russia", "Ukraine"])
    #expect(parties.map(\.weight) == parties.map(\.weight).sorted(by: >))
    #expect(Set(parties.map(\.number)).count == parties.count)
  }

  @Test(arguments: [
    ("medinskj", "Medinsky"), ("zelnsky", "Zelensky"), ("pekso", "Peskov"), ("Umreov", "Umerov"),
    ("fedinsky", "Medinsky"),
  ])
  func findsWhatIsASlipAway(typed: String, text: String) {
    #expect(found(typed, people).isEmpty)
    #expect(near(typed, people).contains(text))
  }

  @Test func isNotNearToAShortWord() {
    #expect(near("pux", people).isEmpty)
    #expect(near(String(repeating: "x", count: 100), people).isEmpty)
    #expect(near("", people).isEmpty)
  }

  /// Against the plain way: the distance to every beginning of every key.
  @Test(arguments: [
    "medinskj", "truecs", "istambul", "prisnoers", "cesaefire", "ukrane", "wroking gr",
  ])
  func isNearToExactlyWhatHasFewSlips(typed: String) {
    let keys = context.index.spellings.keys
    let wanted = Array(typed.utf8)
    let limit = NearMiss.allowance(wanted.count)
    let plain = (0..<keys.count).filter { rank in
      let key = Array(keys.bytes(at: rank))
      let limit = key.first == wanted[0] ? limit : 1
      return (0...key.count).contains {
        NearMiss.distance(Array(key.prefix($0)), wanted, limit: limit) != nil
      }
    }
    #expect(NearKeys(keys, to: wanted).ranges.joined().sorted() == plain)
    #expect(!plain.isEmpty)
  }

  @Test func saysWhatALineIsMadeOf() {
    let line = "what did Medinsky say of 24-48 hour truces on 23 July \"so it is\" qwxyz zelens"
    let marks = SeedCorpus.interpreter.marks(in: line)
    let bytes = Array(line.utf8)
    let texts = marks.map { mark in
      "\(mark.kind) " + String(decoding: bytes[mark.span.start..<mark.span.end], as: UTF8.self)
    }
    #expect(
      texts == [
        "name Medinsky", "number 24-48 hour", "number 23 July", "quoted \"so it is\"",
        "unknown qwxyz",
      ])
  }
}
