import Foundation
import Testing

@testable import Interchange

/// A document at an offset in a buffer whose other bytes look like JSON.
func padded(_ text: [UInt8], at offset: Int = 64) -> ([UInt8], Range<Int>) {
  let noise = Array("{\"a\":[1,\"é\\\"}],tru".utf8)
  let before = (0..<offset).map { noise[$0 % noise.count] }
  let behind = (0..<64).map { noise[$0 % noise.count] }
  return (before + text + behind, offset..<offset + text.count)
}

@Suite("Structural index")
struct StructuralIndexTests {
  @Test("the example of the essay", arguments: StructuralIndex.Kernel.allCases)
  func example(_ kernel: StructuralIndex.Kernel) {
    guard kernel.isSupported else { return }
    let text = #"{"components":[{"label":"Tên","x":{"y":1}}]}"#
    let (bytes, document) = padded(Array(text.utf8))
    var index = StructuralIndex(keys: KeySet(["components", "label"]), kernel: kernel)
    #expect(index.build(bytes, document) == .valid)
    let kinds = index.entries.prefix(index.count + 1).map(\.kind)
    #expect(
      kinds == [0xF0, 0, 0xF2, 0xF0, 1, 0xF0, 0xF1, 0xF1, 0xF3, 0xF1, 0xFF])
    #expect(
      index.entries.prefix(index.count + 1).map(\.link) == [9, 1, 8, 7, 4, 6, 6, 7, 8, 9, 10])
    #expect(
      index.entries.prefix(index.count + 1).map { Int($0.offset) - 64 }
        == [0, 14, 14, 15, 24, 35, 41, 42, 43, 44, 45])
  }
}
