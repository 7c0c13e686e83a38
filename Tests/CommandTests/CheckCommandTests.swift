import Foundation
import Testing

@Suite("Command: check")
struct CheckCommandTests {
  @Test("remarks on forms and list, changes of the list, and what cannot be read")
  func check() throws {
    let folder = try TemporaryFolder()
    try folder.write("forms/1.004194.json", smallForm)
    try folder.write("forms/1.999999.json", smallForm)
    let list = try folder.write(
      "list.csv",
      "code,name,channels\n1.004194,Cấp phép nghề,Trực tuyến\n1.000003,Cấp thẻ,Trực tuyến\n")
    let previous = try folder.write(
      "old.csv", "code,name,channels\n1.004194,Cấp phép nghề,Trực tiếp\n")
    let result = try Command.run(
      "check", folder.path("forms"), "--procedures", list, "--previous", previous, "--lang", "en")
    #expect(result.code == 0)
    #expect(
      result.lines.contains { $0.hasPrefix("  code not in the list") && $0.contains("1.999999") })
    #expect(
      result.lines.contains { $0.hasPrefix("  online without a form") && $0.contains("list.csv:3") }
    )
    #expect(result.lines.contains { $0.contains("amended") && $0.contains("1.004194") })
    #expect(result.lines.contains { $0.contains("new") && $0.contains("1.000003") })
    #expect(try Command.run("check", folder.path("forms")).code == 64)
    #expect(try Command.run("check", "--procedures", list).code == 64)
    let form = folder.path("forms/1.004194.json")
    let wrong = try Command.run("check", form, "--procedures", form, "--lang", "en")
    #expect(wrong.code == 64)
    try folder.write("forms/broken.json", "{")
    #expect(try Command.run("check", folder.path("forms"), "--procedures", list).code == 2)
  }
}
