import CHTML

/// Turns what libxml2 tells of a page into blocks of text.
final class PageReader {
  private var page = Page()
  private var open: [OpenElement] = []
  private var current = BlockText()
  private var linkedData: [UInt8]?
  /// Elements open whose text is not read, and links.
  private var silent = 0
  private var links = 0
  private var isInTitle = false

  private struct OpenElement {
    let name: String
    let role: ElementRole
    let container: Int
    let region: Int
    let kind: BlockKind
  }

  static func read(_ text: String) -> Page {
    let reader = PageReader()
    var text = text
    let events = html_events(
      start: { reader, name, attributes in
        PageReader.of(reader).start(String(cString: name), Attributes(attributes)) ? 0 : 1
      },
      end: { reader, name in PageReader.of(reader).end(String(cString: name)) },
      text: { reader, bytes, length in
        PageReader.of(reader).add(UnsafeRawBufferPointer(start: bytes, count: length))
      })
    withExtendedLifetime(reader) {
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          guard let start = bytes.baseAddress else { return }
          withUnsafePointer(to: events) {
            _ = html_read(start, bytes.count, $0, Unmanaged.passUnretained(reader).toOpaque())
          }
        }
      }
    }
    reader.finishBlock()
    return reader.page
  }

  private static func of(_ pointer: UnsafeMutableRawPointer) -> PageReader {
    Unmanaged.fromOpaque(pointer).takeUnretainedValue()
  }

  /// False where reading is to stop.
  private func start(_ name: String, _ attributes: Attributes) -> Bool {
    guard open.count < Page.depthLimit else {
      page.isTooDeep = true
      return false
    }
    let role = ElementRole(name)
    page.statements.add(name, attributes)
    var container = open.last?.container ?? -1
    var region = open.last?.region ?? -1
    var kind = open.last?.kind ?? .loose
    switch role {
    case .inline: break
    case .link: links += 1
    case .lineBreak: if current.breakLine() { finishBlock() }
    case .title: isInTitle = silent == 0
    case .silent:
      silent += 1
      if name == "script", attributes["type"]?.lowercased() == "application/ld+json" {
        linkedData = []
      }
    case .block(let own):
      finishBlock()
      kind = own
    case .container(let own):
      finishBlock()
      if own != .other { kind = .loose }
      let isBody = attributes["itemprop"] == "articleBody"
      page.containers.append(Container(kind: isBody ? .articleBody : own, parent: container))
      container = page.containers.count - 1
    case .furniture:
      finishBlock()
      region = page.add(Region(kind: .furniture, parent: region))
    }
    if role.mayBeRegion, let mark = RegionMark.kind(of: attributes) {
      if !role.isInline { finishBlock() }
      if !role.isInline || mark == .byline { region = page.add(Region(kind: mark, parent: region)) }
    }
    open.append(
      OpenElement(name: name, role: role, container: container, region: region, kind: kind))
    return true
  }

  private func end(_ name: String) {
    guard let place = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > place {
      let element = open[open.count - 1]
      switch element.role {
      case .inline, .lineBreak: break
      case .link: links -= 1
      case .title: isInTitle = false
      case .silent:
        silent -= 1
        if element.name == "script", let bytes = linkedData {
          page.statements.linkedData.append(String(decoding: bytes, as: UTF8.self))
          linkedData = nil
        }
      case .block, .container, .furniture: finishBlock()
      }
      open.removeLast()
    }
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    if linkedData != nil {
      linkedData?.append(contentsOf: bytes)
    } else if isInTitle {
      page.statements.title += String(decoding: bytes, as: UTF8.self)
    } else if silent == 0, let element = open.last {
      if current.isEmpty {
        current.place = (element.kind, element.container, element.region)
      }
      current.add(bytes, isLinked: links > 0)
    }
  }

  private func finishBlock() {
    guard let block = current.finished() else { return }
    page.blocks.append(block)
  }
}

extension ElementRole {
  /// Whether class and id are asked what the element is for: not where it must hold the article.
  fileprivate var mayBeRegion: Bool {
    switch self {
    case .container(.article), .container(.main), .title, .silent, .furniture, .lineBreak: false
    default: true
    }
  }

  fileprivate var isInline: Bool {
    switch self {
    case .inline, .link: true
    default: false
    }
  }
}

extension Page {
  fileprivate mutating func add(_ region: Region) -> Int {
    regions.append(region)
    return regions.count - 1
  }
}

extension PageStatements {
  fileprivate mutating func add(_ name: String, _ attributes: Attributes) {
    switch name {
    case "meta":
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      if let key, let content = attributes["content"] { metas.append((key.lowercased(), content)) }
    case "link":
      if attributes["rel"]?.lowercased() == "canonical", canonical == nil {
        canonical = attributes["href"]
      }
    case "time":
      if let moment = attributes["datetime"] { times.append(moment) }
    default: break
    }
  }
}
