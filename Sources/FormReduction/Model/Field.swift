/// One question of a form (*trường thông tin*).
public struct Field: Sendable {
  /// Whether somebody must fill it in by hand.
  public enum Role: String, Sendable {
    /// Trường phải khai báo: the denominator.
    case declared
    /// Trường đã được điền sẵn: the form already fills or locks it.
    case supplied
    /// Thành phần hồ sơ: a file; counted apart, never in the percentage.
    case attachment
    /// Never shown. Where the form prefills it, it is known; it is counted nowhere.
    case hidden
  }

  /// Where it is, in the words of its format: a JSON Pointer from the root of the file, wrappers included;
  /// an XPath; a path of elements as CSS writes it; `sheet!cell`; a line of a text.
  public var pointer: String
  /// Its name in the data; may lie.
  public var key: String
  /// The words a person reads, without markup, NFC; empty where there are none.
  public var label: String
  /// Help text and placeholder, joined by a blank.
  public var help: String
  public var kind: FieldKind
  public var role: Role
  /// Whether the form itself names where the value comes from.
  public var isPrefilled: Bool
  /// Whether its value is looked up or copied from other answers of the procedure, as the form says
  /// itself: then it tells nothing that these answers do not tell.
  public var followsFromAnswers = false
  /// The labels of a choice, in order.
  public var options: [String]
  /// Indices into ``Form/sections``: the step, and the innermost block around the field.
  public var step: Int?
  public var section: Int?
  /// The innermost repeating group or table around the field, an index into ``Form/sections``.
  public var group: Int?
  /// When it is shown: all of these must hold, its own and those of the blocks around it.
  public var conditionals: [Conditional]

  public init(
    pointer: String, key: String, label: String, help: String = "", kind: FieldKind = .text,
    role: Role = .declared, isPrefilled: Bool = false, options: [String] = [], step: Int? = nil,
    section: Int? = nil, group: Int? = nil, conditionals: [Conditional] = []
  ) {
    self.pointer = pointer
    self.key = key
    self.label = label
    self.help = help
    self.kind = kind
    self.role = role
    self.isPrefilled = isPrefilled
    self.options = options
    self.step = step
    self.section = section
    self.group = group
    self.conditionals = conditionals
  }
}

/// What a person does with a field, whatever a format calls it.
public enum FieldKind: String, Sendable {
  case text, longText, number, date, time, address, email, phone, file, other
  /// A list to pick one from, buttons side by side, several to tick, one box to tick.
  case choice, radio, multipleChoice, yesNo

  /// Whether an answer to one could be an answer to the other.
  ///
  /// Text takes anything: portals ask for dates and numbers in plain text boxes.
  public func isCompatible(with other: FieldKind) -> Bool {
    if self == other { return true }
    if self == .file || other == .file { return false }
    if self == .yesNo || other == .yesNo { return false }
    if self == .choice && other == .radio || self == .radio && other == .choice { return true }
    return isPlain || other.isPlain
  }

  private var isPlain: Bool { self == .text || self == .longText || self == .other }
}
