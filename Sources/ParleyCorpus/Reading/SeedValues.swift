import Diagnostics
import ParleyModel

/// The kinds of value that a key may have.
extension SeedFields {
  func text(_ key: String, _ presence: Presence = .optional) -> String? {
    scalar(key, presence, Self.text)
  }

  func texts(_ key: String, _ presence: Presence = .optional) -> [String] {
    list(key, presence, Self.text)
  }

  /// An id: lower case letters, digits, hyphens.
  func identifier(_ key: String, _ presence: Presence = .optional) -> String? {
    scalar(key, presence, Self.identifier)
  }

  func identifiers(_ key: String, _ presence: Presence = .optional) -> [String] {
    list(key, presence, Self.identifier)
  }

  /// A whole number from 1 to a million.
  func ordinal(_ key: String, _ presence: Presence = .optional) -> Int? {
    scalar(key, presence) { (text, node) throws(Diagnostic) in
      guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
        (1...1_000_000).contains(number)
      else { throw .notAnOrdinal(text, node) }
      return number
    }
  }

  /// A finite number.
  func number(_ key: String, _ presence: Presence = .optional) -> Double? {
    scalar(key, presence, Self.number)
  }

  func flag(_ key: String) -> Bool {
    scalar(key) { (text, node) throws(Diagnostic) in
      guard text == "true" || text == "false" else { throw .notAFlag(text, node) }
      return text == "true"
    } ?? false
  }

  func date(_ key: String) -> PartialDate? {
    scalar(key) { (text, node) throws(Diagnostic) in
      guard let date = PartialDate(iso: text) else { throw .notADate(text, node) }
      return date
    }
  }

  func span(_ key: String) -> TimeSpan? { scalar(key, .optional, Self.timeSpan) }

  /// One span or a list of them.
  func spans(_ key: String) -> [TimeSpan] {
    guard let value = value(key) else { return [] }
    return (value.items ?? [value]).compactMap { scalar(key, at: $0, Self.timeSpan) }
  }

  func quantities(_ key: String) -> [Quantity] {
    list(key) { (text, node) throws(Diagnostic) in
      do throws(QuantityText.Problem) {
        return try QuantityText.read(text)
      } catch {
        throw .notAQuantity(text, error, node)
      }
    }
  }

  /// One of the words of an enumeration.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ presence: Presence = .optional, of type: Value.Type
  ) -> Value? {
    scalar(key, presence) { (text, node) throws(Diagnostic) in
      guard let value = Value(rawValue: text) else {
        throw .notAChoice(text, key, type.allCases.map(\.rawValue), node)
      }
      return value
    }
  }

  static func text(_ text: String, _ node: SeedNode) throws(Diagnostic) -> String {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .emptyText(node)
    }
    return text
  }

  static func identifier(_ text: String, _ node: SeedNode) throws(Diagnostic) -> String {
    let isPlain = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || "-_".utf8.contains($0)
    }
    guard isPlain, !text.isEmpty, text.utf8.count <= 100 else {
      throw .notAnIdentifier(text, node)
    }
    return text
  }

  static func number(_ text: String, _ node: SeedNode) throws(Diagnostic) -> Double {
    guard text.utf8.count <= 40, let number = Double(text), number.isFinite else {
      throw .notANumber(text, node)
    }
    return number
  }

  private static func timeSpan(_ text: String, _ node: SeedNode) throws(Diagnostic) -> TimeSpan {
    guard let span = TimeSpan(iso: text) else { throw .notADate(text, node) }
    return span
  }
}

extension Diagnostic {
  private init(_ node: SeedNode, _ message: String, _ remedy: String) {
    self.init(.error, message, in: node.document.input, at: node.span, remedy: remedy)
  }

  fileprivate static func emptyText(_ node: SeedNode) -> Diagnostic {
    Diagnostic(node, "the text is empty", "write something, or leave the key out")
  }

  fileprivate static func notAnIdentifier(_ text: String, _ node: SeedNode) -> Diagnostic {
    Diagnostic(
      node, "'\(text)' is not an id",
      "write lower case letters, digits and hyphens, at most 100")
  }

  fileprivate static func notAnOrdinal(_ text: String, _ node: SeedNode) -> Diagnostic {
    Diagnostic(node, "'\(text)' is not a number of a paragraph or a turn", "write 1 or more")
  }

  fileprivate static func notANumber(_ text: String, _ node: SeedNode) -> Diagnostic {
    Diagnostic(node, "'\(text)' is not a number", "write digits, with a point for a fraction")
  }

  fileprivate static func notAFlag(_ text: String, _ node: SeedNode) -> Diagnostic {
    Diagnostic(node, "'\(text)' is neither true nor false", "write 'true', or leave the key out")
  }

  fileprivate static func notADate(_ text: String, _ node: SeedNode) -> Diagnostic {
    let ends =
      [text[...]]
      + (text.firstRange(of: "..").map {
        [text[..<$0.lowerBound], text[$0.upperBound...]]
      } ?? [])
    let forms = "write 2025-07-23, 2025-07 or 2025, and two dots for a span: 2025-07-21..2025-07-23"
    for end in ends {
      let parts = end.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ Int($0) != nil }),
        PartialDate(iso: end) == nil
      else { continue }
      return Diagnostic(node, "\(end) is not a day", "correct the month or the day")
    }
    if ends.count == 3, ends[1...].allSatisfy({ PartialDate(iso: $0) != nil }) {
      return Diagnostic(node, "\(text) ends before it begins", "put the earlier date first")
    }
    return Diagnostic(node, "'\(text)' is not a date", forms)
  }

  fileprivate static func notAQuantity(
    _ text: String, _ problem: QuantityText.Problem, _ node: SeedNode
  ) -> Diagnostic {
    Diagnostic(node, "'\(text)' is not a quantity: \(problem.fact)", problem.remedy)
  }

  fileprivate static func notAChoice(
    _ text: String, _ key: String, _ words: [String], _ node: SeedNode
  ) -> Diagnostic {
    let near = NearMiss.nearest(to: text, among: words)
    return Diagnostic(
      node, "'\(text)' is not a value of '\(key)'",
      near.map { "did you mean '\($0)'?" } ?? "it may be \(words.joined(separator: ", "))")
  }
}
