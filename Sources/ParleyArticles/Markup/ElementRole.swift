/// What an element is for, by its name.
enum ElementRole {
  /// Its text belongs to the block around it.
  case inline
  /// Its text is a block of its own.
  case block(BlockKind)
  /// Holds blocks.
  case container(Container.Kind)
  /// Holds no part of the article: menus, footers.
  case furniture
  /// Nothing in it is text: scripts, style sheets, controls.
  case silent
  case link
  case lineBreak
  case title

  init(_ name: String) { self = Self.roles[name] ?? .inline }

  private static let roles: [String: ElementRole] = {
    var roles: [String: ElementRole] = [:]
    func set(_ role: ElementRole, _ names: String) {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    set(.block(.paragraph), "p dd dt address summary")
    set(.block(.quotation), "blockquote q-block pre")
    set(.block(.item), "li option")
    set(.block(.caption), "figcaption caption")
    for level in 1...6 { set(.block(.heading(level)), "h\(level)") }
    set(.container(.article), "article")
    set(.container(.main), "main")
    set(
      .container(.other),
      """
      html body div section header form center table tbody thead tfoot tr td th ul ol dl figure \
      hgroup details fieldset font-block frameset noframes
      """)
    set(.furniture, "nav aside footer dialog menu menuitem")
    set(
      .silent,
      """
      script style template noscript svg math iframe object embed applet canvas video audio map \
      select button textarea input label datalist picture source track
      """)
    set(.link, "a")
    set(.lineBreak, "br hr")
    set(.title, "title")
    return roles
  }()
}

/// A run of text that stands apart.
struct Block {
  let kind: BlockKind
  let text: String
  /// How many bytes of the text are links.
  let linked: Int
  /// Numbers of the container and the region it stands in; -1 for no region.
  let container: Int
  let region: Int

  var length: Int { text.utf8.count }
}

enum BlockKind: Equatable {
  case paragraph, quotation, item, caption
  case heading(Int)
  /// Directly in a container.
  case loose

  var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// An element that blocks stand in.
struct Container {
  enum Kind { case articleBody, article, main, other }

  let kind: Kind
  /// -1 for the page itself.
  let parent: Int
}

/// A part of the page that its markup calls something else than the article.
struct Region {
  enum Kind { case furniture, byline }

  let kind: Kind
  /// -1 where it stands in no other.
  let parent: Int
}
