import Foundation
import Interchange

/// `catgiam-benchmarks index PATH`: how fast each kernel of the structural index reads real files.
///
/// All documents lie in one buffer in memory; each kernel reads them all several times in turn with
/// the others, and the smallest time counts: what else the machine did only ever adds.
enum IndexSpeed {
  /// What a reader of Form.io asks for, about.
  static let keys = KeySet([
    "components", "columns", "rows", "label", "legend", "title", "type", "key", "input", "hidden",
    "disabled", "disable", "readOnly", "readonly", "calculateValue", "allowCalculateOverride",
    "prefill", "prefillKey", "attributes", "conditional", "show", "when", "eq", "conditions",
    "component", "operator", "value", "conjunction", "values", "data", "questions", "description",
    "tooltip", "placeholder", "keyLabel", "valueComponent", "display", "name", "path", "tags",
    "properties", "form", "configuration",
  ])

  static func print(_ path: String) throws {
    let (bytes, documents) = try load(path)
    let size = documents.reduce(0) { $0 + $1.count }
    guard size > 0 else { return Swift.print("no .json or .ndjson file in \(path)") }
    let kernels = StructuralIndex.Kernel.allCases.filter(\.isSupported)
    var best: [StructuralIndex.Kernel: Double] = [:]
    var counts: [StructuralIndex.Kernel: String] = [:]
    for _ in 0..<9 {
      for kernel in kernels where kernel != .byteLoop || best[kernel] == nil {
        var index = StructuralIndex(keys: keys, kernel: kernel)
        var entries = 0
        var refused = 0
        let start = ContinuousClock.now
        for document in documents {
          if index.build(bytes, document) == .invalid { refused += 1 }
          entries += index.count
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        best[kernel] = min(best[kernel] ?? .infinity, seconds)
        counts[kernel] = "\(entries) | \(refused)"
      }
    }
    Swift.print("\(documents.count) documents, \(size) bytes\n")
    Swift.print("| kernel | MB/s | ns per 64 bytes | entries | refused |\n|---|---|---|---|---|")
    for kernel in kernels {
      let seconds = best[kernel] ?? 0
      let speed = String(format: "%.0f", Double(size) / seconds / 1e6)
      let cost = String(format: "%.2f", seconds * 1e9 / (Double(size) / 64))
      Swift.print("| \(kernel.rawValue) | \(speed) | \(cost) | \(counts[kernel] ?? "") |")
    }
  }

  /// The files of a folder, or the lines of one file, up to 256 MB, with padding around them.
  private static func load(_ path: String) throws -> ([UInt8], [Range<Int>]) {
    let limit = 256 << 20
    var bytes = [UInt8](repeating: 0x0A, count: StructuralIndex.padding)
    var documents: [Range<Int>] = []
    if path.hasSuffix(".ndjson") {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      bytes += try handle.read(upToCount: limit) ?? Data()
      let lines = bytes.split(separator: 0x0A)
      documents = lines.dropLast(bytes.last == 0x0A ? 0 : 1).map(\.indices)
    } else {
      let files = FileManager.default.enumerator(
        at: URL(filePath: path), includingPropertiesForKeys: nil)
      let paths = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
      for file in paths.sorted(by: { $0.path < $1.path }) where bytes.count < limit {
        let contents = try Data(contentsOf: file)
        let mark = contents.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        bytes += contents
        documents.append(bytes.count - contents.count + mark..<bytes.count)
        bytes.append(0x0A)
      }
    }
    bytes += [UInt8](repeating: 0x0A, count: StructuralIndex.padding)
    return (bytes, documents)
  }
}
