import Interchange

/// Names of files that any system takes, each given once: from codes, titles and agencies as forms and
/// lists hold them.
///
/// ```
/// var names = SafeNames()
/// names.name(for: "1.004194")              →   "1.004194"
/// names.name(for: "Đăng ký khai sinh")     →   "dang-ky-khai-sinh"
/// names.name(for: "../Đăng ký khai sinh")  →   "dang-ky-khai-sinh-2"
/// names.name(for: "CON")                   →   "x-con"
/// ```
public struct SafeNames: Sendable {
  /// In bytes. Windows allows 260 in a whole path, mail programs and ZIP folders add their own.
  static let longest = 64

  /// Names that were given; they hold no capital letters, so that they differ on every system.
  private var given: Set<String> = []
  /// How often a name was wanted, so that a thousand equal titles cost no search each.
  private var wanted: [String: Int] = [:]

  public init() {}

  /// A name without an ending, made of `a`–`z`, digits, `.`, `-` and `_`.
  ///
  /// - Parameters:
  ///   - text: What the file is about.
  ///   - fallback: The name where the text leaves nothing: `form`.
  public mutating func name(for text: String, fallback: String = "form") -> String {
    let plain = SafeNames.plain(text)
    let stem = plain.isEmpty ? fallback : plain
    let base = SafeNames.isReserved(stem) ? "x-\(stem)" : stem
    var number = wanted[base, default: 0]
    var name = base
    repeat {
      number += 1
      name = number == 1 ? base : "\(base)-\(number)"
    } while given.contains(name)
    wanted[base] = number
    given.insert(name)
    return name
  }

  /// Letters without their marks, small; runs of everything else as one hyphen.
  static func plain(_ text: String) -> String {
    var name: [UInt8] = []
    for scalar in decomposedScalars(text) {
      switch scalar {
      case "A"..."Z": name.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
      case "a"..."z", "0"..."9": name.append(UInt8(truncatingIfNeeded: scalar.value))
      // Marks behind a letter.
      case "\u{300}"..."\u{36F}": continue
      case "đ", "Đ": name.append(0x64)
      case ".", "_":
        if let last = name.last, last != 0x2D, last != 0x2E {
          name.append(UInt8(truncatingIfNeeded: scalar.value))
        }
      default: if let last = name.last, last != 0x2D, last != 0x2E { name.append(0x2D) }
      }
      if name.count == longest { break }
    }
    // No name ends in a dot on Windows.
    while let last = name.last, last == 0x2D || last == 0x2E { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether Windows keeps a name for a device, with any ending behind it.
  /// - SeeAlso: Microsoft, "Naming Files, Paths, and Namespaces".
  static func isReserved(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    return stem.utf8.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt"))
      && stem.utf8.last.map { (0x30...0x39).contains($0) } == true
  }
}
