/// What a Unicode scalar is, as far as reading news needs it: letters beyond Latin count as letters.
extension UInt32 {
  var isSpace: Bool {
    self == 0x20 || (self >= 0x09 && self <= 0x0D) || self == 0xA0 || self == 0x202F
      || (self >= 0x2000 && self <= 0x200B) || self == 0x3000 || self == 0xFEFF
      || self == 0x2028 || self == 0x2029
  }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isCapital: Bool {
    self >= 0x41 && self <= 0x5A || self >= 0xC0 && self <= 0xDE && self != 0xD7
      || self >= 0x410 && self <= 0x42F
      || self >= 0x100 && self <= 0x17F && self & 1 == 0 || self == 0x130
  }

  var isLetter: Bool {
    self >= 0x61 && self <= 0x7A || self >= 0x41 && self <= 0x5A
      || self >= 0xC0 && self != 0xD7 && self != 0xF7 && !(self >= 0x2000 && self <= 0x2BFF)
        && !(self >= 0x3000 && self <= 0x303F) && !(self >= 0xFE00 && self <= 0xFE0F)
        && !(self >= 0xFFF0 && self <= 0xFFFF) && self < 0x1F000
  }

  var isApostrophe: Bool { self == 0x27 || self == 0x2019 }
}
