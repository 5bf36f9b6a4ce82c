import Glibc

/// The locale decides which characters libedit takes for letters; without UTF-8 in it, none
/// beyond ASCII.
enum TextLocale {
  /// Takes the locale of the environment, or C.UTF-8 where that is not UTF-8. `name` is what
  /// `setlocale` takes: "" for the environment.
  static func choose(_ name: String = "") {
    if setlocale(LC_CTYPE, name) == nil || !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  static var isUTF8: Bool {
    String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
  }
}
