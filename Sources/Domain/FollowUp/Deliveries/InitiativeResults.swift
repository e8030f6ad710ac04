/// Insatsens resultat (initiative results) of a period, and beside it the same of the years around.
package struct InitiativeResults: Hashable, Sendable {
    package struct Year: Hashable, Sendable {
        package let year: Int
        package let volumes: [VolumeRow: [CountedCell]]
        /// Budgeterat antal deltagare, when it is noted.
        package let planned: Int?

        package func cell(_ row: VolumeRow, _ column: Int = 0) -> CountedCell { volumes[row]?[column] ?? .notCounted }
    }

    package let initiative: Initiative.ID
    package let period: FollowUpPeriod
    /// One from each sender.
    package let deliveries: [ReportDelivery]
    /// The same part of the year before.
    package let lastYear: DeliveredResults
    /// The earliest first.
    package let years: [Year]
    /// Other periods that something counts of, the latest first.
    package let periods: [FollowUpPeriod]

    package var current: DeliveredResults { DeliveredResults(initiative, period, deliveries) }

    /// Budgeterat antal deltagare of the period, which is noted for whole years.
    package var planned: Int? {
        period.part == .year ? years.first { $0.year == period.year }?.planned : nil
    }

    package static let rows: [VolumeRow] = [.participants, .started, .closed, .ongoingAtEnd]

    package init(
        _ initiative: Initiative.ID,
        _ period: FollowUpPeriod,
        in book: DeliveryBook,
        planned: [Int: Int] = [:]
    ) {
        (self.initiative, self.period) = (initiative, period)
        let standing = book.standing.filter { $0.initiative == initiative }
        deliveries = standing.filter { $0.report.period == period }
        lastYear = period.before.map { book.results(of: initiative, $0) } ?? DeliveredResults(initiative, period, [])
        let known = standing.map(\.report.period)
        periods = known.indices.filter { known.firstIndex(of: known[$0]) == $0 }.map { known[$0] }
        let years = Set(known.filter { $0.part == .year }.map(\.year)).sorted()
        self.years = years.map { year in
            let own = standing.filter { $0.report.period.year == year && $0.report.period.part == .year }
            let volumes = Self.rows.map { row in
                (row, TableColumn.bySex.map { column in own.map { $0.report.volume(row, column) }.sum })
            }
            return Year(
                year: year,
                volumes: Dictionary(uniqueKeysWithValues: volumes),
                planned: planned[year]
            )
        }
    }
}

extension DeliveryBook {
    /// The period that an initiative's page opens on: the year that was asked for, or else the last that something counts of.
    package func period(of initiative: Initiative.ID, in year: Int?) -> FollowUpPeriod? {
        let own = standing.filter { $0.initiative == initiative }.map(\.report.period)
        return own.first { $0.year == year && $0.part == .year } ?? own.first { $0.year == year }
            ?? (year == nil ? own.first { $0.part == .year } ?? own.first : nil)
    }

    /// The years that whole years' deliveries count of, the latest first.
    package var years: [Int] {
        Set(standing.filter { $0.report.period.part == .year }.map(\.report.period.year)).sorted(by: >)
    }
}
