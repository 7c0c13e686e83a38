import Foundation
import Testing

@testable import FormReduction

@Suite("Catalogue")
struct CatalogueTests {
  @Test("every basis, attribute and key that the built-in sources name exists and has a name")
  func references() {
    let catalogue = Catalogue.vietnam
    for source in catalogue.sources {
      let bases = source.bases + source.lookups.flatMap(\.bases) + source.relations.flatMap(\.bases)
      for id in bases { #expect(catalogue.basis(id) != nil, "\(source.id): \(id)") }
      #expect(!source.bases.isEmpty, "\(source.id) has no basis")
      for attribute in source.lookups.flatMap({ $0.keys + $0.gives }) {
        #expect(catalogue.name(of: attribute) != nil, "\(source.id): \(attribute)")
      }
    }
    for wording in catalogue.lexicon.attributes {
      #expect(catalogue.name(of: wording.attribute) != nil)
    }
  }

  @Test("the built-in texts have the shape that those of a province must have")
  func shape() throws {
    for text in Catalogue.vietnamTexts {
      try CatalogueShape.check(CatalogueBlock.blocks(of: text))
    }
  }

  @Test("the default sources are those of the contract")
  func defaults() {
    let on = Catalogue.vietnam.sources.filter(\.isOnByDefault).map(\.id)
    #expect(
      Set(on) == [
        "account", "organizationAccount", "portal", "population", "civilStatus", "enterprise",
        "tax",
        "insurance", "land", "drivingLicence", "vehicle", "computation",
      ])
  }

  @Test(
    "what no default source holds is always kept",
    arguments: [
      "occupation", "workplace", "position", "educationLevel", "bankAccount", "contactAddress",
      "relationship",
    ])
  func heldByNobody(_ attribute: String) {
    let given = Catalogue.vietnam.sources.filter(\.isOnByDefault).flatMap(\.lookups).flatMap(
      \.gives)
    #expect(!given.contains(Attribute("person.\(attribute)")))
  }

  @Test("a decree ends, another begins: bases in force depend on the day")
  func basesInForce() throws {
    func bases(_ day: String) throws -> [String] {
      let analysis = Analysis(
        of: Procedure("Cấp giấy phép", [("Người nộp", ["Họ và tên", "Ngày cấp CCCD"])]),
        options: Options(asOf: try #require(CalendarDate(day))))
      return try #require(analysis.last("Ngày cấp CCCD")?.finding).bases
    }
    #expect(try bases("2026-11-24") == ["lcc-d9", "nd224-d15", "nq66.7-d4k1"])
    #expect(try bases("2026-06-30") == ["lcc-d9", "nq66.7-d4k1"])
    #expect(try bases("2027-03-01") == ["lcc-d9", "nd224-d15"])
  }

  @Test("an address rests on the residence decree, a birthday does not")
  func basisOfAttribute() throws {
    let analysis = Analysis(
      "Cấp giấy phép", [("Người nộp", ["Họ và tên", "Ngày sinh", "Nơi thường trú"])])
    #expect(try #require(analysis.last("Nơi thường trú")?.finding).bases.contains("nd104-d14"))
    #expect(!(try #require(analysis.last("Ngày sinh")?.finding).bases.contains("nd104-d14")))
  }

  @Test("a province's file adds sources and words, and replaces a source of the same id")
  func extending() throws {
    let text = try String(
      contentsOf: Paths.samples.appending(path: "catalogue/bac-ninh.catalogue"), encoding: .utf8)
    let catalogue = try Catalogue.vietnam.extended(with: text)
    let procedure = Procedure(
      "Trợ cấp", [("Người nộp", ["Họ và tên", "Nghề nghiệp", "Mã hồ sơ an sinh"])])
    #expect(Analysis(of: procedure).verdicts == [.derivable, .keep, .keep])
    #expect(
      Analysis(of: procedure, catalogue: catalogue).verdicts == [
        .derivable, .derivable, .derivable,
      ])
    #expect(catalogue.fingerprint != Catalogue.vietnam.fingerprint)
    let replaced = try Catalogue.vietnam.extended(
      with: "source population\n  name X\n  owner Y\n  kind national\n  status inLaw\n")
    #expect(replaced.sources.count == Catalogue.vietnam.sources.count)
    #expect(Analysis(of: procedure, catalogue: replaced).verdicts == [.derivable, .keep, .keep])
  }

  @Test("a catalogue cannot loop the closure")
  func hostileCatalogue() throws {
    let catalogue = try Catalogue.vietnam.extended(
      with: """
        source loop
          name A
          owner B
          kind provincial
          status connected
          lookup person.occupation -> person.workplace
          lookup person.workplace -> person.occupation
          lookup person.occupation + person.position -> person.position
        """)
    let analysis = Analysis(
      of: Procedure("Cấp giấy phép", [("Người nộp", ["Nghề nghiệp", "Nơi làm việc", "Chức vụ"])]),
      catalogue: catalogue)
    #expect(analysis.verdicts.count { $0 == .derivable } == 1)
    #expect(analysis.verdict("Chức vụ") == .keep)
  }

  @Test("more attributes or lookups than derivation can hold are refused with their numbers")
  func tooLarge() throws {
    func text(attributes: Int, lookups: Int) -> String {
      let names = (0..<attributes).map { "a\($0)" }
      return "entity person\n" + names.map { "  attribute \($0) | \($0) | \($0)\n" }.joined()
        + "source s\n  name S\n  owner O\n  kind national\n  status connected\n"
        + names.dropFirst().map { "  lookup person.a0 -> person.\($0)\n" }.prefix(lookups).joined()
        + "  lookup person.a0 -> "
        + names.dropFirst().map { "person.\($0)" }.joined(separator: "; ") + "\n"
    }
    #expect(throws: Never.self) {
      try Catalogue().extended(with: text(attributes: 512, lookups: 255))
    }
    let many = #expect(throws: CatalogueError.self) {
      try Catalogue().extended(with: text(attributes: 513, lookups: 1))
    }
    #expect(many?.message.english.contains("513 attributes") == true)
    let lookups = #expect(throws: CatalogueError.self) {
      try Catalogue().extended(with: text(attributes: 300, lookups: 256))
    }
    #expect(lookups?.message.english.contains("257 lookups") == true)
  }
}
