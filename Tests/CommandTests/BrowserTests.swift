import Foundation
import Testing

/// A browser on this machine, run without a window.
enum Browser {
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return nil
  }()

  /// Runs the browser and gives what it prints and what it complains of.
  static func run(_ arguments: [String]) throws -> (out: String, error: String) {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        "--disable-extensions", "--user-data-dir=\(folder.path("profile"))",
        "--enable-logging=stderr", "--log-level=0",
        // One page may look into another from the disk: only the page that drives the test needs it.
        "--allow-file-access-from-files", "--virtual-time-budget=20000",
      ] + arguments
    let out = folder.url.appending(path: "out")
    let error = folder.url.appending(path: "error")
    for file in [out, error] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return (
      try String(contentsOf: out, encoding: .utf8), try String(contentsOf: error, encoding: .utf8)
    )
  }

  /// Runs a script that may use `page(address, withScripts)`, `type`, `choose` and gives what it returns.
  static func drive(_ script: String, in folder: TemporaryFolder) throws -> [String: Any] {
    let harness = """
      <!DOCTYPE html><meta charset="utf-8"><pre id="result"></pre><script>
      function page(address, withScripts) {
        return new Promise(function (done) {
          var frame = document.createElement("iframe");
          frame.width = 1200; frame.height = 900;
          if (!withScripts) frame.sandbox = "allow-same-origin";
          frame.onload = function () { done(frame.contentDocument); };
          frame.src = address;
          document.body.appendChild(frame);
        });
      }
      function type(element, text) {
        element.value = text;
        element.dispatchEvent(new Event(element.tagName === "SELECT" ? "change" : "input"));
      }
      function texts(list) { return Array.from(list).map(function (e) { return e.textContent; }); }
      (async function () {
        var result;
        try { result = await (async function () { \(script) })(); }
        catch (error) { result = { error: String(error) + " " + error.stack }; }
        document.getElementById("result").textContent = btoa(unescape(encodeURIComponent(JSON.stringify(result))));
      })();
      </script>
      """
    let path = try folder.write("drive.html", harness)
    let (out, error) = try run(["--dump-dom", "file://\(path)"])
    // A policy that blocks our own style or script, or an error in a script, would be told here.
    for line in error.split(separator: "\n")
    where line.contains("CONSOLE") && !line.contains("Blocked script execution") {
      Issue.record("the browser says: \(line)")
    }
    let code = try #require(
      out.firstMatch(of: /<pre id="result">([^<]*)<\/pre>/)?.output.1, "\(out.prefix(500))")
    let data = try #require(Data(base64Encoded: String(code)))
    let result = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    if let error = result["error"] { Issue.record("the script failed: \(error)") }
    return result
  }
}

@Suite(
  "HTML report in a browser", .serialized,
  .enabled(if: Browser.path != nil, "no Chromium on this machine"))
