/// A page as it was read: its blocks in order, and what it says of itself.
struct Page {
  /// Deeper elements are not read.
  static let depthLimit = 512

  var blocks: [Block] = []
  var containers: [Container] = []
  var regions: [Region] = []
  var statements = PageStatements()
  /// True where reading stopped at the depth limit.
  var isTooDeep = false
}

/// What a page says of itself, in the order in which it does.
struct PageStatements {
  /// Names of meta elements in lower case, and their contents.
  var metas: [(name: String, content: String)] = []
  /// The texts of scripts of linked data, `application/ld+json`.
  var linkedData: [String] = []
  /// What stands in the title element.
  var title = ""
  var canonical: String?
  /// The moments of time elements.
  var times: [String] = []

  /// The content of the first meta element of a name that says anything.
  func meta(_ names: String...) -> String? {
    for name in names {
      for meta in metas where meta.name == name {
        if let text = meta.content.collapsed.nonEmpty { return text }
      }
    }
    return nil
  }
}
