/// An office file: parts in a ZIP archive, which lead to one another by relationships.
///
/// Names of parts are compared without regard to case, as the standard wants; targets may be relative to
/// the part or begin at the root.
/// - SeeAlso: ECMA-376, part 2 (Open Packaging Conventions), sections 6.2 and 6.5.
package struct OfficePackage: Sendable {
  /// What a part leads to.
  package struct Relationship: Hashable, Sendable {
    package var id: String
    /// The last word of the type's address: `officeDocument`, `worksheet`, `styles`.
    package var kind: String
    /// The name of a part, without a leading `/`; of an external target, its address.
    package var target: String
    package var isExternal: Bool
  }

  private let archive: ZIPReader
  private let entries: [String: ZIPReader.Entry]

  /// - Throws: ``PackageError`` where the archive cannot be read.
  package init(_ bytes: [UInt8]) throws(PackageError) {
    do throws(ArchiveError) {
      archive = try ZIPReader(bytes)
    } catch {
      throw PackageError(.archive(error.fault))
    }
    var entries: [String: ZIPReader.Entry] = [:]
    for entry in archive.entries { entries[entry.name.lowercased()] = entry }
    self.entries = entries
  }

  /// The names of all parts, in lower case and in order.
  package var partNames: [String] { entries.keys.sorted() }

  package func hasPart(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The tree of an XML part.
  ///
  /// - Throws: ``PackageError`` with the name of the part: missing, damaged, not well-formed.
  package func xml(_ name: String) throws(PackageError) -> XMLElement {
    guard let entry = entries[name.lowercased()] else {
      throw PackageError(.missingPart, part: name)
    }
    let bytes: [UInt8]
    do throws(ArchiveError) {
      bytes = try archive.contents(of: entry)
    } catch {
      throw PackageError(.archive(error.fault), part: name)
    }
    do throws(SyntaxError) {
      return try XMLDocument(parsing: bytes).root
    } catch {
      let text = (try? XMLDocument.utf8(bytes)) ?? bytes
      let place = LineIndex(text).position(of: error.byteOffset)
      throw PackageError(.xml(error.fault, line: place.line, column: place.column), part: name)
    }
  }

  /// Where a part leads, in the order of its list; nothing where it has none.
  ///
  /// - Parameter part: "" for the package itself.
  package func relationships(of part: String) throws(PackageError) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard hasPart(list) else { return [] }
    return try xml(list).children.compactMap { element in
      guard let id = element.attribute("Id"), let target = element.attribute("Target") else {
        return nil
      }
      let isExternal = element.attribute("TargetMode") == "External"
      let kind = element.attribute("Type")?.split(separator: "/").last.map(String.init) ?? ""
      return Relationship(
        id: id, kind: kind, target: isExternal ? target : resolved(target, in: folder),
        isExternal: isExternal)
    }
  }

  /// The main part of the package.
  ///
  /// - Throws: `missingPart` where no relationship leads to one.
  package func mainPart() throws(PackageError) -> String {
    let main = try relationships(of: "").first { $0.kind == "officeDocument" && !$0.isExternal }
    guard let main else { throw PackageError(.missingPart, part: "officeDocument") }
    return main.target
  }

  private func resolved(_ target: String, in folder: String) -> String {
    let target = String(target.map { $0 == "\\" ? "/" : $0 })
    var steps =
      target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}

/// Why an office file cannot be read.
package struct PackageError: Error, Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    case archive(ArchiveError.Fault)
    /// The place is in the part, not in the file.
    case xml(SyntaxError.Fault, line: Int, column: Int)
    case missingPart
  }

  package var fault: Fault
  /// "" for the archive itself.
  package var part: String

  package init(_ fault: Fault, part: String = "") {
    self.fault = fault
    self.part = part
  }
}
