/// The attributes of an element, as libxml2 gives them.
struct Attributes {
  /// More are not looked at.
  private static let most = 100

  private var values: [String: String] = [:]

  init(_ pointer: UnsafePointer<UnsafePointer<CChar>?>?) {
    guard var pointer else { return }
    while let name = pointer.pointee, values.count < Self.most {
      let key = String(cString: name)
      if Self.wanted.contains(key) {
        values[key] = pointer[1].map { String(cString: $0) } ?? ""
      }
      pointer += 2
    }
  }

  subscript(name: String) -> String? { values[name] }

  private static let wanted: Set<String> = [
    "class", "id", "role", "itemprop", "hidden", "style", "aria-hidden", "name", "property",
    "http-equiv", "content", "rel", "href", "type", "datetime",
  ]
}
