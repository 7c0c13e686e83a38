/// What an answer costs: declared assumptions of whoever reports, never facts.
///
/// - SeeAlso: the Standard Cost Model, hours × average income per hour × times a year.
public struct SavingsParameters: Sendable, Hashable {
  /// Minutes that one field takes, in hundredths.
  public var hundredthMinutesPerField: Int
  /// Average income in đồng per hour; `nil` where money is not to be shown.
  public var hourlyIncome: Int?
  /// Where the assumptions come from, in the words of whoever reports.
  public var basis: String?

  public init(hundredthMinutesPerField: Int, hourlyIncome: Int? = nil, basis: String? = nil) {
    self.hundredthMinutesPerField = hundredthMinutesPerField
    self.hourlyIncome = hourlyIncome
    self.basis = basis
  }

  /// Reads minutes such as `0.5` or `0,25`, above 0 and up to 60 with two decimals; `nil` else.
  public static func hundredths(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ part in
        (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }), let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? (parts[1] + (parts[1].utf8.count == 1 ? "0" : "")) : "00"
    guard let fraction = Int(decimals) else { return nil }
    let value = whole * 100 + fraction
    return (1...6000).contains(value) ? value : nil
  }

  /// Reads an income such as `33500`: whole đồng, 1 to 10 million an hour; `nil` else.
  public static func income(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(text),
      (1...10_000_000).contains(value)
    else { return nil }
    return value
  }

  /// The minutes as the language writes them: `0,5`.
  public func minutes(_ language: Language) -> String {
    let mark = language == .vietnamese ? "," : "."
    let whole = hundredthMinutesPerField / 100
    let rest = hundredthMinutesPerField % 100
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole)\(mark)\(rest / 10)" }
    return "\(whole)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Hours in tenths that a number of answers takes, rounded half up.
  public func tenthHours(answers: Int) -> Int {
    // answers × hundredths / 100 minutes / 60 × 10
    SavingsParameters.rounded(answers, times: hundredthMinutesPerField, over: 600)
  }

  /// Đồng that a number of answers costs, rounded half up; `nil` where no income is given.
  public func money(answers: Int) -> Int? {
    hourlyIncome.map {
      SavingsParameters.rounded(answers, times: hundredthMinutesPerField * $0, over: 6000)
    }
  }

  /// `a × b / c`, rounded half up, through 128 bits; the largest number where it is larger.
  private static func rounded(_ a: Int, times b: Int, over c: Int) -> Int {
    let product = UInt(a).multipliedFullWidth(by: UInt(b))
    let (low, carry) = product.low.addingReportingOverflow(UInt(c) / 2)
    let high = product.high + (carry ? 1 : 0)
    guard high < UInt(c) / 2 else { return Int.max }
    return Int(UInt(c).dividingFullWidth((high, low)).quotient)
  }
}

/// Answers that need not be given in a year: a fold.
public struct SavingsTotals: Sendable {
  /// Reducible fields times dossiers a year, over procedures whose dossiers are known.
  public private(set) var answers = 0
  public private(set) var dossiers = 0
  /// Procedures with and without a known number of dossiers.
  public private(set) var known = 0
  public private(set) var unknown = 0

  public init() {}

  public mutating func add(_ analysis: Analysis) {
    guard let year = analysis.metadata.dossiersPerYear else {
      unknown += 1
      return
    }
    known += 1
    dossiers += year
    answers += analysis.reduction.reducible * year
  }
}
