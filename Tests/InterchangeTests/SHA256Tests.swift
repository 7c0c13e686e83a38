import Testing

@testable import Interchange

@Suite("SHA-256")
struct SHA256Tests {
  /// FIPS 180-4 and NIST's example values; the last one is a million times "a".
  @Test(
    "published values",
    arguments: [
      ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func published(_ text: String, _ times: Int, _ expected: String) {
    let bytes = Array(String(repeating: text, count: times).utf8)
    #expect(SHA256.digest(of: bytes).hexadecimal == expected)
  }

  @Test("pieces give what the whole gives, whatever the lengths around a block", arguments: 0...130)
  func pieces(_ length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    let whole = SHA256.digest(of: bytes)
    for cut in [0, 1, length / 2, length] where cut <= length {
      var hash = SHA256()
      hash.update(with: Array(bytes[..<cut]))
      hash.update(with: Array(bytes[cut...]))
      #expect(hash.digest == whole)
    }
  }

  /// The expected value comes from another program (Python's hashlib).
  @Test("every length around the ends of blocks: the hash of the hashes of 0 to 200 bytes")
  func lengths() {
    var all = SHA256()
    for length in 0...200 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
      all.update(with: SHA256.digest(of: bytes).bytes)
    }
    #expect(
      all.digest.hexadecimal == "09bba6f21f157de4b22c6e4e84e0fe17119f27833e9cd1aaaeb82855755a2130")
  }

  @Test("the hash of the empty text in base64, as a policy writes it")
  func base64() {
    #expect(
      SHA256.digest(of: []).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
