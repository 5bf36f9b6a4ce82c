package import Diagnostics

/// Where each record of a corpus was read.
package struct SeedIndex {
  private var nodes: [RecordKind: [Int: SeedNode]] = [:]

  package init() {}

  mutating func set(_ node: SeedNode, for kind: RecordKind, _ number: Int) {
    nodes[kind, default: [:]][number] = node
  }

  /// The file and the place in it; for a record that was not read, its kind and number as a name.
  package func location(of place: CorpusPlace) -> (input: InputText, span: TextSpan) {
    guard let record = nodes[place.kind]?[place.number] else {
      let name = "\(place.kind.rawValue) \(place.number + 1)"
      return (InputText("", name: name), TextSpan(0, 0))
    }
    return (record.document.input, record.descendant(place.path[...]).span)
  }
}
