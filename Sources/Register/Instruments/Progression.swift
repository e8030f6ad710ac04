package import Domain

/// Mätning (measurement): what was answered on one day, item by item. Numbers only.
package struct Measurement: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let stay: Int64
    package let instrument: Int64
    package let day: Day
    package let answers: [String: Int]

    package init(id: Int64, stay: Int64, instrument: Int64, day: Day, answers: [String: Int]) {
        (self.id, self.stay, self.instrument, self.day, self.answers) = (id, stay, instrument, day, answers)
    }

    /// The mean of what was answered; nil when nothing was.
    package var mean: Double? { answers.isEmpty ? nil : Double(answers.values.reduce(0, +)) / Double(answers.count) }
}

/// Progression (progression) of one stay: the latest answer less the first, of the items that were answered at least twice.
/// It is no effect: it says that something changed, not why.
package struct Progression: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package let key: String
        /// How many times it was answered.
        package let n: Int
        package let first: Int
        package let latest: Int
        package var change: Int { latest - first }
    }

    package let items: [Item]

    package init(_ measurements: [Measurement]) {
        let ordered = measurements.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let keys = Set(ordered.flatMap(\.answers.keys)).sorted()
        items = keys.compactMap { key in
            let answers = ordered.compactMap { $0.answers[key] }
            guard answers.count > 1, let first = answers.first, let latest = answers.last else { return nil }
            return Item(key: key, n: answers.count, first: first, latest: latest)
        }
    }

    /// The mean change of the items; nil with fewer than two measurements.
    package var change: Double? {
        items.isEmpty ? nil : Double(items.map(\.change).reduce(0, +)) / Double(items.count)
    }
}

/// Gruppens progression (group progression), as counted: how many have a change, and its mean.
package struct GroupProgression: Codable, Hashable, Sendable {
    package let instrument: Int64
    package let n: Int
    package let meanChange: Double?
    package let improved: Int
    package let unchanged: Int
    package let declined: Int

    package init(instrument: Int64, _ changes: [Double]) {
        (self.instrument, n) = (instrument, changes.count)
        meanChange = changes.isEmpty ? nil : changes.reduce(0, +) / Double(changes.count)
        (improved, declined) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
        unchanged = n - improved - declined
    }
}

extension InstrumentDefinition {
    /// The day of the next measurement: the first at the start, then an interval after the last.
    package func next(after last: Day?, start: Day) -> Day { last.map { $0 + intervalWeeks * 7 } ?? start }

    /// "En fråga lämnas obesvarad bara när personen inte svarar på den": asked before a measurement is kept, since a day has one.
    package func omission(in answers: [String: Int]) -> String? {
        let left = items.count { answers[$0.key] == nil }
        guard left > 0, !answers.isEmpty else { return nil }
        return
            "\(left) av \(items.count) frågor saknar svar. Svara på dem, eller kryssa i att personen inte svarade på resten."
    }

    /// "Varje svar står på skalan, och minst en fråga är besvarad."
    package func objection(to answers: [String: Int]) -> String? {
        if answers.isEmpty { return "Svara på minst en fråga." }
        let keys = Set(items.map(\.key))
        return answers.allSatisfy { keys.contains($0.key) && scale.range.contains($0.value) }
            ? nil : "Svaren ska stå på skalan \(scale.lowest)–\(scale.highest)."
    }
}
