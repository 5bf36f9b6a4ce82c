/// FNV-1a, of 32 bits: the same for a text each time, and without what a library's hash sets up.
enum TextHash {
  static func of(_ text: String) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 16)
  }
}
