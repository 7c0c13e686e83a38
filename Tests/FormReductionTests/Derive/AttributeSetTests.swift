import Testing

@testable import FormReduction

@Suite("Sets of attributes and lookups")
struct AttributeSetTests {
  @Test("numbers of every word go in, are found in order, and come out")
  func members() {
    var set = AttributeSet()
    #expect(set.isEmpty)
    for number in [511, 64, 0, 63, 200, 448] { set.insert(number) }
    var found: [Int] = []
    set.forEach { found.append($0) }
    #expect(found == [0, 63, 64, 200, 448, 511])
    set.remove(200)
    #expect(!set.contains(200) && set.contains(511) && !set.isEmpty)
  }

  @Test("subset, union, intersection and difference look at every word")
  func algebra() {
    func set(_ numbers: [Int]) -> AttributeSet {
      var set = AttributeSet()
      for number in numbers { set.insert(number) }
      return set
    }
    let all = set([1, 70, 130, 260, 500])
    #expect(set([70, 500]).isSubset(of: all) && !set([70, 501]).isSubset(of: all))
    #expect(all.intersection(set([2, 69])).isEmpty && !all.intersection(set([2, 260])).isEmpty)
    #expect(all.subtracting(set([1, 500])) == set([70, 130, 260]))
    #expect(all.intersection(set([130, 300])) == set([130]))
    #expect(set([1, 70]).union(set([130, 260, 500])) == all)
  }

  @Test("the preferred lookup is the one of the smallest number")
  func lookups() {
    var set = LookupSet()
    #expect(set.isEmpty && set.first { _ in true } == nil)
    for number in [255, 64, 130] { set.insert(number) }
    #expect(set.first { _ in true } == 64)
    #expect(set.first { $0 > 64 } == 130)
    #expect(set.first { $0 > 200 } == 255)
  }
}
