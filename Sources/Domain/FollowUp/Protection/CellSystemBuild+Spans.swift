extension CellSystemBuild {
    /// Månader i rad (spans of months): what deliveries tell of them, each month numbered from the first of year 0.
    struct Spans {
        /// By year, who began anonymous on its first day.
        private let anonymous: [Int: [Int]]
        /// Where a period begins or has just ended.
        let borders: [Int]
        private let volumes: [Delivery]
        /// Those that tell times, with the longer periods that they lie in.
        private let durations: [(one: Delivery, wider: [FollowUpPeriod])]
        /// Periods in one that tells times, at its start or end, with the rest of it. They may tell volumes by fewer columns.
        private let parts: [(whole: Delivery, part: Delivery, rest: ClosedRange<Int>)]

        init(_ volumes: [Delivery], _ durations: [Delivery], among all: [Delivery], anonymous: [Int: [Int]]) {
            parts = durations.flatMap { whole in
                all.compactMap { part in whole.period.rest(less: part.period).map { (whole, part, $0) } }
            }
            (self.volumes, self.anonymous) = (volumes.sorted { $0.period.first < $1.period.first }, anonymous)
            self.durations = durations.map { one in
                (one, durations.map(\.period).filter { $0 != one.period && $0.holds(one.period) })
            }
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

        /// Who ended in periods from a month on, after such a time that it is sure of the earliest and the latest month when they began.
        /// `rows` are no more than those who began so and `others`: there may be several such, each its own knowledge.
        func ending(_ from: Int, isSure: (_ earliest: Int, _ latest: Int) -> Bool) -> [(rows: [[Int]], others: [[Int]])]
        {
            func sure(_ months: ClosedRange<Int>) -> [DurationBand] {
                guard months.lowerBound >= from else { return [] }
                return DurationBand.allCases.filter { band in
                    isSure(band.most.map { months.lowerBound - $0 } ?? .min, months.upperBound - band.least)
                }
            }
            func rows(except whole: FollowUpPeriod? = nil) -> [[Int]] {
                durations.flatMap { one, wider -> [[Int]] in
                    if let whole, whole.overlaps(one.period) { return [] }
                    // Of a period in another one, those that are not sure of the other.
                    let outer = wider.flatMap { sure($0.months) }
                    return Self.rows(one, sure(one.period.months).filter { !outer.contains($0) })
                }
            }
            let ends = parts.compactMap { whole, part, rest -> (rows: [[Int]], others: [[Int]])? in
                let bands = sure(rest)
                guard !Set(bands).isSubset(of: sure(whole.period.months)) else { return nil }
                // Where the part tells no times, each who ended in it may be one of them.
                let times = Self.rows(part, bands), closed = part.cells.row(.volumes, VolumeRow.closed.rawValue)
                guard let others = times.count == bands.count ? times : closed.map({ [$0] }) else { return nil }
                return (rows(except: whole.period) + Self.rows(whole, bands), others)
            }
            return [(rows(), [])] + ends
        }

        private static func rows(_ one: Delivery, _ bands: [DurationBand]) -> [[Int]] {
            bands.compactMap { one.cells.row(.duration, $0.rawValue) }
        }

        /// Of years, who ended with no time told, in the shortest period that ends as they do and tells times: else all who ended in one.
        func missing(_ years: [Int]) -> [[Int]] {
            years.compactMap { last($0, durations.map(\.one))?.cells.row(.duration, CountingKey.missing) ?? closed($0) }
        }

        /// Of years, who ended in the shortest period that ends as they do.
        func closed(_ years: [Int]) -> [[Int]] { years.compactMap(closed) }

        private func closed(_ year: Int) -> [Int]? {
            last(year, volumes)?.cells.row(.volumes, VolumeRow.closed.rawValue)
        }

        private func last(_ year: Int, _ deliveries: [Delivery]) -> Delivery? {
            deliveries.filter { $0.period.last == year * 12 + 12 }.max { $0.period.first < $1.period.first }
        }
    }
}

extension FollowUpPeriod {
    fileprivate var first: Int { from.year * 12 + from.month }
    fileprivate var last: Int { to.year * 12 + to.month }
    fileprivate var months: ClosedRange<Int> { first...last }

    /// The months that are left when a period at the start or end of it is taken away.
    fileprivate func rest(less part: FollowUpPeriod) -> ClosedRange<Int>? {
        guard part != self, holds(part) else { return nil }
        return part.first == first ? part.last + 1...last : part.last == last ? first...part.first - 1 : nil
    }
}
