/// Paragrafserie (paragraph series): from which day § numbers count on, and the least that the next one may be.
package struct ParagraphSeries: Hashable, Sendable {
    package let first: Day
    package let last: Day
    package let least: Int

    /// The number after the last one given in the series.
    package func next(after given: Int?) -> Int { max((given ?? 0) + 1, least) }
}

extension Board {
    /// A yearly series counts within the meeting's year. A continuous one counts on from the first of the entries that
    /// made it continuous, so that an entry about something else does not start it again.
    package func series(on day: Day) -> ParagraphSeries? {
        guard let bylaws = bylaws(on: day) else { return nil }
        guard bylaws.series == .continuous else { return yearly(bylaws, day) }
        let earlier = self.bylaws.filter { $0.from <= bylaws.from }.prefix { $0.series == .continuous }
        return ParagraphSeries(first: earlier.last?.from ?? bylaws.from, last: .end, least: bylaws.nextNumber)
    }

    private func yearly(_ bylaws: Bylaws, _ day: Day) -> ParagraphSeries? {
        guard let first = Day(day.year, 1, 1), let last = Day(day.year, 12, 31) else { return nil }
        return ParagraphSeries(
            first: first,
            last: last,
            least: bylaws.from.year == day.year ? bylaws.nextNumber : 1
        )
    }
}

extension Day {
    fileprivate static let end = Day(ordinal: 3_652_000)
}
