import Foundation
import Testing

@testable import Interchange

/// Puts entries into an archive, as plainly as the format allows, with any field bent on purpose.
struct ArchiveDraft {
  struct Entry {
    var name: String
    var data: [UInt8]
    var packed: [UInt8]?
    var flags = 0
    var method: Int?
    var checksum: UInt32?
    var size: Int?
    var mode = 0
    /// Sizes stand behind the data instead of before it.
    var isStream = false
    var isLarge = false
  }

  var entries: [Entry] = []
  var prefix: [UInt8] = []
  var comment: [UInt8] = []
  var declaredCount: Int?

  static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  var bytes: [UInt8] {
    let number = Self.number
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let packed = entry.packed ?? entry.data
      let method = entry.method ?? (entry.packed == nil ? 0 : 8)
      let checksum = Int(entry.checksum ?? CRC32.checksum(of: entry.data))
      let size = entry.size ?? entry.data.count
      let flags = entry.flags | (entry.isStream ? 8 : 0)
      let start = number(20, 2) + number(flags, 2) + number(method, 2) + number(0, 4)
      let local =
        entry.isStream
        ? number(0, 12) : number(checksum, 4) + number(packed.count, 4) + number(size, 4)
      archive +=
        [0x50, 0x4B, 3, 4] + start + local + number(entry.name.utf8.count, 2) + number(0, 2)
      archive += Array(entry.name.utf8) + packed
      if entry.isStream {
        archive +=
          [0x50, 0x4B, 7, 8] + number(checksum, 4) + number(packed.count, 4) + number(size, 4)
      }
      let extra =
        entry.isLarge
        ? number(1, 2) + number(24, 2) + number(size, 8) + number(packed.count, 8)
          + number(offset, 8)
        : []
      let sizes =
        entry.isLarge
        ? [UInt8](repeating: 0xFF, count: 8) : number(packed.count, 4) + number(size, 4)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + start + number(checksum, 4) + sizes
      directory += number(entry.name.utf8.count, 2) + number(extra.count, 2) + number(0, 6)
      directory += number(0, 2) + number(entry.mode, 2)
      directory += entry.isLarge ? [0xFF, 0xFF, 0xFF, 0xFF] : number(offset, 4)
      directory += Array(entry.name.utf8) + extra
    }
    let start = archive.count
    let count = declaredCount ?? entries.count
    let end = [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
    return prefix + archive + directory + end + number(directory.count, 4) + number(start, 4)
      + number(comment.count, 2) + comment
  }
}

@Suite("ZIP reader")
struct ZIPReaderTests {
  static let hello = Array("xin chào".utf8)
  static let entry = ArchiveDraft.Entry(name: "a/xin chào.txt", data: hello)

  private func contents(_ draft: ArchiveDraft) throws -> [UInt8] {
    let archive = try ZIPReader(draft.bytes)
    return try archive.contents(of: try #require(archive.entries.first))
  }

  @Test("stored, packed, as a stream, with large numbers, behind other bytes, before a comment")
  func good() throws {
    var draft = ArchiveDraft(entries: [Self.entry])
    #expect(try contents(draft) == Self.hello)
    #expect(try ZIPReader(draft.bytes).entries[0].name == "a/xin chào.txt")
    draft.entries[0].isStream = true
    #expect(try contents(draft) == Self.hello)
    draft.entries[0].isLarge = true
    #expect(try contents(draft) == Self.hello)
    draft.prefix = Array("#!/bin/sh\n".utf8)
    #expect(try contents(draft) == Self.hello)
    draft.comment = Array("PK\u{5}\u{6} a comment that looks like an end".utf8)
    #expect(try contents(draft) == Self.hello)
    let packed = ArchiveDraft.Entry(
      name: "b", data: Array("abc".utf8), packed: bytes(hex: "010300fcff616263"))
    #expect(try contents(ArchiveDraft(entries: [packed])) == Array("abc".utf8))
  }

  @Test("an empty archive has no entries")
  func empty() throws {
    #expect(try ZIPReader(ArchiveDraft().bytes).entries.isEmpty)
  }

  @Test("of equal names the last one is found; folders and backslashes are known")
  func names() throws {
    var draft = ArchiveDraft(entries: [Self.entry, Self.entry])
    draft.entries[1].data = [1]
    draft.entries.append(.init(name: "xl\\sheets\\", data: []))
    let archive = try ZIPReader(draft.bytes)
    let last = try #require(archive.entry(named: "a/xin chào.txt"))
    #expect(try archive.contents(of: last) == [1])
    #expect(archive.entries[2].name == "xl/sheets/")
    #expect(archive.entries[2].isFolder)
  }

  @Test("entries that are refused by name")
  func refused() throws {
    func fault(_ change: (inout ArchiveDraft.Entry) -> Void) throws -> ArchiveError.Fault? {
      var draft = ArchiveDraft(entries: [Self.entry, .init(name: "z", data: [7])])
      change(&draft.entries[0])
      let archive = try ZIPReader(draft.bytes)
      // The other entry is not lost.
      #expect(try archive.contents(of: archive.entries[1]) == [7])
      do throws(ArchiveError) {
        _ = try archive.contents(of: archive.entries[0])
        return nil
      } catch {
        #expect(error.entry == archive.entries[0].name)
        return error.fault
      }
    }
    #expect(try fault { $0.flags = 1 } == .encrypted)
    #expect(try fault { $0.method = 99 } == .encrypted)
    #expect(try fault { $0.method = 12 } == .unknownMethod(number: 12, name: "bzip2"))
    #expect(try fault { $0.method = 77 } == .unknownMethod(number: 77, name: ""))
    #expect(try fault { $0.mode = 0o120777 } == .link)
    #expect(try fault { $0.checksum = 1 } == .wrongChecksum)
    #expect(try fault { $0.size = 3 } == .damagedData)
    #expect(try fault { $0.method = 8 } == .damagedData)
    for name in ["/etc/passwd", "../x", "a/../../x", "a\\..\\x", "C:/x", "a\u{0}b", ""] {
      #expect(try fault { $0.name = name } == .unsafeName)
    }
    #expect(
      try fault {
        $0.packed = [3, 0]
        $0.size = 2 << 20
      } == .suspiciousRatio(limit: 400))
  }

