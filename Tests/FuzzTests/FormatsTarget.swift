@testable import FormReduction

extension FuzzTarget {
  /// A file of any format, told by its contents: it gives forms that hold together, or one remark.
  static let formats = FuzzTarget(
    name: "formats",
    tokens: [
      "<", ">", "</", "/>", "<!--", "<![CDATA[", "]]>", "&#x1F600;", "&lt;", "&a;", "<!DOCTYPE a [",
      "<!ENTITY a \"b\">", "xmlns=", "\"", "{", "}", "[", "]", ",", ":", "\n", ";", "\t", "nhãn",
      "label",
      "\"type\":\"radiogroup\"", "\"item\":[", "<input name=\"a\">", "<form>", "<select>",
      "PK\u{3}\u{4}",
      "\u{FEFF}", "\u{0}",
    ],
    check: { (bytes: [UInt8]) throws(Violation) in
      let forms: [Form]
      switch TextLoader().forms(in: bytes, file: "a") {
      case .loaded(let loaded): forms = loaded.forms
      case .unknown(let diagnostic), .refused(let diagnostic):
        try Violation.unless(!diagnostic.message.english.isEmpty, "refused without a word")
        try Violation.unless(
          diagnostic.line ?? 1 >= 1 && diagnostic.column ?? 1 >= 1, "a place before the first")
        return
      }
      for form in forms {
        for field in form.fields {
          for place in [field.step, field.section, field.group] {
            try Violation.unless(
              place.map { form.sections.indices.contains($0) } ?? true, "section")
          }
        }
        for (number, section) in form.sections.enumerated() {
          try Violation.unless(section.parent ?? -1 < number, "a block before the one around it")
        }
      }
      guard !forms.isEmpty, forms.reduce(0, { $0 + $1.fields.count }) < 500 else { return }
      let procedure = Procedure(metadata: ProcedureMetadata(name: "Đơn"), forms: forms)
      var analyzer = analyzers.fields
      try FindingRules.check(analyzer.analysis(of: procedure), .vietnam)
    })
}
