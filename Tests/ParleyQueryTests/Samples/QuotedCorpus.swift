import Diagnostics
import Foundation
import ParleyCorpus
import ParleyModel

@testable import ParleyQuery

/// The corpus of the folder `seeds`, as a quotation is held against it.
enum QuotedCorpus {
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

  static func answer(_ line: String) throws(Diagnostic) -> Answer {
    try interpreter.answer(InputText(line))
  }

  static func judgement(_ line: String) throws(Diagnostic) -> String? {
    try answer(line).judgement
  }

  /// The diagnostic of a line that cannot be read; nil where it can.
  static func refusal(_ line: String) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try answer(line)
      return nil
    } catch {
      return error
    }
  }
}
