extension CellSystemBuild {
    /// Månader i rad (spans of months): what deliveries tell of them, each month numbered from the first of year 0.
    struct Spans {
        /// By year, who began anonymous on its first day.
        private let anonymous: [Int: [Int]]
        /// Where a period begins or has just ended.
        let borders: [Int]
        private let volumes: [Delivery]
        private let durations: [Delivery]

        init(_ volumes: [Delivery], _ durations: [Delivery], anonymous: [Int: [Int]]) {
            (self.volumes, self.anonymous) = (volumes.sorted { $0.period.first < $1.period.first }, anonymous)
            self.durations = durations
            borders = Set(volumes.flatMap { [$0.period.first, $0.period.last + 1] }).sorted()
        }

        /// Who began anonymous in some months: in their Januaries.
        func anonymous(_ from: Int, _ to: Int) -> [[Int]] {
            (from...to).filter { $0 % 12 == 1 }.compactMap { anonymous[$0 / 12] }
        }

        /// Who began anonymous in the year that a month is in, if it is not its first.
        func anonymous(amid month: Int) -> [[Int]] {
            month % 12 == 1 ? [] : [anonymous[(month - 1) / 12]].compactMap(\.self)
        }

        static func yearsEnding(_ from: Int, _ to: Int) -> [Int] {
            (from...to).filter { $0 % 12 == 0 }.map { $0 / 12 - 1 }
        }

        func ongoing(before month: Int) -> [Int]? {
            if let next = volumes.first(where: { $0.period.first == month }) {
                return next.cells.row(.volumes, VolumeRow.ongoingAtStart.rawValue)
            }
            let last = volumes.first { $0.period.last + 1 == month }
            return last?.cells.row(.volumes, VolumeRow.ongoingAtEnd.rawValue)
        }

        /// Periods after each other from one month, by the last month that they reach: the fewest that do.
        func chains(_ from: Int) -> [(to: Int, [Delivery])] {
            var chains: [Int: [Delivery]] = [from - 1: []]
            for one in volumes {
                guard let before = chains[one.period.first - 1] else { continue }
                if chains[one.period.last].map({ $0.count > before.count + 1 }) ?? true {
                    chains[one.period.last] = before + [one]
                }
            }
            return chains.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }

        /// The rows of those who ended in periods from a month on, after such a time that it is sure of when they began, the earliest
        /// and the latest month; of a period in another one, the rows that are not sure of the other.
        func ending(_ from: Int, isSure: (_ earliest: Int, _ latest: Int) -> Bool) -> [[Int]] {
            let later = durations.filter { $0.period.first >= from }
            func isSureOf(_ band: DurationBand, _ period: FollowUpPeriod) -> Bool {
                isSure(band.most.map { period.first - $0 } ?? .min, period.last - band.least)
            }
            return later.flatMap { one in
                let wider = later.filter { $0.period != one.period && $0.period.holds(one.period) }
                return DurationBand.allCases.filter { band in
                    isSureOf(band, one.period) && !wider.contains { isSureOf(band, $0.period) }
                }.compactMap { one.cells.row(.duration, $0.rawValue) }
            }
        }

        /// Of years, who ended with no time told, in the shortest period that ends as they do.
        func missing(_ years: [Int]) -> [[Int]] {
            years.compactMap { last($0, durations)?.cells.row(.duration, CountingKey.missing) }
        }

        /// Of years, who ended in the shortest period that ends as they do.
        func closed(_ years: [Int]) -> [[Int]] {
            years.compactMap { last($0, volumes)?.cells.row(.volumes, VolumeRow.closed.rawValue) }
        }

        private func last(_ year: Int, _ deliveries: [Delivery]) -> Delivery? {
            deliveries.filter { $0.period.last == year * 12 + 12 }.max { $0.period.first < $1.period.first }
        }
    }
}

extension FollowUpPeriod {
    fileprivate var first: Int { from.year * 12 + from.month }
    fileprivate var last: Int { to.year * 12 + to.month }
}
