/// How long each room took, from runs that end behind one room after another.
///
/// A run cannot stop its clock between two rooms without being slowed, for a form is in one of them for some
/// microseconds. So every round makes one run for each room, which goes as far as that room, and a room
/// costs what the run through it takes longer than the one before. What disturbs one run of a round makes
/// one room dearer and the next one cheaper: therefore medians over rounds, with what lies around them.
public struct RoomTimes: Sendable {
  /// Seconds of one round: a run up to each room, in their order.
  private var rounds: [[Double]] = []

  public init() {}

  /// Adds a round.
  ///
  /// - Parameter seconds: Of the runs up to each room, ``Room/allCases`` in order.
  public mutating func add(_ seconds: [Double]) {
    precondition(seconds.count == Room.allCases.count, "a round has one run for each room")
    rounds.append(seconds)
  }

  public var roundCount: Int { rounds.count }

  /// Seconds over the rounds.
  public struct Spread: Sendable, Hashable {
    public var median: Double
    public var least: Double
    public var most: Double

    /// - Parameter values: At least one; of an even number the median is the mean of the middle two.
    public init(_ values: [Double]) {
      precondition(!values.isEmpty, "there is no median of nothing")
      let sorted = values.sorted()
      median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
      least = sorted[0]
      most = sorted[sorted.count - 1]
    }
  }

  /// What a room alone costs; below zero where the noise is larger than the room.
  public func spread(of room: Room) -> Spread {
    Spread(
      rounds.map { seconds in
        room.rawValue == 0 ? seconds[0] : seconds[room.rawValue] - seconds[room.rawValue - 1]
      })
  }

  /// The whole run.
  public var whole: Spread { Spread(rounds.map { $0[Room.figures.rawValue] }) }
}
