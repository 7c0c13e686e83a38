/// What a monthly report says of those who issue it: all of it may be absent, then a placeholder stands
/// in its place.
public struct DocumentSettings: Sendable, Hashable {
  /// The body above the issuing one: `ỦY BAN NHÂN DÂN TỈNH BẮC NINH`.
  public var parent: String?
  /// The issuing body.
  public var body: String?
  public var number: String?
  /// Behind the number: `BC-SKHCN`.
  public var symbol: String?
  /// Before the date.
  public var place: String?
  /// Kính gửi.
  public var addressees: [String] = []
  /// For whom the signer signs: `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`.
  public var authority: String?
  public var position: String?
  public var signer: String?
  /// Nơi nhận.
  public var recipients: [String] = []
  /// Proposals in the words of the body, behind those that follow from the figures.
  public var proposals: [String] = []

  public init() {}

  /// These settings with others on top: what those leave open stays.
  public func overridden(by other: DocumentSettings) -> DocumentSettings {
    var result = self
    result.parent = other.parent ?? parent
    result.body = other.body ?? body
    result.number = other.number ?? number
    result.symbol = other.symbol ?? symbol
    result.place = other.place ?? place
    result.authority = other.authority ?? authority
    result.position = other.position ?? position
    result.signer = other.signer ?? signer
    if !other.addressees.isEmpty { result.addressees = other.addressees }
    if !other.recipients.isEmpty { result.recipients = other.recipients }
    if !other.proposals.isEmpty { result.proposals = other.proposals }
    return result
  }
}
