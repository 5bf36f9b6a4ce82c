package import ParleyModel

/// The files of a corpus folder as text; the readers read them back to the same values.
package enum SeedText {
  /// `proposals/STEM.yaml`.
  package static func file(of list: ProposalList) -> String { YAMLRecord(list).file }

  /// `corpus.yaml`.
  package static func head(of corpus: Corpus) -> String { YAMLRecord(corpus).file }

  /// `names/FILE.yaml`.
  package static func file(of names: [Name]) -> String {
    YAMLRecord.file(of: names.map(YAMLRecord.init))
  }

  /// `sources/STEM.yaml`.
  package static func file(of source: Source) -> String { YAMLRecord(source).file }
}
