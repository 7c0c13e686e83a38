import Foundation
import Testing

@testable import FormReduction

/// How well the engine agrees with forms that people labelled field by field.
struct Agreement {
  var roles = 0
  var fields = 0
  var truePositives = 0
  var falsePositives = 0
  var falseNegatives = 0
  var attributesRight = 0
  var attributes = 0

  var precision: Double { Double(truePositives) / Double(max(1, truePositives + falsePositives)) }
  var recall: Double { Double(truePositives) / Double(max(1, truePositives + falseNegatives)) }
  var attributeAccuracy: Double { Double(attributesRight) / Double(max(1, attributes)) }
  var roleAccuracy: Double { Double(roles) / Double(max(1, fields)) }

  /// Compares analyses with rows of labels; rows that are arguable count for roles only.
  init(_ analyses: [Analysis], _ rows: [[String: String]]) {
    var found: [String: Analysis.AnalyzedField] = [:]
    for analysis in analyses {
      for field in analysis.fields {
        let file = analysis.forms[field.reference.form].file
        found["\(file.split(separator: "/").last ?? "")\u{0}\(field.field.pointer)"] = field
      }
    }
    for row in rows {
      let field = found["\(row["file"] ?? "")\u{0}\(row["pointer"] ?? "")"]
      fields += 1
      let role = field?.field.role.rawValue ?? "hidden"
      if role == row["role"] { roles += 1 }
      guard row["role"] == "declared", row["sure"] != "0" else { continue }
      let isLabelled = ["derivable", "duplicate", "obsolete"].contains(row["verdict"] ?? "")
      let finding = field?.finding
      let isFound = finding.map { $0.verdict.isReducible && $0.confidence == .certain } ?? false
      if isFound && isLabelled { truePositives += 1 }
      if isFound && !isLabelled { falsePositives += 1 }
      if !isFound && isLabelled { falseNegatives += 1 }
      if let attribute = row["attribute"], attribute != "-", attribute != "" {
        attributes += 1
        if field?.meaning.attribute?.id == attribute { attributesRight += 1 }
      }
    }
  }
}

@Suite("Labelled forms")
struct LabelledTests {
  struct LabelledSet: Sendable, CustomTestStringConvertible {
    var name: String
    var forms: URL
    var labels: URL
    var testDescription: String { name }

    init(_ name: String, _ folder: URL, labels: String) {
      self.name = name
      forms = folder.appending(path: "forms")
      self.labels = folder.appending(path: labels)
    }
  }

  /// Every folder of labelled forms beside this file.
  static let own =
    ((try? FileManager.default.contentsOfDirectory(atPath: Paths.labelled.path)) ?? [])
    .sorted().map {
      LabelledSet($0, Paths.labelled.appending(path: $0), labels: "labels.tsv")
    }
  static let dev = LabelledSet(
    "dev", Paths.shared.appending(path: "gold/dev"), labels: "labels/dev.tsv")

  @Test("our own labelled forms", arguments: own)
  func ownForms(_ set: LabelledSet) async throws {
    try await check(set)
  }

  @Test("the shared labelled forms", .enabled(if: Paths.exists(dev.labels)))
  func sharedForms() async throws {
    try await check(Self.dev)
  }

  /// Sets of other hands of which what is singular was left as it was first read: what they reached, precision,
  /// recall and attributes, is held.
  private static let reached = [
    "twentyfifth": (0.975, 0.97, 0.95), "twentysixth": (0.975, 0.97, 0.92),
    "thirtysecond": (0.97, 0.97, 0.95), "thirtyfourth": (0.98, 0.97, 0.94),
    "thirtyseventh": (0.96, 0.95, 0.94),
  ]

  private func check(_ set: LabelledSet) async throws {
    let agreement = Agreement(await analyses(of: [set.forms]), try table(set.labels))
    let (precision, recall, attributes) = Self.reached[set.name] ?? (0.98, 0.97, 0.95)
    #expect(agreement.roleAccuracy >= 0.99)
    #expect(agreement.precision >= precision, "\(agreement)")
    #expect(agreement.recall >= recall, "\(agreement)")
    #expect(agreement.attributeAccuracy >= attributes, "\(agreement)")
  }
}

@Suite("Samples with figures computed by hand")
struct SampleTests {
  /// Labels by form, and figures of forms that are procedures of their own.
  static let labels =
    (try? FileManager.default.contentsOfDirectory(
      at: Paths.samples.appending(path: "formio"), includingPropertiesForKeys: nil
    )
    .filter { $0.lastPathComponent.hasSuffix(".expected.tsv") && !$0.path.contains("figures") }
    .sorted { $0.path < $1.path }) ?? []

  @Test("every field of a sample has the verdict worked out by hand", arguments: labels)
  func verdicts(_ file: URL) async throws {
    let form = URL(
      filePath: file.path.replacing(".expected.tsv", with: ".json"))
    let analysis = try #require(await analyses(of: [form]).first)
    for row in try table(file) where row["role"] != "hidden" {
      let pointer = row["pointer"] ?? ""
      let field = try #require(analysis.fields.first { $0.field.pointer == pointer }, "\(pointer)")
      #expect(field.field.role.rawValue == row["role"], "\(pointer) \(field.field.label)")
      // A duplicate across forms shows only where both are analysed.
      guard row["duplicate_of"]?.contains("#") != true else { continue }
      #expect(
        (field.finding?.verdict.rawValue ?? "") == row["verdict"], "\(pointer) \(field.field.label)"
      )
    }
  }

  @Test(
    "figures of the four worked examples: passport, land, common template, legacy page",
    arguments: [
      ("to-khai-ho-chieu-tk01.json", 27, 18), ("1.013833_M11.H48.json", 34, 27),
      ("1.004194.000.00.00.H02.json", 23, 17), ("1.003650_M2a.H38.json", 35, 27),
    ])
  func workedExamples(_ name: String, _ declared: Int, _ reducible: Int) async throws {
    let form = Paths.samples.appending(path: "formio/\(name)")
    let figures = try #require(await analyses(of: [form]).first?.reduction)
    #expect(figures.declared == declared)
    #expect(figures.reducible == reducible)
  }
}
