import Foundation

/// Data that lies outside the package, where it lies at all: in a folder `shared` beside the package or
/// beside one of the folders around it.
enum Shared {
  static let folder: URL? = {
    var folder = URL(filePath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let shared = folder.appending(path: "shared/suites")
      if FileManager.default.fileExists(atPath: shared.path) {
        return folder.appending(path: "shared")
      }
    }
    return nil
  }()

  /// The files below a folder with one of the extensions, in order; none where there is no such folder.
  static func files(_ path: String, _ extensions: String...) -> [URL] {
    guard let root = folder?.appending(path: path) else { return [] }
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? [])
      .filter { extensions.contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
