import Glibc

/// Where text goes out: a descriptor. A reader that has gone away ends the program quietly; a full
/// disk is told.
package final class Output {
  private let descriptor: Int32
  /// The first error that writing ran into; 0 while all is well.
  package private(set) var failure: Int32 = 0

  package init(descriptor: Int32) { self.descriptor = descriptor }

  package static func standard() -> Output { Output(descriptor: 1) }

  /// Takes everything and keeps nothing.
  package static func nowhere() -> Output { Output(descriptor: -1) }

  package static func errors() -> Output { Output(descriptor: 2) }

  /// Keeps everything until it is taken.
  static func kept() -> Output {
    let output = nowhere()
    output.isKept = true
    return output
  }

  private var isKept = false
  private var text = ""

  /// What was written since it was last asked for.
  func take() -> String {
    defer { text = "" }
    return text
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  package func line(_ text: String) { write(text + "\n") }

  package func write(_ text: String) {
    if isKept { self.text += text }
    guard failure == 0, descriptor >= 0 else { return }
    var text = text
    failure = text.withUTF8 { send(UnsafeRawBufferPointer($0)) }
  }

  package func write(_ bytes: [UInt8]) {
    guard failure == 0 else { return }
    failure = bytes.withUnsafeBytes(send)
  }

  /// The error that writing ran into; 0 where all is out.
  private func send(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
