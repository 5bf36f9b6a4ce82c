import Packing
import ParleyModel

/// The vocabulary as a section; maps are written in the order of their keys' bytes.
extension PackedWriter {
  mutating func vocabulary(_ vocabulary: Vocabulary) {
    list(vocabulary.acts) { writer, act in
      writer.text(act.id)
      writer.choice(act.kind)
      writer.texts(act.verbs)
      writer.texts(act.nouns)
      writer.texts(act.near)
      writer.texts(act.opposite)
      writer.flag(act.isOpen)
    }
    list(vocabulary.concepts) { writer, concept in
      writer.text(concept.id)
      writer.texts(concept.words)
      writer.texts(concept.related)
      writer.texts(concept.opposite)
    }
    list(vocabulary.topics) { $0.topic($1) }
    list(vocabulary.units) { writer, unit in
      writer.text(unit.id)
      writer.texts(unit.words)
      writer.text(unit.kind)
      writer.text(unit.base)
      writer.double(unit.factor)
    }
    map(vocabulary.inflections) { $0.text($1) }
    map(vocabulary.spellings) { $0.text($1) }
    map(vocabulary.numbers) { $0.double($1) }
  }

  private mutating func map<Value>(
    _ map: [String: Value], _ write: (inout PackedWriter, Value) -> Void
  ) {
    let pairs = map.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    list(pairs) { writer, pair in
      writer.text(pair.key)
      write(&writer, pair.value)
    }
  }
}

extension PackedReader {
  mutating func vocabulary() -> Vocabulary {
    var vocabulary = Vocabulary()
    vocabulary.acts = list {
      Act(
        id: $0.text(), kind: $0.choice(), verbs: $0.texts(), nouns: $0.texts(),
        near: $0.texts(), opposite: $0.texts(), isOpen: $0.flag())
    }
    vocabulary.concepts = list {
      Concept(id: $0.text(), words: $0.texts(), related: $0.texts(), opposite: $0.texts())
    }
    vocabulary.topics = list { $0.topic() }
    vocabulary.units = list {
      Unit(
        id: $0.text(), words: $0.texts(), kind: $0.text(), base: $0.text(), factor: $0.double())
    }
    vocabulary.inflections = map { $0.text() }
    vocabulary.spellings = map { $0.text() }
    vocabulary.numbers = map { $0.double() }
    return vocabulary
  }

  private mutating func map<Value>(_ read: (inout PackedReader) -> Value) -> [String: Value] {
    Dictionary(list { ($0.text(), read(&$0)) }) { first, _ in first }
  }
}
