/// One definition file, or one of several forms in a file (*biểu mẫu điện tử*).
public struct Form: Sendable {
  /// The path relative to the argument under which the file was found; a line of an NDJSON set
  /// is `set.ndjson#12`, of standard input `-#12`.
  public var file: String
  /// The id of the input format, such as `formio`.
  public var format: String
  public var title: String
  /// Titled blocks, steps among them; a block comes before the blocks inside it.
  public var sections: [Section]
  /// In the order in which a person meets them, hidden ones included.
  public var fields: [Field]
  /// What the form itself says of its procedure: code, sector.
  public var procedureCode: String?
  public var sector: String?
  /// The application of which this is one form, where the format keeps its forms in several files: an
  /// id of the format's making. Forms of one application are one procedure.
  public var application: String?

  public init(
    file: String, format: String, title: String, sections: [Section] = [], fields: [Field] = [],
    procedureCode: String? = nil, sector: String? = nil, application: String? = nil
  ) {
    self.file = file
    self.format = format
    self.title = title
    self.sections = sections
    self.fields = fields
    self.procedureCode = procedureCode
    self.sector = sector
    self.application = application
  }

  /// The title of the step in which a field stands, or `nil` outside any step.
  public func stepTitle(of field: Field) -> String? {
    field.step.map { sections[$0].title }
  }

  /// The sections around a field, innermost first.
  public func sections(around field: Field) -> [Int] {
    var chain: [Int] = []
    var next = field.section
    while let section = next {
      chain.append(section)
      next = sections[section].parent
    }
    return chain
  }
}

/// A titled block of a form: a step of a wizard, a panel, a fieldset, a repeating group.
public struct Section: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A page of a wizard, or a top-level block of a one-page form.
    case step
    case block
    /// A datagrid, an editgrid, an array: its fields are columns, each asked once per row.
    case repeatingGroup
    /// A table whose rows hold one case each.
    case table
  }

  /// The words a person reads above the block; empty where it has none.
  public var title: String
  /// The name of the block in the file, a weak witness of what it is about.
  public var key: String
  public var kind: Kind
  /// The index of the block around it in ``Form/sections``.
  public var parent: Int?

  public init(title: String, key: String = "", kind: Kind, parent: Int? = nil) {
    self.title = title
    self.key = key
    self.kind = kind
    self.parent = parent
  }
}
