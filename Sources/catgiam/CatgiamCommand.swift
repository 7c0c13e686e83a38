import FormReduction
import Glibc

@main struct CatgiamCommand {
  static func main() async {
    let loader = await Loader(inputs: Array(CommandLine.arguments.dropFirst()), procedures: ProcedureList(), threads: 1)
    for d in loader.diagnostics { _ = d }
    var analyzer = Analyzer(.vietnam, options: Options(asOf: CalendarDate("2026-11-24")!))
    for n in 0..<loader.count {
      if let p = loader.procedure(n) {
        let a = analyzer.analysis(of: p)
        print(String(decoding: NDJSONReport.line(a, catalogue: .vietnam, withFields: true), as: UTF8.self), terminator: "")
      }
    }
  }
}
