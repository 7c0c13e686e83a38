/// Why the system could not read: its own number (`errno`), which the caller puts into words.
package struct ReadError: Error, Hashable {
  package var code: Int32

  package init(code: Int32) { self.code = code }
}
