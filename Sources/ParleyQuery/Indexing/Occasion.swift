import ParleyModel

extension Attribution {
  /// On what occasion or through what medium somebody spoke, as printed: `Tuesday press briefing`;
  /// nil for `told reporters`, and where nobody is quoted.
  var occasion: String? {
    guard let channel, !speakers.isEmpty,
      let first = Tokenizer.tokens(of: channel).first?.folded, first != "told",
      !first.hasSuffix("ed")
    else { return nil }
    return channel
  }
}