  @Test("archives that are refused as a whole")
  func refusedArchives() {
    var draft = ArchiveDraft(entries: [Self.entry, Self.entry])
    #expect(throws: ArchiveError(.noDirectory)) { try ZIPReader([]) }
    #expect(throws: ArchiveError(.noDirectory)) { try ZIPReader(Array(draft.bytes.dropLast(30))) }
    draft.declaredCount = 3
    #expect(throws: ArchiveError(.damagedDirectory)) { try ZIPReader(draft.bytes) }
    draft.declaredCount = 2
    var limits = ZIPReader.Limits()
    limits.entryCount = 1
    #expect(throws: ArchiveError(.tooManyEntries(limit: 1))) {
      try ZIPReader(draft.bytes, limits: limits)
    }
    limits = ZIPReader.Limits()
    limits.totalSize = 15
    #expect(throws: ArchiveError(.tooLarge(limit: 15))) {
      try ZIPReader(draft.bytes, limits: limits)
    }
  }

  @Test("two entries over the same bytes are a bomb")
  func overlapping() throws {
    var bytes = ArchiveDraft(entries: [Self.entry, Self.entry]).bytes
    // Lead the second record to the first entry.
    let record = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    for index in record + 42..<record + 46 { bytes[index] = 0 }
    #expect(throws: ArchiveError(.overlappingEntries)) { try ZIPReader(bytes) }
  }

  @Test("cut or changed anywhere, an archive gives errors or right bytes, never a crash")
  func damaged() throws {
    var draft = ArchiveDraft(entries: [Self.entry])
    draft.entries[0].isLarge = true
    draft.entries.append(
      .init(name: "b", data: Array("abc".utf8), packed: bytes(hex: "010300fcff616263")))
    let whole = draft.bytes
    func use(_ bytes: [UInt8]) {
      guard let archive = try? ZIPReader(bytes) else { return }
      for entry in archive.entries { _ = try? archive.contents(of: entry) }
    }
    for length in whole.indices { use(Array(whole[..<length])) }
    for index in whole.indices {
      for value in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
        var changed = whole
        changed[index] = value
        use(changed)
      }
    }
  }

  static let malformed = Shared.files("suites/zip-malformed", "zip")
  static let workbooks = Shared.files("suites/xlsx-calamine", "xlsx")

  @Test("other people's odd archives", .enabled(if: !malformed.isEmpty), arguments: malformed)
  func odd(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    let name = file.lastPathComponent
    do throws(ArchiveError) {
      let archive = try ZIPReader(bytes)
      #expect(!["invalid_offset.zip", "invalid_offset2.zip"].contains(name))
      for entry in archive.entries {
        do throws(ArchiveError) {
          #expect(try archive.contents(of: entry).count == entry.size)
        } catch {
          #expect(error.entry == entry.name)
          switch error.fault {
          case .encrypted, .unknownMethod, .link, .unsafeName: break
          default: Issue.record("\(name): \(error)")
          }
        }
      }
    } catch {
      #expect(error.fault == .damagedDirectory)
    }
  }

  @Test("real workbooks unpack whole", .enabled(if: !workbooks.isEmpty), arguments: workbooks)
  func workbook(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    // An encrypted workbook is no archive at all, but a container of another kind.
    guard file.lastPathComponent != "pass_protected.xlsx" else {
      #expect(throws: ArchiveError(.noDirectory)) { try ZIPReader(bytes) }
      return
    }
    let archive = try ZIPReader(bytes)
    #expect(!archive.entries.isEmpty)
    for entry in archive.entries {
      // One part of this file is damaged; Python's zipfile refuses it too.
      if file.lastPathComponent == "issue252.xlsx", entry.name == "xl/_rels/workbook.xml.rels" {
        #expect(throws: ArchiveError(.damagedData, entry: entry.name)) {
          try archive.contents(of: entry)
        }
      } else {
        #expect(try archive.contents(of: entry).count == entry.size)
      }
    }
  }
}
