import Foundation
import Testing

@testable import FormReduction

/// Text on its ground, as the style sheet pairs them, has a contrast of 4.5:1 or more.
///
/// - SeeAlso: WCAG 2.2, success criterion 1.4.3 (level AA) and 1.4.11 (3:1 for drawings).
@Suite("Contrast of the pages")
struct ContrastTests {
  /// The relative luminance of WCAG 2.2.
  static func luminance(_ color: String) throws -> Double {
    var digits = Array(color.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    try #require(color.hasPrefix("#") && digits.count == 6, "\(color)")
    let parts = try (0..<3).map { part -> Double in
      let value = try #require(Int(String(digits[part * 2...part * 2 + 1]), radix: 16))
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func contrast(_ a: String, _ b: String) throws -> Double {
    let (first, second) = (try luminance(a), try luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("the formula, on pairs known from the standard and its tools")
  func formula() throws {
    #expect(try Self.contrast("#000", "#fff") == 21)
    #expect(try Self.contrast("#767676", "#ffffff") > 4.5)
    #expect(try Self.contrast("#777777", "#ffffff") < 4.5)
    #expect(abs(try Self.contrast("#ff0000", "#ffffff") - 3.998) < 0.001)
  }

  enum Look: String, CaseIterable, Sendable { case light, dark, print }

  private static let sheet = String(
    decoding: HTMLStyle.sheet.source.withUTF8Buffer { Array($0) }, as: UTF8.self)

  /// The rules of the sheet: selectors with their declarations, those inside `@media` too.
  private static var rules: [(selector: String, declarations: [String: String])] {
    sheet.matches(of: #/([^{}]+)\{([^{}]*)\}/#).map { match in
      let pairs = match.2.split(separator: ";").compactMap { text -> (String, String)? in
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return (
          parts[0].trimmingCharacters(in: .whitespaces),
          parts[1].trimmingCharacters(in: .whitespaces)
        )
      }
      return (
        match.1.trimmingCharacters(in: .whitespacesAndNewlines),
        Dictionary(pairs, uniquingKeysWith: { $1 })
      )
    }
  }

  /// The colours by their names: the first block is light, what the others leave out stays.
  private static func colors(_ look: Look) throws -> [String: String] {
    let blocks = rules.filter { $0.selector == ":root" }.map(\.declarations)
    try #require(blocks.count == 3)
    let number = try #require(Look.allCases.firstIndex(of: look))
    return blocks[0].merging(blocks[number]) { $1 }.filter { $0.key.hasPrefix("--") }
  }

  private static func value(_ text: String?, _ colors: [String: String]) throws -> String? {
    guard let text else { return nil }
    if let name = text.firstMatch(of: #/var\((--[a-z]+)\)/#) {
      return try #require(colors["\(name.1)"] as String?, "\(text)")
    }
    return text.hasPrefix("#") ? text : nil
  }

  /// Where text without a ground of its own stands: on the paper, on a shaded sheet; rows of tables are
  /// shaded under the pointer.
  private static let grounds = ["--paper", "--sheet"]

  @Test("every text on its ground", arguments: Look.allCases)
  func texts(_ look: Look) throws {
    let colors = try Self.colors(look)
    let ink = try #require(colors["--ink"])
    var pairs = 0
    for (selector, declarations) in Self.rules where !selector.hasPrefix(":root") {
      let isDrawing = selector.contains("chart") && declarations["fill"] != nil
      let text = isDrawing ? declarations["fill"] : declarations["color"]
      // Bars hold no text.
      if isDrawing, !selector.contains("text"), !selector.contains(".ax") { continue }
      let ground = try Self.value(declarations["background"], colors)
      guard let color = try Self.value(text, colors) ?? (ground == nil ? nil : ink) else {
        continue
      }
      for background in try ground.map({ [$0] }) ?? Self.grounds.map({ try #require(colors[$0]) }) {
        // What only shades an area takes the ink of its surroundings.
        let contrast = try Self.contrast(color, background)
        // A switched-off control is exempt from the criterion; ours keeps to it all the same.
        #expect(contrast >= 4.5, "\(selector): \(color) on \(background) is \(contrast)")
        pairs += 1
      }
    }
    #expect(pairs > 20, "\(pairs)")
  }

  /// Which words name the colours of the bars is beside them; still they have to be seen (1.4.11).
  @Test("drawings and the marks of the keyboard", arguments: Look.allCases)
  func drawings(_ look: Look) throws {
    let colors = try Self.colors(look)
    let paper = try #require(colors["--paper"])
    for name in ["--bar", "--low", "--dup", "--old", "--accent", "--focus", "--ink"] {
      let color = try colors[name] ?? (name == "--focus" ? #require(colors["--link"]) : "")
      #expect(try Self.contrast(color, paper) >= 3, "\(name)")
    }
  }

  @Test("the colours of the tags are told by words too")
  func tags() throws {
    // One pair by hand: "đạt" in green (#14603a) on light green (#e1f1e7).
    // Luminance 0.0892 and 0.8383: (0.8383 + 0.05) / (0.0892 + 0.05) is 6.4.
    let colors = try Self.colors(.light)
    let contrast = try Self.contrast(
      try #require(colors["--ok"]), try #require(colors["--okb"]))
    #expect(abs(contrast - 6.4) < 0.1, "\(contrast)")
  }
}
