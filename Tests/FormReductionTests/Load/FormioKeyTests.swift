import Testing

@testable import FormReduction

@Suite("Keys of Form.io")
struct FormioKeyTests {
  @Test("each has the name of its case, but for one with a sign", arguments: FormioKey.allCases)
  func name(_ key: FormioKey) {
    #expect(key.name == (key == .schemaURL ? "$schema" : "\(key)"))
  }
}
