import Interchange

/// Writes the cuts of one procedure into its Form.io texts, and touches nothing else.
///
/// A cut is a change of the field, not its deletion: it becomes read-only and says in `properties`
/// where its value comes from. What Form.io itself can do is enough for the way back: a rule under
/// `logic` makes the field writable again when the portal notes in the data of the dossier that the
/// lookup failed.
///
/// ```
/// {"type":"textfield","key":"ownerBirthday","label":"Ngày sinh"}
///   →  …,"disabled":true,"properties":{"catgiam.cut":"lookup","catgiam.source":"population",…},
///      "logic":[{…"when":"lookupFailed.ownerBirthday"…}]}
/// ```
/// - SeeAlso: Thông tư 03/2024/TT-BTP (what the system fills in is not declared; where the lookup fails
///   the person declares); https://help.form.io/userguide/form-building/logic-and-conditions
public struct FormioCutter {
  private let analysis: Analysis
  private let plan: CutPlan
  private let catalogue: Catalogue

  public init(_ analysis: Analysis, plan: CutPlan, catalogue: Catalogue) {
    self.analysis = analysis
    self.plan = plan
    self.catalogue = catalogue
  }

  /// Changes one text: a file, or a line of a set.
  ///
  /// - Parameter file: Its name, as the forms of the analysis carry it.
  /// - Returns: The text after the cut, with the patches; `nil` where it holds no Form.io form.
  public func cut(_ text: [UInt8], named file: String) -> CutForm? {
    let forms = analysis.forms.indices.filter {
      analysis.forms[$0].file == file && analysis.forms[$0].format == FormioFormat.id
    }
    guard !forms.isEmpty, let document = try? JSONDocument(parsing: text) else { return nil }
    var result = CutForm(file: file, bytes: text)
    result.left = plan.left.filter { forms.contains($0.field.form) }
    let components = components(of: forms, in: document.root, &result)

    var removed: [String] = []
    var safe = FormioPatch(text)
    for component in components where component.isSafe && component.way == .remove {
      let others =
        text[..<component.value.byteRange.lowerBound]
        + text[component.value.byteRange.upperBound...]
      let key = component.value["key"]?.string ?? ""
      if key.isEmpty || mentions(key, Array(others)) {
        result.leave(
          component.cuts, vi: "câu khác của biểu mẫu nhắc đến khóa “\(key)”; bỏ bằng tay",
          en: "the form mentions its key \"\(key)\" elsewhere; take it out by hand")
        continue
      }
      removed.append(component.pointer)
      result.done += component.cuts
    }
    for component in components where component.isSafe && component.way != .remove {
      guard let reason = change(component, in: document.root, &safe) else {
        result.done += component.cuts
        continue
      }
      result.left += component.cuts.map { ($0.field, reason) }
    }
    safe.remove(removed, in: document.root)
    var undecided = FormioPatch(text, after: removed)
    for component in components where !component.isSafe {
      if let reason = change(component, in: document.root, &undecided) {
        result.left += component.cuts.map { ($0.field, reason) }
        continue
      }
      result.undecided += component.cuts
    }
    result.bytes = safe.result()
    result.patch = safe.operations
    result.patchOfUndecided = undecided.operations
    return result
  }

  // MARK: Components

  /// A component all of whose questions are to be cut in one way.
  private struct Component {
    var pointer: String
    var value: JSONValue
    var cuts: [FieldCut]
    var isSafe: Bool { cuts.allSatisfy(\.isSafe) }
    var way: FieldCut.Way { cuts[0].way }
  }

  private func components(
    of forms: [Int], in root: JSONValue, _ result: inout CutForm
  ) -> [Component] {
    // How many questions each component asks.
    var pointers: [FieldReference: String] = [:]
    var asked: [String: Int] = [:]
    for field in analysis.fields
    where field.finding != nil && forms.contains(field.reference.form) {
      guard let pointer = FormioCutter.component(of: field.field.pointer, in: root) else {
        continue
      }
      pointers[field.reference] = pointer
      asked[pointer, default: 0] += 1
    }
    var order: [String] = []
    var cuts: [String: [FieldCut]] = [:]
    for cut in plan.cuts where forms.contains(cut.field.form) {
      guard let pointer = pointers[cut.field] else {
        result.leave(
          [cut], vi: "biểu mẫu nằm trong một chuỗi JSON; hãy xuất riêng biểu mẫu",
          en: "the form lies in a string inside JSON; export the form by itself")
        continue
      }
      if cuts[pointer] == nil { order.append(pointer) }
      cuts[pointer, default: []].append(cut)
    }
    var components: [Component] = []
    for pointer in order {
      guard let value = root.path(to: pointer)?.last, let list = cuts[pointer] else { continue }
      let type = FormioComponent.plainType(value["type"]?.string ?? "")
      guard asked[pointer] == list.count, Set(list.map(\.way)).count == 1, type != "datamap" else {
        result.leave(
          list, vi: "thành phần còn câu khác phải khai; sửa bằng tay",
          en: "other questions of its component must be asked; change it by hand")
        continue
      }
      components.append(Component(pointer: pointer, value: value, cuts: list))
    }
    return components
  }

