@testable import FormReduction

extension FuzzTarget {
  /// A province's catalogue: read, or refused with a place in the text; and whatever was read, an
  /// analysis ends and keeps to the rules.
  static let catalogue = FuzzTarget(
    name: "catalogue",
    tokens: [
      "source ", "basis ", "entity person", "wording ", "party ", "paper ", "place ", "generic ",
      "procedure ", "obsolete ", "\n  ", "\n", "\t", ";", "|", "+", "->", ":", "..", "#", " | ",
      "lookup ", "relation ", "knows applicant: ", "valid ", "keys ", "words ", "person.fullName",
      "person.identityNumber", "2026-01-01", "kind national", "status connected", "\u{FEFF}", "/",
    ],
    check: { (bytes: [UInt8]) throws(Violation) in
      let text = String(decoding: bytes, as: UTF8.self)
      // The built-in catalogue takes long to index: now and then.
      let base = bytes.count % 16 == 0 ? .vietnam : smallCatalogue
      let catalogue: Catalogue
      do throws(CatalogueError) {
        catalogue = try base.extended(with: text)
      } catch {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        try Violation.unless(
          (1...max(1, lines)).contains(error.line) && error.column >= 1,
          "fault in line \(error.line) of \(lines)")
        return
      }
      try FindingRules.check(analysis(of: smallProcedure, catalogue), catalogue)
    })

  private static let smallCatalogue: Catalogue = {
    var text = "entity person\n  attribute identityNumber | số định danh | number\n"
    for name in [
      "fullName", "birthDate", "residence", "sex", "occupation", "workplace", "position",
    ] {
      text += "  attribute \(name) | \(name) | \(name)\n"
    }
    text += """
        keys person.identityNumber; person.fullName
      wording person.fullName
        words họ và tên
      wording person.identityNumber
        words số CCCD
      wording person.birthDate
        words ngày sinh
      source register
        name R
        owner O
        kind national
        status connected
        lookup person.identityNumber + person.fullName -> person.birthDate
      party owner
        class owner
        words chủ hồ sơ
      """
    guard let catalogue = try? Catalogue().extended(with: text) else {
      preconditionFailure("the small catalogue is wrong")
    }
    return catalogue
  }()

  static let smallProcedure: Procedure = {
    var form = Form(file: "a.json", format: "formio", title: "Cấp giấy phép")
    for (step, labels) in [
      ("Thông tin người nộp", ["Họ và tên", "Số CCCD", "Ngày sinh", "Dân tộc", "Nghề nghiệp"]),
      ("Thông tin chủ hồ sơ", ["Họ và tên", "Số CCCD", "Ngày sinh", "Họ và tên cha"]),
      ("Doanh nghiệp", ["Tên doanh nghiệp", "Mã số doanh nghiệp", "Địa chỉ trụ sở", "Biển số xe"]),
    ] {
      form.sections.append(Section(title: step, kind: .step))
      for label in labels {
        form.fields.append(
          Field(
            pointer: "/\(form.fields.count)", key: "k\(form.fields.count)", label: label,
            step: form.sections.count - 1, section: form.sections.count - 1))
      }
    }
    return Procedure(metadata: ProcedureMetadata(name: "Cấp giấy phép"), forms: [form])
  }()

  static func analysis(of procedure: Procedure, _ catalogue: Catalogue) -> Analysis {
    let options = Options(asOf: CalendarDate(year: 2026, month: 11, day: 24))
    var analyzer = Analyzer(catalogue, options: options)
    return analyzer.analysis(of: procedure)
  }
}

/// What holds of every analysis.
enum FindingRules {
  static func check(_ analysis: Analysis, _ catalogue: Catalogue) throws(Violation) {
    let figures = analysis.reduction
    var declared = 0
    var reducible = 0
    for field in analysis.fields {
      let isDeclared = field.field.role == .declared
      try Violation.unless(
        isDeclared == (field.finding != nil), "a finding for each declared field")
      guard let finding = field.finding else { continue }
      declared += 1
      if finding.verdict.isReducible, finding.confidence == .certain { reducible += 1 }
      try Violation.unless(Rules.rule(finding.rule) != nil, "no rule \(finding.rule)")
      if let earlier = finding.duplicateOf {
        try Violation.unless(earlier < field.reference, "repeats a later field")
      }
      if finding.verdict == .duplicate {
        try Violation.unless(finding.duplicateOf != nil, "a duplicate of nothing")
      }
      if finding.verdict == .derivable {
        // What the form supplies comes from the portal, whether the catalogue has one or not.
        try Violation.unless(
          finding.source.flatMap(catalogue.source) != nil || finding.rule == "supplied-already",
          "from no source")
      }
    }
    try Violation.unless(
      figures.declared == declared, "declared \(figures.declared), not \(declared)")
    try Violation.unless(
      figures.reducible == reducible, "reducible \(figures.reducible), not \(reducible)")
  }
}
