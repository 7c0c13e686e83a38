import Foundation
import Testing

@testable import FormReduction

/// Another country's catalogue must work with no code.
@Suite("A Norwegian catalogue")
struct NorwayTests {
  static let catalogue: Catalogue = {
    let file = Paths.samples.appending(path: "catalogue/norway.catalogue")
    do {
      return try Catalogue.vietnam.extended(with: String(contentsOf: file, encoding: .utf8))
    } catch {
      fatalError("norway.catalogue: \(error)")
    }
  }()

  @Test("the applicant's four are found, those of others are not taken for his")
  func form() {
    let analysis = Analysis(
      of: Procedure(
        "Søknad om stønad",
        [
          (
            "Dine opplysninger",
            ["Fornavn", "Etternavn", "Fødselsnummer eller d-nummer", "Adresse"]
          ),
          ("Om ektefelle", ["Fornavn", "Etternavn", "Fødselsnummer", "Adresse"]),
          ("Barnets opplysninger", ["Fornavn", "Fødselsdato"]),
          ("Arbeidsgiver", ["Navn", "Vegadresse"]),
        ]), catalogue: Self.catalogue)
    #expect(
      analysis.fields.prefix(4).map { $0.meaning.fact?.description } == [
        "applicant:person.fullName", "applicant:person.fullName",
        "applicant:person.identityNumber", "applicant:person.residence",
      ])
    #expect(analysis.fields.dropFirst(4).allSatisfy { $0.meaning.subject != .applicant })
    #expect(analysis.fields.prefix(4).allSatisfy { $0.finding?.verdict == .derivable })
    // The register gives the spouse's name and address by the number alone; no circle.
    #expect(analysis.fields[6].finding?.verdict == .keep)
    #expect(analysis.fields[7].finding?.verdict == .derivable)
  }

  static let nav = Paths.shared.appending(path: "corpora/formio/nav")

  @Test(
    "real forms: the applicant's own page, and the pages of others", .enabled(if: Paths.exists(nav))
  )
  func realForms() async {
    let loader = await Loader(inputs: [Self.nav.path], procedures: ProcedureList(), threads: 2)
    var analyzer = Analyzer(Self.catalogue, options: Options(asOf: testDay))
    var own = 0
    var others = 0
    var wrong: [String] = []
    for number in 0..<loader.count {
      guard let procedure = loader.procedure(number).procedure else { continue }
      for field in analyzer.analysis(of: procedure).fields {
        let label = field.field.label
        guard
          ["Fornavn", "Etternavn", "Adresse", "Identitet"].contains(label)
            || label.hasPrefix("Fødselsnummer")
        else { continue }
        let form = procedure.forms[field.reference.form]
        // The nearest title decides; pages about somebody else hold blocks that say "yours" too.
        let titles = form.sections(around: field.field).map { form.sections[$0].title }
        let isApplicants = field.meaning.subject == .applicant
        let place = "\(form.file) \(titles) \(label) \(field.meaning.subject)"
        if titles.first == "Dine opplysninger" {
          own += 1
          if !isApplicants || field.meaning.attribute?.entity != "person" { wrong.append(place) }
        } else if !field.field.key.lowercased().contains("soker"),
          !titles.contains(where: { $0.contains(" deg") || $0.contains("Søker") })
        {
          others += 1
          if isApplicants { wrong.append(place) }
        }
      }
    }
    #expect(own > 100)
    #expect(others > 20)
    #expect(wrong.isEmpty, "\(wrong)")
  }
}
