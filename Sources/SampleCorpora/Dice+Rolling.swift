import ParleyModel

extension Dice {
  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  mutating func one<Value>(of values: [Value]) -> Value { values[roll(values.count)] }

  /// One of them, the first far more often than the last, as words are in a text.
  mutating func often<Value>(_ values: [Value]) -> Value {
    values[min(roll(values.count), roll(values.count), roll(values.count))]
  }
}
