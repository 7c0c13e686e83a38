/// Pages that lead to one another, as in forms that show one page at a time: in which order a person meets
/// them, and on which answers each depends.
struct PageFlow {
  /// A way from one page to another.
  struct Edge {
    var target: String
    /// The answer on which it is taken; `nil` where it is always open or cannot be read.
    var conditional: Conditional?
    /// Whether it depends on an answer, readable or not.
    var isConditional: Bool
  }

  private var edges: [String: [Edge]] = [:]

  /// - Parameter list: In the order in which they are tried; the first without a condition is taken where
  ///   no other is.
  mutating func add(_ list: [Edge], from page: String) {
    let conditions = list.compactMap(\.conditional)
    edges[page] = list.map { edge in
      guard !edge.isConditional, list.count > 1, conditions.count == 1, let only = conditions.first,
        list.count(where: \.isConditional) == 1
      else { return edge }
      // "Otherwise" beside one condition: taken where that does not hold.
      var edge = edge
      edge.conditional = Conditional(shows: !only.shows, needsAll: only.needsAll, terms: only.terms)
      return edge
    }
  }

  /// The pages that can be reached, each before those it leads to, first ways first; with the conditions that
  /// hold on every way to it.
  func pages(from start: String) -> [(page: String, conditionals: [Conditional])] {
    let order = order(from: start)
    let numbers = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    var conditionals: [String: [Conditional]] = [start: []]
    for (number, page) in order.enumerated() {
      let inherited = conditionals[page] ?? []
      for edge in edges[page] ?? [] {
        // A way back says nothing of when the page is met first.
        guard let target = numbers[edge.target], target > number else { continue }
        let held = inherited + (edge.conditional.map { [$0] } ?? [])
        conditionals[edge.target] =
          conditionals[edge.target].map { known in known.filter(held.contains) } ?? held
      }
    }
    return order.map { ($0, conditionals[$0] ?? []) }
  }

  /// Reverse postorder of a depth-first search that tries the last ways first.
  private func order(from start: String) -> [String] {
    var order: [String] = []
    var seen: Set<String> = [start]
    var path: [(page: String, rest: [Edge])] = [(start, edges[start] ?? [])]
    while let last = path.last {
      guard let edge = last.rest.last else {
        order.append(last.page)
        path.removeLast()
        continue
      }
      path[path.count - 1].rest.removeLast()
      if seen.insert(edge.target).inserted {
        path.append((edge.target, edges[edge.target] ?? []))
      }
    }
    return order.reversed()
  }
}
