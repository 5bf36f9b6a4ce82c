/// Puts remarks that a person wrote into a file among the parts that are to replace it.
enum RemarkMerge {
  /// A remark that the new parts do not have goes before the question that it stood before: the
  /// same question, counted from the first; or to the end where that question is gone.
  ///
  /// - Parameter known: what the file was last seen with; a remark in it that the new parts do not
  ///   have was taken out.
  static func parts(
    _ parts: [SessionPart], withRemarksOf old: [SessionPart], known seen: [SessionPart]
  ) -> [SessionPart] {
    let (here, then) = (counts(parts), counts(seen))
    var known = here.merging(then) { max($0, $1) }
    var waiting: [Remark] = []
    var before: [String: [[Remark]]] = [:]
    for part in old {
      switch part {
      case .remark(let remark):
        if known[remark.rows, default: 0] > 0 {
          known[remark.rows, default: 0] -= 1
        } else {
          waiting.append(remark)
        }
      case .entry(let entry):
        before[entry.input, default: []].append(waiting)
        waiting = []
      }
    }
    var merged: [SessionPart] = []
    for part in parts {
      if let input = part.entry?.input, var remarks = before[input], !remarks.isEmpty {
        merged += remarks.removeFirst().map(SessionPart.remark)
        before[input] = remarks
      }
      merged.append(part)
    }
    let lost = before.sorted { $0.key < $1.key }.flatMap { $0.value.joined() }
    return merged + (lost + waiting).map { .remark(Remark(rows: $0.rows)) }
  }

  /// How often each remark occurs.
  private static func counts(_ parts: [SessionPart]) -> [[String]: Int] {
    var counts: [[String]: Int] = [:]
    for case .remark(let remark) in parts { counts[remark.rows, default: 0] += 1 }
    return counts
  }
}
