import Diagnostics
import Foundation
import ParleyCorpus
import ParleyModel
import ParleyQuery

/// The corpus of the folder `seeds`, read once for all tests.
enum SeedCorpus {
  static let corpus: Corpus = {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    return SeedReaders.read(folder: root.appending(path: "seeds").path()).corpus
  }()
  static let interpreter = interpreter(of: corpus)

  static func interpreter(of corpus: Corpus) -> Interpreter {
    guard let image = CorpusImage(corpus), let index = Index(IndexBuilder.image(of: corpus)) else {
      preconditionFailure("a corpus that cannot be packed")
    }
    return Interpreter(archive: image, index: index)
  }

  static func answer(_ line: String, after last: Answer? = nil) throws(Diagnostic) -> Answer {
    try interpreter.answer(InputText(line), last: last)
  }

  /// The diagnostic of a line that cannot be read; nil where it can.
  static func refusal(_ line: String, after last: Answer? = nil) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try answer(line, after: last)
      return nil
    } catch {
      return error
    }
  }
}

extension Item {
  /// A field as text; nil where it is empty or not there.
  func text(_ name: String) -> String? {
    for field in fields where field.name == name {
      switch field.value {
      case .text(let text): return text
      case .number(let number): return String(number)
      case .list(let texts): return texts.joined(separator: "; ")
      case .nothing: return nil
      }
    }
    return nil
  }
}

extension Answer {
  /// The short names of the sources that the first claims cite: `003`.
  func sources(ofFirst count: Int) -> Set<String> {
    Set(claims.prefix(count).flatMap(\.evidence).map { String($0.source.prefix(3)) })
  }
}
