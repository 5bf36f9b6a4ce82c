package import ParleyModel

/// What a query is asked of.
package struct QueryContext: Sendable {
  package let archive: any Archive
  package let index: Index
  let pieces: PieceReader

  package init(archive: any Archive, index: Index) {
    self.archive = archive
    self.index = index
    pieces = PieceReader(index: index)
  }
}
