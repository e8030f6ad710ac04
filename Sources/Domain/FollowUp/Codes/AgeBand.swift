/// Åldersgrupp (age band): years of age, the first and the last included. Age is the year of the start less the year of birth, so
/// that it can be counted when the day of birth is gone.
package struct AgeBand: Hashable, Codable, Sendable {
    package let lower: Int
    /// Nil in the last band.
    package let upper: Int?

    package init(_ lower: Int, _ upper: Int?) { (self.lower, self.upper) = (lower, upper) }
}

extension AgeBand {
    /// The bands of the standard tables. 30 is a border: many initiatives take those under it or those over it.
    package static let standard = [
        AgeBand(0, 15), AgeBand(16, 24), AgeBand(25, 29), AgeBand(30, 39), AgeBand(40, 49), AgeBand(50, 64),
        AgeBand(65, nil),
    ]

    package static func of(_ age: Int) -> AgeBand? { standard.first { $0.contains(age) } }

    package func contains(_ age: Int) -> Bool { age >= lower && age <= upper ?? .max }

    /// "16-24", "65-": in tables and files.
    package var key: String { "\(lower)-" + (upper.map(String.init) ?? "") }

    /// "16–24 år", "65 år och äldre".
    package var swedish: String {
        guard let upper else { return "\(lower) år och äldre" }
        return lower == 0 ? "\(upper) år och yngre" : "\(lower)–\(upper) år"
    }
}
