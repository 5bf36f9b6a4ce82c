import ParleyModel
import Testing

@Suite struct QuantityTests {
  @Test func printsTheFormOfTheSeeds() {
    let truce = Quantity(low: 24, high: 48, unit: "hour", of: "truce")
    #expect(truce.text == "24..48 hour truce")
    let many = Quantity(bound: .moreThan, low: 1000, high: 1000, unit: "person")
    #expect(many.text == ">1000 person")
    #expect(Quantity(bound: .about, low: 3.5, high: 3.5, unit: "").text == "~3.5")
  }

  @Test(arguments: Quantity.Bound.allCases) func keepsTheBound(_ bound: Quantity.Bound) {
    #expect(Quantity(bound: bound, low: 2, high: 2, unit: "").text == bound.rawValue + "2")
  }

  @Test func printsANumberWithoutAnEmptyFraction() {
    #expect(Quantity.plain(1200) == "1200")
    #expect(Quantity.plain(-0.0) == "0")
    #expect(Quantity.plain(0.1) == "0.1")
  }

  @Test func printsEveryNumberThatThereIs() {
    for value in [Double.infinity, -.infinity, .nan, 1e300, .leastNonzeroMagnitude, 1e15] {
      #expect(!Quantity.plain(value).isEmpty)
    }
  }

  @Test(arguments: [
    (Quantity(low: 24, high: 48, unit: "hours", of: "of ceasefire"), "24 to 48 hours of ceasefire"),
    (Quantity(bound: .moreThan, low: 1000, high: 1000, unit: "people"), "more than 1,000 people"),
    (Quantity(bound: .about, low: 1_234_567, high: 1_234_567, unit: ""), "about 1,234,567"),
    (Quantity(bound: .atMost, low: 3.5, high: 3.5, unit: "hours"), "at most 3.5 hours"),
    (Quantity(low: 999, high: 1000, unit: "lamps"), "999 to 1,000 lamps"),
  ])
  func speaksPlainly(_ quantity: Quantity, _ text: String) {
    #expect(quantity.spoken == text)
  }
}
