/// Tells page furniture from prose: style sheets, link markup, menus, notices of copyright.
enum Furniture {
  /// A line of code or of addresses: `*{box-sizing:border-box}`, `<https://…>`, `{beacon}`.
  static func holds(_ line: ArraySlice<UInt32>) -> Bool {
    var braces = 0
    var slashes = 0
    for scalar in line {
      if scalar == 0x7B || scalar == 0x7D { braces += 1 }
      if scalar == 0x2F { slashes += 1 }
    }
    if braces >= 2 { return true }
    let first = line.first { !$0.isSpace } ?? 0
    return first == 0x3C && slashes > 1
  }

  /// A footer or a notice: `Copyright 1995 …`, `© The Hill`, `We use cookies …`.
  static func isFooter(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return true }
    if first.word == 0xA9 || notices.contains(first) { return true }
    if let second = tokens.dropFirst().first, pointers.contains(first), targets.contains(second) {
      return true
    }
    if banners.contains(first), tokens.prefix(4).contains(where: { $0.tag == .colon }) {
      return true
    }
    if tokens.prefix(4).contains(where: { cookies.contains($0) }), tokens.count < 60 { return true }
    let rights = tokens.indices.dropLast(2).contains {
      tokens[$0].word == all && tokens[$0 + 1].word == rightsWord
    }
    return rights && tokens.contains { reserved.contains($0) }
  }

  private static let banners = WordSet(
    """
    watch update updated related photos photo video read more note editor correction exclusive live
    breaking listen gallery explainer analysis opinion editorial factbox podcast newsletter quiz
    """)
  private static let pointers = WordSet(
    "related read see original more share follow most sign click popular latest recent")
  private static let targets = WordSet(
    "article articles more also url story stories information us viewed up here posts news")
  private static let notices = WordSet("copyright menu_open")
  private static let cookies = WordSet("cookies cookie")
  private static let reserved = WordSet("reserved")
  private static let all = Spelling.of("all")
  private static let rightsWord = Spelling.of("rights")
}
