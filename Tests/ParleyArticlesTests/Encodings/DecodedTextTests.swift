import Diagnostics
import Testing

@testable import ParleyArticles

@Suite struct DecodedTextTests {
  private func decoded(_ bytes: [UInt8]) throws -> DecodedText {
    try DecodedText(bytes, name: "notice.txt")
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF, 0x61], TextEncoding.utf8), ([0xFF, 0xFE, 0x61, 0], .utf16LittleEndian),
    ([0xFE, 0xFF, 0, 0x61], .utf16BigEndian),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32LittleEndian),
    ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32BigEndian),
  ])
  func aByteOrderMarkTells(bytes: [UInt8], encoding: TextEncoding) throws {
    let text = try decoded(bytes)
    #expect(text.text == "a")
    #expect(text.encoding == encoding)
    #expect(text.doubt == nil)
  }

  @Test func wideTextWithoutAMarkIsMeasured() throws {
    let bytes = "The mayor said no.".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let text = try decoded(bytes)
    #expect(text.text == "The mayor said no.")
    #expect(text.doubt == "no encoding is declared; read as utf-16be")
  }

  @Test(arguments: [
    (TextEncoding.windows1252, "“We can’t,” José said – in the café. “Ça va?”"),
    (.windows1251, "«Мы устали», сказала она. “Полярная звезда” – это паром."),
    (.koi8r, "Мы устали, сказала она. Полярная звезда - это паром."),
    (.ibm866, "Мы устали, сказала она. Полярная звезда - это паром."),
    (.latinCyrillic, "Мы устали, сказала она. Полярная звезда - это паром."),
    (.windows1250, "„Łódź żyje”, powiedział wójt. Świąteczny prom jeździ, choć źle."),
  ])
  func anUndeclaredEncodingIsMeasured(encoding: TextEncoding, text: String) throws {
    let table = try #require(SingleByteTable(encoding))
    let bytes = try text.unicodeScalars.map { scalar in
      UInt8(try #require(table.scalars.firstIndex(of: scalar)))
    }
    let found = try decoded(bytes)
    #expect(found.text == text)
    #expect(found.encoding == encoding)
    #expect(found.doubt == "no encoding is declared; read as \(encoding.rawValue)")
  }

  @Test func aDeclarationIsBelievedWhereTheBytesAllowIt() throws {
    let latin = Array("<meta charset='ISO-8859-1'>caf".utf8) + [0xE9]
    #expect(try decoded(latin).text.hasSuffix("café"))
    #expect(try decoded(latin).doubt == nil)
    let lying = Array("<meta charset=windows-1251>café".utf8)
    #expect(try decoded(lying).text.hasSuffix("café"))
    #expect(
      try decoded(lying).doubt == "it calls itself windows-1251, and its bytes are UTF-8")
    let broken = Array("<meta charset=utf-8>caf".utf8) + [0xE9, 0x20, 0x61]
    #expect(try decoded(broken).text.hasSuffix("café a"))
    #expect(
      try decoded(broken).doubt == "it calls itself utf-8, and is not; read as windows-1252")
  }

  @Test func aFewBrokenBytesDoNotMakeAnotherEncoding() throws {
    let text = try decoded(Array("“Çırağan” – “Türkiye” ".utf8) + [0xE2, 0x80])
    #expect(text.encoding == .utf8)
    #expect(text.text.hasPrefix("“Çırağan” – “Türkiye” "))
    #expect(text.doubt == "1 place could not be read")
  }

  @Test(arguments: [
    (Array("%PDF-1.7".utf8), "this is a PDF, not a text"),
    ([0x50, 0x4B, 0x03, 0x04], "this is a ZIP archive or an office document, not a text"),
    ([0x61, 0, 0x62, 0x63, 0x64, 0x65, 0x66], "this is a file with NUL bytes, not a text"),
    ([UInt8](repeating: 1, count: 50), "this is a binary file, not a text"),
    (
      Array("<meta charset=shift_jis>".utf8) + [0xFF],
      "the encoding 'shift_jis' is none that is read"
    ),
  ])
  func whatIsNoTextIsRefused(bytes: [UInt8], message: String) {
    let error = #expect(throws: Diagnostic.self) { try decoded(bytes) }
    #expect(error?.message == message)
    #expect(error?.remedy != nil)
  }

  @Test func noBytesAreNoText() throws {
    let text = try decoded([])
    #expect(text.text.isEmpty)
    #expect(throws: Diagnostic.self) {
      try ArticleReaders.read(text.text, suffix: "txt", name: "empty.txt")
    }
  }
}
