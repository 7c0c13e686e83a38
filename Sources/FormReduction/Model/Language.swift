/// The language of what people read; machine formats do not depend on it.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  func severity(_ severity: Diagnostic.Severity) -> String {
    switch (self, severity) {
    case (.english, let severity): severity.rawValue
    case (.vietnamese, .note): "ghi chú"
    case (.vietnamese, .warning): "cảnh báo"
    case (.vietnamese, .error): "lỗi"
    }
  }
}

/// One sentence in both languages.
public struct Message: Sendable, Hashable {
  public var vietnamese: String
  public var english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  public subscript(language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
