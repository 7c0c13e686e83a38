/// A rate as an exact fraction: so many of so many declared fields.
public struct Rate: Sendable, Hashable {
  public var reducible: Int
  /// The denominator: declared fields.
  public var declared: Int

  public init(_ reducible: Int, of declared: Int) {
    self.reducible = reducible
    self.declared = declared
  }

  /// The fraction, 0...1, in ten-thousandths, rounded half up; below zero where a comparison finds more
  /// than before; `nil` where nothing is declared.
  public var tenThousandths: Int? {
    guard declared != 0 else { return nil }
    return (abs(reducible) * 20_000 + declared) / (2 * declared) * reducible.signum()
  }

  /// `0.3529`; `nil` where nothing is declared.
  public var fraction: String? {
    tenThousandths.map { value in
      let digits = String(abs(value) % 10_000)
      let sign = value < 0 ? "-" : ""
      return "\(sign)\(abs(value) / 10_000)." + String(repeating: "0", count: 4 - digits.count)
        + digits
    }
  }

  /// `35,29 %` in Vietnamese, `35.29 %` in English; `nil` where nothing is declared.
  public func percent(_ language: Language) -> String? {
    tenThousandths.map { value in
      let digits = String(abs(value) % 100)
      let mark = language == .vietnamese ? "," : "."
      let sign = value < 0 ? "−" : ""
      return "\(sign)\(abs(value) / 100)\(mark)\(digits.count < 2 ? "0" : "")\(digits) %"
    }
  }

  /// Whether it reaches a target, in whole numbers; `nil` where nothing is declared.
  public func meets(_ target: Target) -> Bool? {
    declared == 0 ? nil : reducible * 100 * target.scale >= target.value * declared
  }

  /// How many more fields would have to go to reach a target; 0 where it is reached or nothing is
  /// declared.
  public func short(of target: Target) -> Int {
    let scale = 100 * target.scale
    return max(0, (target.value * declared + scale - 1) / scale - reducible)
  }

  static func < (a: Rate, b: Rate) -> Bool { a.reducible * b.declared < b.reducible * a.declared }
}

/// The share of declared information that has to be cut, in percent, as an exact decimal.
public struct Target: Sendable, Hashable, CustomStringConvertible {
  /// `value / scale` percent: 20 is 20/1, 12.5 is 125/10.
  public var value: Int
  public var scale: Int

  /// Chỉ thị 05/CT-TTg and Quyết định 933/QĐ-TTg (2023): at least 20 %.
  public static let official = Target(value: 20, scale: 1)

  init(value: Int, scale: Int) {
    self.value = value
    self.scale = scale
  }

  /// Reads `20`, `12.5` or `12,5`; `nil` for anything that is no number in 0...100.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.count <= 6 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isDigits, (1...2).contains(parts.count), let whole = Int(parts[0]) else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    var scale = 1
    for _ in decimals.utf8 { scale *= 10 }
    value = whole * scale + (Int(decimals) ?? 0)
    self.scale = scale
    while self.scale > 1, value % 10 == 0 {
      value /= 10
      self.scale /= 10
    }
    guard value <= 100 * self.scale else { return nil }
  }

  /// As JSON and English write it: `20`, `12.5`.
  public var description: String {
    guard scale > 1 else { return String(value) }
    let decimals = String(value % scale)
    let width = String(scale).count - 1
    return "\(value / scale)." + String(repeating: "0", count: width - decimals.count) + decimals
  }

  /// As the language writes it: `12,5` in Vietnamese.
  public func text(_ language: Language) -> String {
    language == .vietnamese
      ? String(description.map { $0 == "." ? "," : $0 }) : description
  }
}

/// The figures of one procedure: counts only, nothing is decided here.
public struct Reduction: Sendable, Hashable {
  public var declared = 0
  public var supplied = 0
  public var attachments = 0
  /// Certain findings, by verdict.
  public var derivable = 0
  public var duplicate = 0
  public var obsolete = 0
  /// Likely findings of any verdict.
  public var likely = 0
  /// Declared fields that repeat an earlier one, derivable or not.
  public var repeated = 0
  /// Certain reducible fields where owner and applicant are one person.
  public var selfFiledReducible = 0
  /// Counting only account, portal, computations, duplicates and obsolete fields.
  public var noDatabaseReducible = 0
  /// Counting connected sources too, then also published ones.
  public var connectedReducible = 0
  public var publishedReducible = 0
  /// The branch with the lowest rate; the whole form where nothing switches.
  public var branchMinimum = Rate(0, of: 0)

  public init() {}

  /// The sum over certain findings.
  public var reducible: Int { derivable + duplicate + obsolete }
  public var rate: Rate { Rate(reducible, of: declared) }
  public var upperRate: Rate { Rate(reducible + likely, of: declared) }
  public var selfFiledRate: Rate { Rate(selfFiledReducible, of: declared) }
  public var noDatabaseRate: Rate { Rate(noDatabaseReducible, of: declared) }
  public var connectedRate: Rate { Rate(connectedReducible, of: declared) }
  public var publishedRate: Rate { Rate(publishedReducible, of: declared) }

  /// Counts the headline rulings of one procedure.
  ///
  /// - Parameters:
  ///   - roles: One for each field.
  ///   - rulings: Likewise, `nil` where it is not declared.
  init(roles: some Sequence<Field.Role>, rulings: [Deriver.Ruling?]) {
    for (role, ruling) in zip(roles, rulings) {
      switch role {
      case .declared: declared += 1
      case .supplied: supplied += 1
      case .attachment: attachments += 1
      case .hidden: break
      }
      guard let ruling else { continue }
      if ruling.duplicateOf >= 0 { repeated += 1 }
      switch ruling.verdict {
      case .keep: break
      case _ where ruling.isLikely: likely += 1
      case .derivable: derivable += 1
      case .duplicate: duplicate += 1
      case .obsolete: obsolete += 1
      }
    }
    branchMinimum = rate
  }
}

extension Reduction {
  /// The same counts in half the room, for those that are kept in large numbers.
  struct Packed: Sendable {
    private var counts: InlineArray<14, UInt32>

    init(_ reduction: Reduction) {
      counts = [
        UInt32(reduction.declared), UInt32(reduction.supplied), UInt32(reduction.attachments),
        UInt32(reduction.derivable), UInt32(reduction.duplicate), UInt32(reduction.obsolete),
        UInt32(reduction.likely), UInt32(reduction.repeated), UInt32(reduction.selfFiledReducible),
        UInt32(reduction.noDatabaseReducible), UInt32(reduction.connectedReducible),
        UInt32(reduction.publishedReducible), UInt32(reduction.branchMinimum.reducible),
        UInt32(reduction.branchMinimum.declared),
      ]
    }

    var unpacked: Reduction {
      var reduction = Reduction()
      reduction.declared = Int(counts[0])
      reduction.supplied = Int(counts[1])
      reduction.attachments = Int(counts[2])
      reduction.derivable = Int(counts[3])
      reduction.duplicate = Int(counts[4])
      reduction.obsolete = Int(counts[5])
      reduction.likely = Int(counts[6])
      reduction.repeated = Int(counts[7])
      reduction.selfFiledReducible = Int(counts[8])
      reduction.noDatabaseReducible = Int(counts[9])
      reduction.connectedReducible = Int(counts[10])
      reduction.publishedReducible = Int(counts[11])
      reduction.branchMinimum = Rate(Int(counts[12]), of: Int(counts[13]))
      return reduction
    }
  }
}
