import Interchange

/// The throughput on a user's own forms, as tables.
public struct SpeedTables {
  /// What was run.
  public struct Work: Sendable {
    public var procedures: Int
    public var forms: Int
    /// Declared, supplied and attached ones.
    public var fields: Int
    /// Of the texts: files, lines of sets, files in archives once unpacked.
    public var bytes: Int
    public var threads: Int
    /// How often each run was repeated for one measurement, so that a small input is not lost in noise.
    public var repeats: Int
    /// Seconds for the catalogue and its wordings, once in a process.
    public var start: Double
    /// Seconds of the very first run, which may have found the files on the disk only.
    public var first: Double
    /// Of the process, over all rounds.
    public var peakBytes: Int

    public init(
      _ loader: Loader, _ totals: Totals, threads: Int, repeats: Int, start: Double,
      first: Double, peakBytes: Int
    ) {
      procedures = loader.count
      forms = loader.formCount
      fields = totals.all.declared + totals.all.supplied + totals.all.attachments
      bytes = loader.byteCount
      self.threads = threads
      self.repeats = repeats
      self.start = start
      self.first = first
      self.peakBytes = peakBytes
    }
  }

  private let work: Work
  private let times: RoomTimes
  /// The whole run with an `ndjson` result of every field; `nil` where it was not asked for.
  private let withFields: RoomTimes.Spread?
  private let language: Language

  public init(
    _ work: Work, _ times: RoomTimes, withFields: RoomTimes.Spread?, _ language: Language
  ) {
    self.work = work
    self.times = times
    self.withFields = withFields
    self.language = language
  }

  /// The kernel of the structural index that this processor gets.
  public static var kernel: String { StructuralIndex.Kernel.best.rawValue }

  public var document: TableDocument {
    let bytes = "\(Table.Cell.decimal(work.bytes / 100_000, places: 1).text(language)) MB"
    let rate = rate(Double(work.bytes) / 1e6, times.whole.median, places: 0).text(language)
    return TableDocument(
      title: Message(
        vi: "\(work.forms) biểu mẫu, \(bytes), \(work.fields) trường: \(rate) MB/giây",
        en: "\(work.forms) forms, \(bytes), \(work.fields) fields: \(rate) MB/s"),
      notes: [
        Message(
          vi:
            "Mỗi vòng chạy lại cho từng công đoạn và dừng sau công đoạn đó; chi phí của một công đoạn là "
            + "phần chạy lâu hơn công đoạn trước: trung vị của \(times.roundCount) vòng, kèm ít nhất và nhiều "
            + "nhất. Số dưới 0 nghĩa là nhiễu lớn hơn chi phí: hãy tăng --rounds hoặc để máy rảnh.",
          en:
            "Each round runs once for every room and ends behind it; a room costs what its run takes "
            + "longer than the one before: the median of \(times.roundCount) rounds, and the extremes. "
            + "Below zero the noise is larger than the room: raise --rounds, or leave the machine idle."
        )
      ],
      tables: [rooms, set],
      briefColumns: [
        "rooms": [
          "title", "milliseconds", "least", "most", "share", "megabytesPerSecond",
          "nanosecondsPerByte",
          "nanosecondsPerField",
        ]
      ])
  }

  // MARK: Rooms

  private var rooms: Table {
    var rows = Room.allCases.map { room in
      row("\(room)", room.title, times.spread(of: room))
    }
    rows.append(row("whole", Message(vi: "cả lần chạy", en: "whole run"), times.whole))
    if let withFields {
      rows.append(
        row(
          "wholeWithFields",
          Message(vi: "cả lần chạy, ghi từng trường", en: "whole run, every field written"),
          withFields))
    }
    return Table(
      id: "rooms", title: Message(vi: "Từng công đoạn", en: "Room by room"),
      columns: [
        .init("room", vi: "Mã", en: "Id"),
        .init("title", vi: "Công đoạn", en: "Room", width: 40),
        .init("milliseconds", vi: "ms", en: "ms"),
        .init("least", vi: "ít nhất", en: "least"),
        .init("most", vi: "nhiều nhất", en: "most"),
        .init("share", vi: "Phần", en: "Share"),
        .init("megabytesPerSecond", vi: "MB/giây", en: "MB/s"),
        .init("formsPerSecond", vi: "Biểu mẫu/giây", en: "Forms/s", width: 14),
        .init("fieldsPerSecond", vi: "Trường/giây", en: "Fields/s"),
        .init("nanosecondsPerByte", vi: "ns/byte", en: "ns/byte"),
        .init("nanosecondsPerField", vi: "ns/trường", en: "ns/field"),
      ],
      rows: rows)
  }

  private func row(_ id: String, _ title: Message, _ seconds: RoomTimes.Spread) -> [Table.Cell] {
    let whole = times.whole.median
    return [
      .text(id), .text(title[language]),
      .decimal(rounded(seconds.median * 1e5), places: 2),
      .decimal(rounded(seconds.least * 1e5), places: 2),
      .decimal(rounded(seconds.most * 1e5), places: 2),
      .share(tenThousandths: whole > 0 ? rounded(seconds.median / whole * 10_000) : nil),
      rate(Double(work.bytes) / 1e6, seconds.median, places: 0),
      rate(Double(work.forms), seconds.median, places: 0),
      rate(Double(work.fields), seconds.median, places: 0),
      rate(seconds.median * 1e9, Double(work.bytes), places: 3),
      rate(seconds.median * 1e9, Double(work.fields), places: 1),
    ]
  }

  // MARK: The set

  private var set: Table {
    Table(
      id: "set", title: Message(vi: "Đã chạy", en: "What was run"),
      columns: [
        .init("procedures", vi: "Thủ tục", en: "Procedures"),
        .init("forms", vi: "Biểu mẫu", en: "Forms"),
        .init("fields", vi: "Trường", en: "Fields"),
        .init("bytes", vi: "Byte", en: "Bytes"),
        .init("kernel", vi: "Nhân chỉ mục", en: "Kernel"),
        .init("threads", vi: "Luồng", en: "Threads"),
        .init("rounds", vi: "Vòng", en: "Rounds"),
        .init("repeats", vi: "Lần mỗi vòng", en: "Runs a round", width: 12),
        .init("startMilliseconds", vi: "Khởi động (ms)", en: "Start (ms)", width: 14),
        .init("firstMilliseconds", vi: "Lần đầu (ms)", en: "First run (ms)", width: 14),
        .init("peakMegabytes", vi: "Bộ nhớ cao nhất (MB)", en: "Peak memory (MB)", width: 20),
      ],
      rows: [
        [
          .count(work.procedures), .count(work.forms), .count(work.fields), .count(work.bytes),
          .text(SpeedTables.kernel), .count(work.threads), .count(times.roundCount),
          .count(work.repeats), .decimal(rounded(work.start * 1e5), places: 2),
          .decimal(rounded(work.first * 1e5), places: 2),
          .decimal(work.peakBytes / 100_000, places: 1),
        ]
      ])
  }

  // MARK: Numbers

  private func rounded(_ value: Double) -> Int { Int(value.rounded()) }

  /// So much in so much; empty where nothing is there to divide by, or noise is all there is.
  private func rate(_ amount: Double, _ divisor: Double, places: Int) -> Table.Cell {
    let value = amount / divisor
    guard divisor > 0, amount > 0, value < 1e15 else { return .empty }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return .decimal(rounded(value * scale), places: places)
  }
}
