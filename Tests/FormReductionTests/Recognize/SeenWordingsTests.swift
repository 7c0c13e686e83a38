import Foundation
import Testing

@testable import FormReduction

/// Wordings as public forms and portals have them, each with where it was seen. Alone, under a title that
/// only names the kind of thing, each must say what it asks; order and headings are tested elsewhere.
@Suite("Wordings seen in public forms")
struct SeenWordingsTests {
  static let file = Paths.package.appending(
    path: "Tests/FormReductionTests/Recognize/wordings.tsv")

  private static let titles = [
    "organization": "Thông tin doanh nghiệp", "parcel": "Thông tin thửa đất",
    "vehicle": "Thông tin xe", "licence": "Thông tin giấy phép lái xe",
  ]

  @Test("a wording says its attribute, in capitals too")
  func attributes() throws {
    let rows = try table(Self.file)
    #expect(rows.count >= 150)
    for row in rows {
      let attribute = row["attribute"] ?? ""
      let wording = row["wording"] ?? ""
      #expect(row["seen"]?.isEmpty == false, "\(wording)")
      let entity = String(attribute.prefix { $0 != "." })
      let title = Self.titles[entity] ?? "Thông tin chung"
      for label in [wording, wording.uppercased()] {
        let found = Analysis("Đơn", [(title, [label])]).fields.first?.meaning.attribute?.id
        #expect(found == attribute, "\(label)")
      }
    }
  }
}
