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
  private let catalogue: Catalogue
  private var lexicon: Lexicon { catalogue.lexicon }
  private var memo: ReadingMemo
  private let witnesses: Set<Options.Witness>
  private let contextPapers: [String: Lexicon.Paper]
  private let districtIndex: Int?

  init(
    _ catalogue: Catalogue, asOf date: CalendarDate,
    witnesses: Set<Options.Witness> = Set(Options.Witness.allCases)
  ) {
    self.witnesses = witnesses
    self.catalogue = catalogue
    memo = ReadingMemo(WordingReader(catalogue.lexicon), witnesses: witnesses)
    contextPapers = Dictionary(
      catalogue.lexicon.papers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    districtIndex = catalogue.obsolete.firstIndex {
      $0.id == "district" && $0.validity.contains(date)
    }
  }

  /// What the procedure as a whole tells.
  mutating func context(of procedure: Procedure) -> ProcedureContext {
    ProcedureContext(procedure, lexicon: lexicon, reader: &memo)
  }

  /// Returns the meanings of all fields.
  ///
  /// - Returns: One for each field of each form, in order: `result[form][field]`.
  mutating func meanings(of procedure: Procedure, in context: ProcedureContext) -> [[Meaning]] {
    procedure.forms.map { form in
      var reader = FormReader(
        form: form, context: context, catalogue: catalogue, contextPapers: contextPapers,
        districtIndex: districtIndex, remembersOrder: witnesses.contains(.order))
      return reader.meanings(&memo)
    }
  }
}