struct BrowserTests {
  /// The samples as a report in a folder, and as a single file.
  private func report() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let result = try Command.run(
      "analyze", Command.samples + "/formio", Command.samples + "/set.ndjson", "--procedures",
      Command.samples + "/procedures.csv",
      "--as-of", "2026-11-24", "--output", "html=\(folder.path("report"))", "--output",
      "html-single=\(folder.path("one.html"))")
    #expect(result.code == 2)
    return folder
  }

  @Test("the ranking: as drawn without scripts; search, filters, sorting, links")
  func ranking() throws {
    let folder = try report()
    let result = try Browser.drive(
      """
      var still = await page("report/index.html", false);
      var live = await page("report/index.html", true);
      var find = function (id) { return live.getElementById(id); };
      var body = find("ranking").tBodies[0], head = find("ranking").tHead.rows[0];
      var cell = function (column) {
        var i = Array.from(head.cells).findIndex(function (th) { return th.dataset.column === column; });
        return Array.from(body.rows).map(function (row) { return row.cells[i].textContent; });
      };
      var button = function (column) {
        return Array.from(head.cells).find(function (th) { return th.dataset.column === column; }).firstChild;
      };
      var status = function () { return live.querySelector("p[role=status]").textContent; };
      var out = {};
      out.controlsWithoutScripts = still.querySelectorAll("input, select, button").length;
      var html = function (rows) { return Array.from(rows).map(function (row) { return row.outerHTML; }).join(); };
      out.same = html(still.getElementById("ranking").tBodies[0].rows) === html(body.rows);
      out.all = body.rows.length;
      type(find("tool-q"), "  DANG KY ho tich ");
      out.search = cell("name"); out.searchStatus = status();
      type(find("tool-q"), "không có thủ tục nào như thế");
      out.nothing = body.rows.length; out.nothingStatus = status();
      type(find("tool-q"), "");
      type(find("tool-m"), "0"); out.missing = cell("meetsTarget");
      type(find("tool-m"), "-1"); out.notApplicable = cell("meetsTarget");
      type(find("tool-m"), "");
      type(find("tool-v"), "obsolete"); out.obsolete = cell("obsolete");
      type(find("tool-v"), "");
      var agency = Array.from(find("tool-a").options).find(function (o) { return o.text === "UBND cấp xã"; });
      type(find("tool-a"), agency.value); out.agency = cell("name");
      type(find("tool-a"), "");
      var land = Array.from(find("tool-d").options).find(function (o) { return /đất đai/.test(o.text); });
      type(find("tool-d"), land.value); out.land = cell("name");
      type(find("tool-d"), "");
      button("declared").click();
      out.down = cell("declared"); out.downSort = button("declared").parentNode.getAttribute("aria-sort");
      button("declared").click();
      out.up = cell("declared"); out.upSort = button("declared").parentNode.getAttribute("aria-sort");
      button("name").click(); out.byName = cell("name").slice(0, 3);
      out.hash = live.location.hash;
      var again = await page("report/index.html" + live.location.hash, true);
      out.kept = again.getElementById("ranking").tBodies[0].innerHTML === body.innerHTML;
      var gaps = find("gaps-table");
      gaps.tHead.rows[0].cells[1].firstChild.click();
      out.gaps = texts(Array.from(gaps.tBodies[0].rows).map(function (row) { return row.cells[1]; }));
      var link = body.querySelector("a");
      var paper = await page("report/" + link.getAttribute("href"), true);
      out.link = link.textContent; out.title = paper.querySelector("h1").textContent;
      var back = await page("report/procedures/" + paper.querySelector("nav a").getAttribute("href"), true);
      out.back = back.querySelector("h1").textContent === live.querySelector("h1").textContent;
      return out;
      """, in: folder)
    #expect(result["controlsWithoutScripts"] as? Int == 0)
    #expect(result["same"] as? Bool == true)
    #expect(result["all"] as? Int == 14)
    let search = try #require(result["search"] as? [String])
    #expect(search.count == 1 && search.allSatisfy { $0.contains("Hộ tịch") }, "\(search)")
    #expect(result["searchStatus"] as? String == "Tìm thấy \(search.count) trong 14 thủ tục.")
    #expect(result["nothing"] as? Int == 0)
    #expect(result["nothingStatus"] as? String == "Tìm thấy 0 trong 14 thủ tục.")
    #expect(result["missing"] as? [String] == ["chưa đạt", "chưa đạt"])
    #expect(result["notApplicable"] as? [String] == ["không áp dụng"])
    let obsolete = try #require(result["obsolete"] as? [String])
    #expect(!obsolete.isEmpty && !obsolete.contains("0"))
    let agency = try #require(result["agency"] as? [String])
    #expect(agency.count > 1 && agency.allSatisfy { $0.contains("UBND cấp xã") })
    #expect((result["land"] as? [String])?.contains { $0.contains("1.013833") } == true)
    let down = try #require(result["down"] as? [String]).compactMap(Int.init)
    #expect(down.count == 14 && down == down.sorted(by: >))
    #expect(result["downSort"] as? String == "descending")
    #expect((result["up"] as? [String])?.compactMap(Int.init) == down.sorted())
    #expect(result["upSort"] as? String == "ascending")
    let names = try #require(result["byName"] as? [String])
    #expect(names.first?.hasPrefix("Cấp") == true, "\(names)")
    #expect((result["hash"] as? String)?.contains("o=%2Bname") == true)
    #expect(result["kept"] as? Bool == true)
    let gaps = try #require(result["gaps"] as? [String]).compactMap(Int.init)
    #expect(gaps.count == 2 && gaps == gaps.sorted(by: >))
    #expect(result["link"] as? String == result["title"] as? String)
    #expect(result["back"] as? Bool == true)
  }

  @Test("the page of a procedure: fields by verdict, source and words")
  func procedure() throws {
    let folder = try report()
    let result = try Browser.drive(
      """
      var live = await page("report/procedures/1.004194.html", true);
      var find = function (id) { return live.getElementById(id); };
      var cards = function () {
        return Array.from(live.querySelectorAll(".field")).filter(function (e) { return e.offsetHeight > 0; });
      };
      var out = { all: cards().length, controls: live.querySelectorAll("#fields input, #fields select").length };
      type(find("tool-v"), "derivable");
      out.derivable = cards().map(function (e) { return e.dataset.v; });
      type(find("tool-v"), "");
      type(find("tool-d"), "population");
      out.population = cards().map(function (e) { return e.dataset.s; });
      type(find("tool-d"), "");
      type(find("tool-q"), "nghe nghiep");
      out.words = cards().map(function (e) { return e.textContent; });
      out.steps = Array.from(live.querySelectorAll("#fields .step")).filter(function (e) { return e.offsetHeight > 0; }).length;
      out.status = live.querySelector("p[role=status]").textContent;
      var one = await page("one.html", true);
      out.single = one.querySelectorAll("section.paper").length;
      out.singleRows = one.getElementById("ranking").tBodies[0].rows.length;
      var wide = [live, one].map(function (d) { return d.documentElement.scrollWidth - d.documentElement.clientWidth; });
      out.overflow = Math.max.apply(null, wide);
      return out;
      """, in: folder)
    #expect(result["all"] as? Int == 48)
    #expect(result["controls"] as? Int == 3)
    let derivable = try #require(result["derivable"] as? [String])
    #expect(derivable.count == 25 && Set(derivable) == ["derivable"])
    let population = try #require(result["population"] as? [String])
    #expect(population.count > 5 && Set(population) == ["population"])
    let words = try #require(result["words"] as? [String])
    #expect(words.count == 1 && words.allSatisfy { $0.contains("Nghề nghiệp") }, "\(words)")
    #expect(result["steps"] as? Int == 1)
    #expect(result["status"] as? String == "Hiện 1 trong 48 trường.")
    #expect(result["single"] as? Int == 14)
    #expect(result["singleRows"] as? Int == 14)
    #expect(result["overflow"] as? Int == 0)
  }

  @Test("it prints on A4, with all fields and without controls")
  func print() throws {
    let folder = try report()
    let pdf = folder.path("paper.pdf")
    _ = try Browser.run([
      "--no-pdf-header-footer", "--print-to-pdf=\(pdf)",
      "file://\(folder.path("report/procedures/1.004194.html"))",
    ])
    let data = try Data(contentsOf: URL(filePath: pdf))
    #expect(data.starts(with: Data("%PDF-".utf8)))
    guard let info = try tool("pdfinfo", [pdf]), let text = try tool("pdftotext", [pdf, "-"]) else {
      return
    }
    #expect(info.contains("(A4)"), "\(info)")
    #expect(text.contains("R × 100 = 2600 ≥ 20 × D = 20 × 46: đạt"))
    #expect(text.contains("Tôi cam đoan lời khai trên là đúng sự thật"))
    #expect(!text.contains("Tìm trong các trường"))
  }

  /// What a tool prints; `nil` where it is not installed.
  private func tool(_ name: String, _ arguments: [String]) throws -> String? {
    let path = "/usr/bin/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
