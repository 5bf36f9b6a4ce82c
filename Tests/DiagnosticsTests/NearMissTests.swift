import Diagnostics
import Testing

@Suite struct NearMissTests {
  private func distance(_ a: String, _ b: String, limit: Int = 2) -> Int? {
    NearMiss.distance(Array(a.utf8), Array(b.utf8), limit: limit)
  }

  @Test(arguments: [
    ("propsed", "proposed", 1), ("Medinski", "Medinsky", 1), ("hwo", "who", 1), ("", "", 0),
    ("", "by", 2), ("truce", "truce", 0), ("truces", "truth", 3),
  ]) func countsSlips(_ a: String, _ b: String, _ slips: Int) {
    #expect(distance(a, b, limit: 3) == slips)
    #expect(distance(b, a, limit: 3) == slips)
  }

  @Test func givesUpBeyondTheLimit() {
    #expect(distance("truce", "ceasefire") == nil)
    #expect(distance("propsed", "proposed", limit: 0) == nil)
  }

  @Test func takesAVeryLongWordOnlyWhenItIsTheSame() {
    let long = String(repeating: "a", count: 65)
    #expect(distance(long, long) == 0)
    #expect(distance(long, long + "b") == nil)
  }

  @Test func findsTheNearestWord() {
    #expect(NearMiss.nearest(to: "bye", among: ["about", "by", "until"]) == "by")
    #expect(NearMiss.nearest(to: "Untill", among: ["about", "by", "until"]) == "until")
    #expect(NearMiss.nearest(to: "propsed", among: ["propose", "proposed"]) == "proposed")
  }

  @Test func findsNothingWhereNothingIsNear() {
    #expect(NearMiss.nearest(to: "xyzzy", among: ["about", "by", "until"]) == nil)
    #expect(NearMiss.nearest(to: "a", among: ["by", "in"]) == nil)
    #expect(NearMiss.nearest(to: "", among: ["by"]) == nil)
  }
}
