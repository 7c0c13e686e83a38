import Interchange

/// A form on its way from a file: its blocks and fields, in the order in which a person meets them.
///
/// What every format has to get right in the same way stands here: which role a field has, and what it
/// inherits from the blocks around it.
struct FormDraft {
  /// What a field inherits from the blocks around it.
  struct Surroundings {
    var step: Int?
    var section: Int?
    var group: Int?
    var isHidden = false
    /// Shown, but not to be changed.
    var isLocked = false
    var conditionals: [Conditional] = []
  }

  var title = ""
  private(set) var sections: [Section] = []
  private(set) var fields: [Field] = []

  /// Opens a block, with a title that may hold markup.
  ///
  /// - Returns: What stands inside it inherits.
  mutating func open(
    _ title: String, key: String = "", _ kind: Section.Kind, in around: Surroundings
  ) -> Surroundings {
    sections.append(
      Section(title: readableText(title), key: key, kind: kind, parent: around.section))
    var inside = around
    inside.section = sections.count - 1
    switch kind {
    case .step: inside.step = inside.section
    case .repeatingGroup, .table: inside.group = inside.section
    case .block: break
    }
    return inside
  }

  /// Adds a field, whose label and options may hold markup.
  ///
  /// - Parameters:
  ///   - field: Without place and role.
  ///   - isSupplied: Whether it is calculated or locked.
  mutating func add(_ field: Field, isSupplied: Bool = false, in around: Surroundings) {
    var field = field
    field.label = readableText(field.label)
    field.help = readableText(field.help)
    field.options = field.options.map(readableText).filter { !$0.isEmpty }
    (field.step, field.section, field.group) = (around.step, around.section, around.group)
    field.conditionals = around.conditionals + field.conditionals
    field.role =
      if around.isHidden {
        .hidden
      } else if field.kind == .file {
        .attachment
      } else if isSupplied || around.isLocked || field.isPrefilled {
        .supplied
      } else {
        .declared
      }
    fields.append(field)
  }

  /// The finished form.
  ///
  /// - Parameter names: Texts in which a procedure code may stand, the most telling first.
  func form(_ format: any SchemaFormat.Type, file: String, codeIn names: [String?] = []) -> Form {
    Form(
      file: file, format: format.id, title: readableText(title), sections: sections, fields: fields,
      procedureCode: (names + [title]).lazy.compactMap { $0.flatMap(ProcedureCode.first(in:)) }
        .first)
  }
}

extension LoadError {
  /// A fault in the text itself, and where.
  init(_ error: SyntaxError) {
    let saysWhatToDo: [SyntaxError.Fault] = [.tcvn3, .vni]
    self.init(
      message: saysWhatToDo.contains(error.fault)
        ? error.fault.message
        : Message(
          vi: "\(error.fault.message.vietnamese); hãy sửa hoặc xuất lại tệp",
          en: "\(error.fault.message.english); mend the file or export it again"),
      byteOffset: error.byteOffset)
  }
}
