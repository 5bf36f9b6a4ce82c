import Testing

@testable import LineEditing

@Suite struct LineStyleTests {
  /// The number of a colour of the 256, if the style has one.
  private func color(_ style: LineStyle) -> Int? {
    let parts = style.rendition.split(separator: ";")
    return parts.firstIndex(of: "38").flatMap { Int(parts[$0 + 2]) }
  }

  /// Red, green and blue of a colour of the cube, 0 to 255.
  private func levels(_ color: Int) -> [Double] {
    [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map {
      $0 == 0 ? 0 : 55 + 40 * Double($0)
    }
  }

  /// WCAG's relative luminance, with 2.2 for its curve.
  private func luminance(_ color: Int) -> Double {
    zip([0.2126, 0.7152, 0.0722], levels(color)).reduce(0) { sum, part in
      let level = part.1 / 255
      let square = level * level
      // Between the square and the cube lies the power of 2.2.
      return sum + part.0 * square * (0.8 + 0.2 * level)
    }
  }

  @Test(arguments: LineStyle.allCases)
  func standsOutFromDarkAndFromLight(style: LineStyle) {
    guard let color = color(style) else { return }
    let own = luminance(color)
    #expect(1.05 / (own + 0.05) > 3.9)
    #expect((own + 0.05) / 0.05 > 3.9)
  }

  @Test func noTwoColoursAreRedAndGreen() {
    let colors = LineStyle.allCases.compactMap(color).map(levels)
    let reds = colors.filter { $0[0] > 1.5 * $0[1] && $0[0] > 3 * $0[2] && $0[1] == 0 }
    let greens = colors.filter { $0[1] > 1.5 * $0[0] && $0[1] > 1.5 * $0[2] }
    #expect(reds.isEmpty && greens.isEmpty)
  }

  @Test func eachLookIsAnother() {
    let looks = LineStyle.allCases.map(\.rendition)
    #expect(Set(looks).count == looks.count)
  }
}
