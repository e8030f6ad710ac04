/// What everybody knows of time: who ends after a year was there a year before, and who is anonymous stays so until the end.
extension CellSystemBuild {
    mutating func relateTime(_ deliveries: [Delivery]) {
        var periods: Set<FollowUpPeriod> = []
        let deliveries = deliveries.filter { periods.insert($0.period).inserted }
        for columns in Set(widths(deliveries).map(\.columns)).sorted() {
            func telling(_ codes: TableCode...) -> [Delivery] {
                deliveries.filter { one in
                    codes.allSatisfy { one.cells.tells(TableWidth(code: $0, columns: columns)) }
                }
            }
            relateSpans(telling(.volumes), telling(.duration), telling(.volumes, .duration, .age))
        }
        for delivery in deliveries { relateMeasured(delivery.cells) }
        relateYears(deliveries)
    }

    private mutating func relateSpans(_ volumes: [Delivery], _ durations: [Delivery], _ ages: [Delivery]) {
        for from in Set(volumes.flatMap { [$0.period.first, $0.period.last + 1] }).sorted() {
            if let there = ongoing(before: from, volumes) { relateEarlier(from, there, durations) }
            for (to, chain) in chains(from, volumes) { relateLater(from, to, chain, durations) }
            for (_, chain) in chains(from, ages) { relateAnonymous(chain) }
        }
    }

    /// Who ends after so long that they began before a day were there on that day.
    private mutating func relateEarlier(_ from: Int, _ there: [Int], _ durations: [Delivery]) {
        let ending = closing(in: durations.filter { $0.period.first >= from }) { band, period in
            band.least > period.last - from
        }
        if !ending.isEmpty { relateEach(ending, atMost: [there], isShared: true) }
    }

    /// Who ends after so short a time that they began since a day are among those who began since then.
    private mutating func relateLater(_ from: Int, _ to: Int, _ chain: [Delivery], _ durations: [Delivery]) {
        let ending = closing(in: durations.filter { $0.period.first >= from && $0.period.last <= to }) { band, period in
            band.most.map { $0 <= period.first - from } ?? false
        }
        let started = chain.compactMap { $0.cells.row(.volumes, VolumeRow.started.rawValue) }
        if !ending.isEmpty, started.count == chain.count { relateEach(ending, atMost: started, isShared: true) }
    }

    /// The rows of time in the initiative that are sure; of a period in another one, those that are not sure of the other.
    private func closing(
        in deliveries: [Delivery],
        isSure: (DurationBand, FollowUpPeriod) -> Bool
    ) -> [[Int]] {
        deliveries.flatMap { delivery in
            let wider = deliveries.filter { $0.period != delivery.period && $0.period.holds(delivery.period) }
            return DurationBand.allCases.filter { band in
                isSure(band, delivery.period) && !wider.contains { isSure(band, $0.period) }
            }.compactMap { delivery.cells.row(.duration, $0.rawValue) }
        }
    }

    /// Who began anonymous has ended, and then no time is told, or is there at the end.
    private mutating func relateAnonymous(_ chain: [Delivery]) {
        let began = chain.compactMap { $0.cells.row(.age, CountingKey.missing) }
        let ended = chain.compactMap { $0.cells.row(.duration, CountingKey.missing) }
        guard began.count == chain.count, ended.count == chain.count,
            let there = chain.last?.cells.row(.volumes, VolumeRow.ongoingAtEnd.rawValue)
        else { return }
        relateEach(began, atMost: ended + [there], isShared: true)
        let atYearsEnd = zip(chain, ended).filter { $0.0.period.to.month == 12 }.map(\.1)
        relateEach(began, atMost: atYearsEnd + [there], isShared: true)
    }

    /// Of who is anonymous the register has the years alone: they begin on the first day of one and end on the last of one.
    private mutating func relateYears(_ deliveries: [Delivery]) {
        for (place, one) in deliveries.enumerated() {
            guard let anonymous = one.cells.row(.age, CountingKey.missing) else { continue }
            if one.period.from.month != 1 { tellNobody(anonymous) }
            // They are all among those who began in the first part, also where that tells no ages.
            for part in deliveries where part.period.from == one.period.from && part.period.to < one.period.to {
                guard let started = part.cells.row(.volumes, VolumeRow.started.rawValue) else { continue }
                relateEach([anonymous], atMost: [started], isShared: true)
            }
            for other in deliveries[(place + 1)...] where other.period.from == one.period.from {
                relateSame(anonymous, other.cells.row(.age, CountingKey.missing), group: TableCode.age.group)
            }
        }
    }

    /// Who is measured twice is not anonymous.
    private mutating func relateMeasured(_ cells: Cells) {
        guard let anonymous = cells.row(.age, CountingKey.missing),
            let participants = cells.row(.volumes, VolumeRow.participants.rawValue)
        else { return }
        for row in cells.tallies[.progression]?.rows ?? [] where row.key.hasSuffix(CountingKey.measuredTwice) {
            guard let measured = cells.row(.progression, row.key) else { continue }
            relateEach([anonymous, measured], atMost: [participants], isShared: true)
        }
    }

    private func ongoing(before month: Int, _ deliveries: [Delivery]) -> [Int]? {
        if let next = deliveries.first(where: { $0.period.first == month }) {
            return next.cells.row(.volumes, VolumeRow.ongoingAtStart.rawValue)
        }
        let last = deliveries.first { $0.period.last + 1 == month }
        return last?.cells.row(.volumes, VolumeRow.ongoingAtEnd.rawValue)
    }

    /// Periods after each other from one month, by the last month that they reach: the fewest that do.
    private func chains(_ from: Int, _ deliveries: [Delivery]) -> [(to: Int, [Delivery])] {
        var chains: [Int: [Delivery]] = [from - 1: []]
        for one in deliveries.sorted(by: { $0.period.first < $1.period.first }) {
            guard let before = chains[one.period.first - 1] else { continue }
            if chains[one.period.last].map({ $0.count > before.count + 1 }) ?? true {
                chains[one.period.last] = before + [one]
            }
        }
        return chains.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension FollowUpPeriod {
    /// Months in a row, as numbers.
    fileprivate var first: Int { from.year * 12 + from.month }
    fileprivate var last: Int { to.year * 12 + to.month }
}
