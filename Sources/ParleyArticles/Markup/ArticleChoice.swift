/// Finds the blocks of a page that are its article.
struct ArticleChoice {
  private let page: Page
  private let furniture: [Bool]
  /// Bytes of running text in each container and all that it holds.
  private var weights: [Int]
  private var total = 0

  init(_ page: Page) {
    self.page = page
    furniture = Self.furniture(of: page)
    weights = Array(repeating: 0, count: page.containers.count)
    for block in page.blocks where isRunning(block) {
      total += block.length
      var container = block.container
      while container >= 0 {
        weights[container] += block.length
        container = page.containers[container].parent
      }
    }
  }

  /// The article's blocks in order, the headline left out.
  var blocks: [Block] {
    let chosen = container
    var kept: [Block] = []
    var heading: Block?
    for block in page.blocks where holds(chosen, block.container) && !isFurniture(block) {
      if block.kind == .heading(1) { continue }
      if block.kind.isHeading {
        heading = block
      } else if isText(block) {
        if let heading { kept.append(heading) }
        heading = nil
        kept.append(block)
      } else if kept.last?.kind.isHeading != true {
        // What a heading stands over goes with it: "Related" over a list of links.
        heading = nil
      }
    }
    return kept
  }

  /// The first headline outside menus.
  var headline: String? {
    page.blocks.first { $0.kind == .heading(1) && !isFurniture($0) }?.text
  }

  /// The lines that name the writers.
  var bylines: [String] {
    page.blocks.filter { isIn(.byline, $0.region) && $0.length < 200 }.map(\.text)
  }

  /// Short lines, in which a day may be printed.
  var shortLines: [String] {
    page.blocks.filter { $0.length < 80 && !$0.kind.isHeading && !isFurniture($0) }.map(\.text)
  }

  /// What calls itself the article's body, or an article, or the main part, if it holds enough of
  /// the page's text; else the smallest element that holds most of it.
  private var container: Int {
    for (kind, share) in [(Container.Kind.articleBody, 4), (.article, 2), (.main, 2)] {
      let best = page.containers.indices.filter { page.containers[$0].kind == kind }
        .max { weights[$0] < weights[$1] }
      if let best, weights[best] > 0, weights[best] * share >= total { return best }
    }
    return page.containers.indices.last { weights[$0] * 10 >= total * 7 } ?? -1
  }

  private func holds(_ outer: Int, _ inner: Int) -> Bool {
    var container = inner
    while container > outer { container = page.containers[container].parent }
    return container == outer
  }

  /// Sentences, and not a list of links.
  private func isRunning(_ block: Block) -> Bool {
    guard !isFurniture(block), block.linked * 2 < block.length else { return false }
    switch block.kind {
    case .paragraph, .quotation: return block.length >= 25
    case .loose: return block.length >= 60
    case .item, .caption, .heading: return false
    }
  }

  /// Words of the article: no menu, no button, no notice about cookies.
  private func isText(_ block: Block) -> Bool {
    guard !Notice.holds(block.text) else { return false }
    switch block.kind {
    case .paragraph, .quotation:
      return block.linked * 5 < block.length * 4
        || block.endsSentence && block.linked < block.length
    case .caption: return true
    case .item: return block.linked * 2 < block.length && (block.endsSentence || block.length >= 60)
    case .loose:
      return block.linked * 2 < block.length && (block.endsSentence || block.length >= 60)
    case .heading: return true
    }
  }

  private func isFurniture(_ block: Block) -> Bool {
    block.region >= 0 && furniture[block.region]
  }

  private func isIn(_ kind: Region.Kind, _ region: Int) -> Bool {
    guard region >= 0 else { return false }
    return page.regions[region].kind == kind || isIn(kind, page.regions[region].parent)
  }

  /// A region is left out with all that stands in it, unless it holds half of the page: then its
  /// name is that of the page's layout.
  private static func furniture(of page: Page) -> [Bool] {
    var lengths = Array(repeating: 0, count: page.regions.count)
    var total = 0
    for block in page.blocks where block.linked * 2 < block.length {
      total += block.length
      var region = block.region
      while region >= 0 {
        lengths[region] += block.length
        region = page.regions[region].parent
      }
    }
    var furniture: [Bool] = []
    for (number, region) in page.regions.enumerated() {
      let inherits = region.parent >= 0 && furniture[region.parent]
      furniture.append(inherits || lengths[number] * 2 < total)
    }
    return furniture
  }
}

extension Block {
  /// Whether the last mark is a stop, a closing quotation mark or a bracket.
  fileprivate var endsSentence: Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return ".!?…:\"”’»)".unicodeScalars.contains(last)
  }
}
