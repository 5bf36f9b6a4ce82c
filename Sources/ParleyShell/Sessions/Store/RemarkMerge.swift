/// Puts remarks that a person wrote into a file among the parts that are to replace it.
enum RemarkMerge {
  /// A remark that the new parts do not have goes before the question that it stood before: the
  /// same question, counted from the first; or to the end where that question is gone.
  static func parts(_ parts: [SessionPart], withRemarksOf old: [SessionPart]) -> [SessionPart] {
    var known: [[String]: Int] = [:]
    for case .remark(let remark) in parts { known[remark.rows, default: 0] += 1 }
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
}
