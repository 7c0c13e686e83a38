import Interchange

/// Says of each field whom it is about and what it says.
///
/// First the words: label, heading and key are cut into wordings of the lexicon, each by itself
/// (``WordingReader``). Then the place: fields are taken in the order in which a person meets them,
/// and a ``Scope`` for each block remembers who was introduced, which paper, address or date is
/// open. In
///
/// ```
/// Đề nghị cơ quan đăng ký khai sinh cho người dưới đây     → child
///   Họ, chữ đệm, tên                                       → child, fullName
///   Họ, chữ đệm, tên người mẹ                              → child.mother, fullName
///   Năm sinh                                               → child.mother, birthYear
/// ```
/// the last line is the mother's because nobody else was introduced since. Where witnesses disagree,
/// the label outranks the key and the nearest heading outranks the farther one.
struct Recognizer: Sendable {
  private let tables: RecognizerTables
  var memo: ReadingMemo
  private let remembersOrder: Bool

  init(
    _ catalogue: Catalogue, asOf date: CalendarDate,
    witnesses: Set<Options.Witness> = Set(Options.Witness.allCases)
  ) {
    tables = RecognizerTables(catalogue, asOf: date)
    memo = ReadingMemo(WordingReader(catalogue.lexicon), witnesses: witnesses)
    remembersOrder = witnesses.contains(.order)
  }

  /// A procedure, recognised.
  struct Result: Sendable {
    var outlines: [FormOutline] = []
    var context = ProcedureContext()
    /// One for each field of each form, in order: `meanings[form][field]`.
    var meanings: [[Meaning]] = []
    /// What told so, likewise; empty where it is not kept.
    var evidence: [[[Evidence]]] = []
    /// What the words of the texts say by themselves.
    var readings = Readings()
  }

  /// - Parameter keepsEvidence: Whether what decided is written down.
  mutating func recognize(_ procedure: Procedure, keepsEvidence: Bool) -> Result {
    let outlines = procedure.forms.map { memo.outline(of: $0) }
    return recognize(
      outlines, name: memo.id(of: procedure.metadata.name), keepsEvidence: keepsEvidence)
  }

  mutating func recognize(
    _ outlines: [FormOutline], name: TextTable.ID, keepsEvidence: Bool
  ) -> Result {
    memo.learn(title: name)
    for outline in outlines { memo.learn(outline) }
    var result = Result(
      outlines: outlines,
      context: ProcedureContext(
        outlines, name: name, lexicon: tables.lexicon, lonely: tables.lonely, memo.readings),
      readings: memo.readings)
    for outline in outlines {
      var reader = FormReader(
        form: outline, context: result.context, tables: tables, readings: result.readings,
        remembersOrder: remembersOrder, keepsEvidence: keepsEvidence)
      reader.read()
      result.meanings.append(reader.meanings)
      if keepsEvidence { result.evidence.append(reader.evidence) }
    }
    return result
  }
}
