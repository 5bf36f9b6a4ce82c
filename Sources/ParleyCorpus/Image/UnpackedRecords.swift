import Packing
import ParleyModel

/// How each record is read, in the order in which `PackedRecords.swift` writes it.
extension PackedReader {
  mutating func claim() -> Claim {
    var marks = 0
    return Claim(
      id: text(), text: text(), proposition: proposition(&marks), topics: texts(),
      evidence: list { $0.evidence() }, isUnreviewed: marks & 2 != 0)
  }

  private mutating func proposition(_ marks: inout Int) -> Proposition {
    Proposition(
      agents: texts(), act: text(), recipients: texts(), content: optional { $0.text() },
      isNegated: negation(&marks), modality: choice(), quantities: list { $0.quantity() },
      ordinal: optional { $0.number() }, times: list { $0.span() }.compactMap(\.self),
      printedTime: optional { $0.text() }, places: texts(), reason: optional { $0.text() },
      mentions: texts())
  }

  private mutating func negation(_ marks: inout Int) -> Bool {
    marks = number()
    return marks & 1 != 0
  }

  private mutating func quantity() -> Quantity {
    Quantity(bound: choice(), low: double(), high: double(), unit: text(), of: text())
  }

  private mutating func evidence() -> Evidence {
    Evidence(
      source: text(), paragraph: number(), through: optional { $0.number() }, excerpt: text(),
      attribution: attribution(), origin: text())
  }

  private mutating func attribution() -> Attribution {
    Attribution(
      speakers: texts(), namedIn: optional { $0.number() }, cue: optional { $0.text() },
      act: optional { $0.text() }, mode: choice(), addressee: optional { $0.text() },
      channel: optional { $0.text() }, via: texts(), said: optional { $0.span() } ?? nil,
      saidPrinted: optional { $0.text() })
  }

  mutating func source() -> Source {
    let source = Source(
      id: text(), title: optional { $0.text() }, outlet: optional { $0.text() },
      agencies: texts(), authors: texts(), issued: date(), updated: optional { $0.text() },
      retrieved: date(), url: optional { $0.text() }, digest: optional { $0.text() },
      inferred: texts(), unknown: texts(), note: optional { $0.text() }, passages: [])
    return source.reading { [rest = self] in
      var reader = rest
      return reader.list { Passage(number: $0.number(), text: $0.text()) }
    }
  }

  mutating func name() -> Name {
    Name(
      id: text(), kind: choice(), name: text(), aliases: texts(), metonyms: texts(),
      adjectives: texts(), roles: texts(), of: optional { $0.text() },
      note: optional { $0.text() })
  }

  /// The name in full, which stands behind its id and its kind.
  mutating func fullName() -> String {
    skip(3)
    return text()
  }

  mutating func origin() -> Origin {
    Origin(
      id: text(), text: text(), speaker: optional { $0.text() }, date: date(),
      channel: optional { $0.text() })
  }

  mutating func relation() -> Relation {
    Relation(
      id: text(), kind: choice(), claims: texts(), sides: texts(), note: optional { $0.text() },
      group: optional { $0.text() })
  }

  mutating func topic() -> Topic { Topic(id: text(), name: text(), words: texts()) }

  /// A number that no value has is taken for the first value.
  mutating func choice<Value: CaseIterable>() -> Value {
    let number = number()
    let all = Array(Value.allCases)
    return all[number < all.count ? number : 0]
  }

  private mutating func date() -> PartialDate? {
    let word = number()
    guard word != 0 else { return nil }
    let month = word >> 5 & 15
    let day = word & 31
    return PartialDate(
      year: word >> 9, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  private mutating func span() -> TimeSpan? { TimeSpan(start: date(), end: date()) }
}
