import Interchange

/// One text → its forms: finds the format by what the text holds, then asks the format.
///
/// Knows nothing of other files and of procedures; ``Loader`` puts the forms together.
struct TextLoader: Sendable {
  /// The only format to try (`--from`); `nil` to find out.
  var format: (any SchemaFormat.Type)?

  /// Whether texts may be of a format.
  func reads(_ other: any SchemaFormat.Type) -> Bool { format.map { $0.id == other.id } ?? true }

  enum Outcome {
    case loaded(LoadedForms)
    /// No format knows it; what to say where somebody meant it to be a form.
    case unknown(Diagnostic)
    /// A format knows it, or it is broken, and gives no form.
    case refused(Diagnostic)
  }

  /// - Parameters:
  ///   - file: As it is shown; a line of a set with its number.
  ///   - isLine: Whether the text is a line of a set, which can only be JSON.
  func forms(in bytes: [UInt8], file: String, isLine: Bool = false) -> Outcome {
    switch format {
    case let format as any JSONSchemaFormat.Type:
      return jsonForms(in: bytes, file: file) { _ in format }
    case let format as any ByteSchemaFormat.Type:
      return outcome(bytes, file) { () throws(LoadError) in
        try format.forms(in: bytes, file: file)
      }
    default: break
    }
    if isLine || TextLoader.beginsLikeJSON(bytes) {
      let outcome = jsonForms(in: bytes, file: file) { root in
        SchemaFormats.json.first { $0.recognizes(root) }
      }
      // A plain text may begin with a bracket too.
      guard case .refused = outcome, !isLine, !TextLoader.isNamedJSON(file) else { return outcome }
      return byteForms(in: bytes, file: file) ?? outcome
    }
    if let outcome = byteForms(in: bytes, file: file) { return outcome }
    // Whoever calls a file JSON, or gives an empty one, wants to know what is wrong with it.
    if bytes.isEmpty || TextLoader.isNamedJSON(file) {
      return jsonForms(in: bytes, file: file) { _ in nil }
    }
    return .unknown(TextLoader.unknown(file))
  }

  private func byteForms(in bytes: [UInt8], file: String) -> Outcome? {
    guard let format = SchemaFormats.bytes.first(where: { $0.recognizes(bytes) }) else {
      return nil
    }
    return outcome(bytes, file) { () throws(LoadError) in try format.forms(in: bytes, file: file) }
  }

  private static func beginsLikeJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    return first == 0x7B || first == 0x5B
  }

  private static func isNamedJSON(_ file: String) -> Bool {
    Inventory.lineExtensions.union(["json"]).contains(Inventory.ending(of: file))
  }

  static func unknown(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, file: file,
      message: Message(
        vi: "không phải biểu mẫu đọc được (xem catgiam formats); hãy nêu định dạng bằng --from",
        en: "not a form schema we can read (see catgiam formats); name it with --from FORMAT"))
  }

  // MARK: JSON

  private func jsonForms(
    in bytes: [UInt8], file: String,
    format: (JSONValue) -> (any JSONSchemaFormat.Type)?
  ) -> Outcome {
    let document: JSONDocument
    do throws(SyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.byteOffset)
      return .refused(
        Diagnostic(
          .error, file: file, line: place.line, column: place.column,
          message: hint(for: error, bytes)))
    }
    guard let format = format(document.root) else { return .unknown(TextLoader.unknown(file)) }
    let outcome = outcome(bytes, file) { () throws(LoadError) in
      try format.forms(in: document.root, file: file)
    }
    guard case .loaded(var loaded) = outcome, let first = document.repeatedKeys.first else {
      return outcome
    }
    loaded.diagnostics.insert(
      repeatedKey(first, more: document.repeatedKeys.count - 1, bytes, file), at: 0)
    return .loaded(loaded)
  }

  /// What is odd in a valid JSON text, whatever its format.
  func remarks(on bytes: [UInt8], file: String) -> [Diagnostic] {
    guard let document = try? JSONDocument(parsing: bytes),
      let first = document.repeatedKeys.first
    else { return [] }
    return [repeatedKey(first, more: document.repeatedKeys.count - 1, bytes, file)]
  }

  private func repeatedKey(
    _ repeated: JSONDocument.RepeatedKey, more: Int, _ bytes: [UInt8], _ file: String
  ) -> Diagnostic {
    let index = LineIndex(bytes)
    let place = index.position(of: repeated.byteOffset)
    let first = index.position(of: repeated.firstByteOffset)
    return Diagnostic(
      .warning, file: file, line: place.line, column: place.column,
      message: Message(
        vi:
          "khóa “\(repeated.key)” lặp lại trong một đối tượng (lần đầu ở dòng \(first.line)); "
          + "lấy giá trị sau cùng" + (more > 0 ? "; còn \(more) khóa lặp khác" : ""),
        en:
          "key \"\(repeated.key)\" is used twice in one object (first at line \(first.line)); "
          + "the last one counts" + (more > 0 ? "; \(more) more repeated keys" : "")))
  }

  /// What is wrong, then what to do.
  private func hint(for error: SyntaxError, _ bytes: [UInt8]) -> Message {
    let fault = error.fault.message
    let start = bytes.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    if start == 0x3C {
      return Message(
        vi: "không phải JSON mà là trang web hoặc XML; hãy xuất lại biểu mẫu từ cổng",
        en: "not JSON but a web page or XML; export the form again from the portal")
    }
    switch error.fault {
    case .empty:
      return Message(vi: "tệp rỗng; hãy xuất lại", en: "the file is empty; export it again")
    case .expectedKey where TextLoader.isJavaScript(bytes, at: error.byteOffset):
      return Message(
        vi: "đối tượng JavaScript, không phải JSON: khóa phải trong dấu nháy kép; hãy xuất JSON",
        en: "a JavaScript object, no JSON: keys must be in double quotes; export JSON")
    case .unexpectedEnd, .unterminatedString:
      return Message(
        vi: "\(fault.vietnamese); tệp có thể bị cắt, hãy xuất lại",
        en: "\(fault.english); the file may be cut off, export it again")
    default:
      return Message(
        vi: "\(fault.vietnamese); hãy sửa hoặc xuất lại tệp",
        en: "\(fault.english); mend the file or export it again")
    }
  }

  /// Whether a name without quotes, or in single ones, stands where a key must be.
  private static func isJavaScript(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    return byte == 0x27 || byte == 0x24 || byte == 0x5F
      || byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A
  }

  // MARK: Faults

  private func outcome(
    _ bytes: [UInt8], _ file: String, _ load: () throws(LoadError) -> LoadedForms
  ) -> Outcome {
    do throws(LoadError) {
      return .loaded(try load())
    } catch {
      let place = error.byteOffset.map { LineIndex(bytes).position(of: $0) }
      return .refused(
        Diagnostic(
          error.severity, file: file, line: place?.line, column: place?.column,
          message: error.message, pointer: error.pointer))
    }
  }
}
