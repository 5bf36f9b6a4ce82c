/// A value that is made each time it is asked for, from what never changes: an answer that shows
/// no marks never looks for them.
@propertyWrapper
package struct Deferred<Value: Sendable>: Sendable {
  private var make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package init(wrappedValue: Value) { make = { wrappedValue } }

  package var wrappedValue: Value {
    get { make() }
    set { make = { newValue } }
  }
}

extension Deferred: Equatable where Value: Equatable {
  package static func == (a: Self, b: Self) -> Bool { a.wrappedValue == b.wrappedValue }
}

extension Deferred: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