  /// The pointer of the component that asks a question; `nil` where it leads into a string.
  private static func component(of pointer: String, in root: JSONValue) -> String? {
    guard let path = root.path(to: pointer) else { return nil }
    let parts = pointer.split(separator: "/", omittingEmptySubsequences: false)
    // A question of a survey stands in the list of its component.
    if path.count > 3, parts[parts.count - 2] == "questions",
      FormioComponent.plainType(path[path.count - 3]["type"]?.string ?? "") == "survey"
    {
      return parts.dropLast(2).joined(separator: "/")
    }
    return path[path.count - 1].kind == .object ? pointer : nil
  }

  /// Whether a text holds a key as a word of its own.
  private func mentions(_ key: String, _ text: [UInt8]) -> Bool {
    let wanted = Array(key.utf8)
    func isLetter(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
    }
    guard text.count >= wanted.count else { return false }
    for start in 0...text.count - wanted.count where text[start] == wanted[0] {
      let end = start + wanted.count
      if text[start..<end].elementsEqual(wanted), start == 0 || !isLetter(text[start - 1]),
        end == text.count || !isLetter(text[end])
      {
        return true
      }
    }
    return false
  }

  // MARK: Changes

  /// Changes one component.
  ///
  /// - Returns: Why it cannot be changed; `nil` where it is done.
  private func change(
    _ component: Component, in root: JSONValue, _ patch: inout FormioPatch
  ) -> Message? {
    guard let field = analysis.field(component.cuts[0].field), let finding = field.finding else {
      return nil
    }
    let properties = component.value["properties"]
    let logic = component.value["logic"]
    guard properties.map({ $0.kind == .object || isNothing($0) }) ?? true,
      logic.map({ $0.kind == .array || isNothing($0) }) ?? true
    else {
      return Message(
        vi: "“properties” hoặc “logic” của thành phần không đúng dạng Form.io",
        en: "\"properties\" or \"logic\" of the component is not what Form.io writes")
    }
    var way = component.way
    var marks: [(String, String)] = []
    var copied: Copy?
    if way == .copy {
      copied = copy(of: field, finding, root)
      if copied == nil { way = .carry }
      if copied == .mirrorThatMayBeHidden {
        return Message(
          vi: "cùng khóa với câu trước, mà câu trước có lúc ẩn; sửa bằng tay",
          en: "it shares its key with an earlier question that may be hidden; change it by hand")
      }
    }
    marks.append((FieldMark.way, way.rawValue))
    if let source = finding.source { marks.append((FieldMark.source, source)) }
    if let attribute = field.meaning.attribute {
      marks.append((FieldMark.subject, field.meaning.subject.name))
      marks.append((FieldMark.attribute, attribute.id))
    }
    if way == .lookup, !finding.from.isEmpty {
      let facts = finding.from.map(\.description)
      marks.append((FieldMark.from, facts.joined(separator: ", ")))
    }
    if way != .lookup, let earlier = finding.duplicateOf.flatMap(analysis.field) {
      let isSameForm = earlier.reference.form == field.reference.form
      let place = "\(analysis.forms[earlier.reference.form].file)#\(earlier.field.pointer)"
      marks.append((FieldMark.sameAs, isSameForm ? earlier.field.key : place))
    }
    let flag = "lookupFailed.\(component.value["key"]?.string ?? "")"
    if way != .copy { marks.append((FieldMark.fallback, flag)) }

    let place = (value: component.value, pointer: component.pointer)
    switch copied {
    case .script(let script, let isAlwaysThere):
      patch.set("calculateValue", .string(script), in: place)
      patch.set("allowCalculateOverride", .bool(false), in: place)
      // Where the earlier answer may be missing the person can type; the copy wins when it is there.
      if isAlwaysThere { patch.set("disabled", .bool(true), in: place) }
    case .mirror, .mirrorThatMayBeHidden, nil: patch.set("disabled", .bool(true), in: place)
    }
    patch.mark(marks, in: place)
    if way != .copy { patch.addFallback(when: flag, in: place) }
    return nil
  }

