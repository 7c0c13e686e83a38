@testable import FormReduction
@testable import Interchange

extension FuzzTarget {
  /// Whatever JSON is taken for a form: every field lies where its pointer says, none twice, the
  /// analysis keeps to the rules, and the reading for figures alone comes to the same.
  static let formio = FuzzTarget(
    name: "formio",
    tokens: [
      #""components":["#, #"{"type":"textfield","key":"a","label":"Họ và tên","input":true}"#, "]}",
      #""type":"panel","#, #""type":"datagrid","#, #""type":"columns","columns":[{"#,
      #""hidden":true,"#,
      #""rows":[[{"#, #""conditional":{"show":"true","when":"a","eq":"1"},"#, #""questions":[{"#,
      #""prefill":"","#, #""display":"wizard","#, #""values":[{"label":"x","value":1}],"#, "<b>",
      "&amp;",
      "\\ud800", ",", "{", "}", "[", "]", "\"", "null", "true", #""key":"a","#, "1.004194",
    ],
    check: { (bytes: [UInt8]) throws(Violation) in
      try compareFigures(bytes)
      guard case .loaded(let loaded) = TextLoader().forms(in: bytes, file: "a.json") else { return }
      guard let document = try? JSONDocument(parsing: bytes) else { return }
      for form in loaded.forms where form.format == FormioFormat.id {
        var pointers: Set<String> = []
        for field in form.fields {
          // A pair of dates asks twice in one component.
          try Violation.unless(
            pointers.insert("\(field.pointer) \(field.key)").inserted || field.key.isEmpty
              || form.fields.count { $0.pointer == field.pointer } <= 2,
            "two fields at \(field.pointer)")
          try Violation.unless(
            isText(field.pointer, in: document.root) || resolves(field.pointer, in: document.root),
            "nothing at \(field.pointer)")
          for place in [field.step, field.section, field.group] {
            try Violation.unless(
              place.map { form.sections.indices.contains($0) } ?? true, "section")
          }
        }
        for (number, section) in form.sections.enumerated() {
          try Violation.unless(section.parent ?? -1 < number, "a block before the one around it")
        }
      }
      guard loaded.forms.reduce(0, { $0 + $1.fields.count }) < 500 else { return }
      let procedure = Procedure(metadata: ProcedureMetadata(name: "Đơn"), forms: loaded.forms)
      var analyzer = analyzers.fields
      try FindingRules.check(analyzer.analysis(of: procedure), .vietnam)
    })

  /// What ``FigureReader`` takes, ``TextLoader`` takes for one form too, with the same code and figures.
  private static func compareFigures(_ bytes: [UInt8]) throws(Violation) {
    let padding = [UInt8](repeating: 0x22, count: StructuralIndex.padding)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let document = padding.count + mark..<padding.count + bytes.count
    let buffer: [UInt8] = padding + bytes + padding
    var reader = FigureReader(analyzers.figures, upTo: .figures)
    let found = reader.read(buffer, document, name: { _ in nil }, file: { "a.json" })
    guard let found, let figures = found.figures else { return }
    guard case .loaded(let loaded) = TextLoader().forms(in: bytes, file: "a.json"),
      let form = loaded.forms.first, loaded.forms.count == 1, form.format == FormioFormat.id
    else { throw Violation("figures of what is not one form") }
    try Violation.unless(
      form.procedureCode == found.code && form.sector == found.sector,
      "code or sector: \(found.code ?? "–"), \(found.sector ?? "–")")
    try Violation.unless(form.title == figures.title, "title \(figures.title)")
    var analyzer = analyzers.figures
    let name = form.title.isEmpty ? "a.json" : form.title
    let analysis = analyzer.analysis(
      of: Procedure(metadata: ProcedureMetadata(name: name), forms: [form]))
    try Violation.unless(
      analysis.reduction == figures.reduction,
      "\(figures.reduction), with everything read \(analysis.reduction)")
    try Violation.unless(
      Set(analysis.dataItems) == Set(figures.dataItems), "data items")
  }

  /// Follows a JSON Pointer; of equal keys any may be meant.
  private static func resolves(_ pointer: String, in root: JSONValue) -> Bool {
    var places = [root]
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let key = token.replacing("~1", with: "/").replacing("~0", with: "~")
      places = places.flatMap { value -> [JSONValue] in
        switch value.kind {
        case .object: return value.members.filter { $0.key == key }.map(\.value)
        case .array:
          let elements = value.elements
          guard let number = Int(key), elements.indices.contains(number) else { return [] }
          return [elements[number]]
        default: return []
        }
      }
    }
    return !places.isEmpty
  }

  /// Whether a pointer leads through a string that holds JSON of its own.
  private static func isText(_ pointer: String, in root: JSONValue) -> Bool {
    var pending = [root]
    while let value = pending.popLast() {
      if let text = value.string, text.contains("components") { return true }
      pending += value.kind == .array ? value.elements : value.members.map(\.value)
    }
    return false
  }
}
