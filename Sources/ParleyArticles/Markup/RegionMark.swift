/// Tells by class, id and role that an element is no part of the article.
enum RegionMark {
  static func kind(of attributes: Attributes) -> Region.Kind? {
    if let role = attributes["role"], roles.contains(role.lowercased()) { return .furniture }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return .furniture }
    if let style = attributes["style"] {
      let plain = style.lowercased().filter { $0 != " " }
      if plain.contains("display:none") || plain.contains("visibility:hidden") {
        return .furniture
      }
    }
    let label = "\(attributes["class"] ?? "") \(attributes["id"] ?? "")"
    let found = words(label)
    if found.contains(where: furniture.contains) { return .furniture }
    let relation = attributes["rel"] ?? attributes["itemprop"] ?? ""
    if relation == "author" || found.contains(where: byline.contains) { return .byline }
    return nil
  }

  /// The words of a class or an id, in lower case: `siteNav-top` is `site`, `nav`, `top`.
  static func words(_ label: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in label.unicodeScalars.prefix(400) {
      let isUpper = scalar >= "A" && scalar <= "Z"
      let isLower = scalar >= "a" && scalar <= "z"
      if !isUpper && !isLower || isUpper && wasLower {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isUpper || isLower { word.unicodeScalars.append(scalar) }
      wasLower = isLower
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar",
  ]

  private static let furniture = Set(
    """
    nav navbar navigation menu menus submenu breadcrumb breadcrumbs cookie cookies consent gdpr \
    privacy sidebar footer colophon share sharing sharebar social related recommended \
    recommendations recirculation promo promotion newsletter subscribe subscription signup advert \
    advertisement advertising ad ads adslot sponsor sponsored comments comment disqus popup modal \
    overlay toolbar pagination pager tags trending popular viewed teaser teasers outbrain taboola \
    login search skip copyright widget widgets banner masthead toc print
    """.split(separator: " ").map(String.init))

  private static let byline = Set(
    "byline author authors credit dateline timestamp pubdate datetime".split(separator: " ")
      .map(String.init))
}