  /// Builders write `null`, `""` or `[]` where there is nothing.
  private func isNothing(_ value: JSONValue) -> Bool {
    value.kind == .null || value.isEmptyString || value.kind == .array && value.count == 0
  }

  /// How Form.io can repeat an earlier answer by itself.
  private enum Copy: Equatable {
    case script(String, isAlwaysThere: Bool)
    /// Both have one key, so that Form.io shows the same answer in both.
    case mirror
    case mirrorThatMayBeHidden
  }

  private func copy(
    of field: Analysis.AnalyzedField, _ finding: Finding, _ root: JSONValue
  ) -> Copy? {
    guard let earlier = finding.duplicateOf.flatMap(analysis.field),
      earlier.reference.form == field.reference.form,
      let path = root.path(to: earlier.field.pointer), let own = root.path(to: field.field.pointer),
      let from = dataPath(path), let to = dataPath(own), isSameKind(earlier.field, field.field),
      !(finding.rule == Rules.restated.id && isInWords(field.field.label))
    else { return nil }
    let isScripted = path.contains { value in
      value["customConditional"]?.string?.contains { !$0.isWhitespace } ?? false
    }
    let isAlwaysThere =
      !isScripted && earlier.field.conditionals.allSatisfy { field.field.conditionals.contains($0) }
    if from == to { return isAlwaysThere ? .mirror : .mirrorThatMayBeHidden }
    // A calculation of its own goes on.
    if let script = own.last?["calculateValue"]?.string,
      script.contains(where: { !$0.isWhitespace })
    {
      return nil
    }
    let answer = "data" + from.map(member).joined()
    let script =
      isAlwaysThere
      ? "value = \(answer);"
      : "value = \(answer) === undefined || \(answer) === null || \(answer) === '' ? value : "
        + "\(answer);"
    return .script(script, isAlwaysThere: isAlwaysThere)
  }

  /// The names under which Form.io keeps an answer; `nil` where it is in a list or in another form.
  private func dataPath(_ path: [JSONValue]) -> [String]? {
    var names: [String] = []
    for (number, value) in path.enumerated() where value.kind == .object {
      guard let type = value["type"]?.string, number > 0 else { continue }
      let key = value["key"]?.string ?? ""
      if number == path.count - 1 {
        guard !key.isEmpty, FormioComponent.plainType(type) != "survey" else { return nil }
        names += key.split(separator: ".").map(String.init)
      } else {
        switch FormioComponent.plainType(type) {
        case "container": names += key.split(separator: ".").map(String.init)
        case "form", "resource-form", "dynamicwizard", "datagrid", "editgrid", "datatable", "tree",
          "datamap", "survey":
          return nil
        default: break
        }
      }
    }
    return path.last?["type"]?.string == nil ? nil : names
  }

  private func member(_ name: String) -> String {
    let isName =
      name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x5F
      } && !(name.first?.isNumber ?? true)
    guard !isName else { return ".\(name)" }
    var json = JSONWriter()
    json.string(name)
    return "[\(String(decoding: json.bytes, as: UTF8.self))]"
  }

  /// Whether the answer to one question is an answer to the other as it stands.
  private func isSameKind(_ a: Field, _ b: Field) -> Bool {
    let plain: Set<FieldKind> = [.text, .longText]
    if plain.contains(a.kind), plain.contains(b.kind) { return true }
    return a.kind == b.kind && a.options == b.options
  }

  /// "Ghi bằng chữ": the same, but in other words than the earlier answer's.
  private func isInWords(_ label: String) -> Bool {
    let text = Wording(label).plainText()
    return catalogue.lexicon.entries.contains { entry in
      entry.sense == .modifier(.inWords)
        && entry.words.contains { word in
          let words = Wording(phrase: word.replacing("*", with: "")).plainText()
          return !words.isEmpty && text.contains(words)
        }
    }
  }
}
