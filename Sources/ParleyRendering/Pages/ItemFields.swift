import ParleyModel

extension Item {
  /// The text of a field; nil where it has none.
  func text(_ name: String) -> String? {
    if case .text(let text)? = value(name) { text } else { nil }
  }

  func number(_ name: String) -> Int? {
    if case .number(let number)? = value(name) { number } else { nil }
  }

  func list(_ name: String) -> [String] {
    if case .list(let texts)? = value(name) { texts } else { [] }
  }

  private func value(_ name: String) -> Value? { fields.first { $0.name == name }?.value }
}
