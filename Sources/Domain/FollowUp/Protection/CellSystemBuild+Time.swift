/// What everybody knows of time: who ends after a year was there a year before, and who is anonymous stays so until the end. Who ends
/// after so long began in a run of months, and for each run no more can end who must have begun in it than did.
extension CellSystemBuild {
    mutating func relateTime(_ deliveries: [Delivery]) {
        var periods: Set<FollowUpPeriod> = []
        let deliveries = deliveries.filter { periods.insert($0.period).inserted }
        for columns in Set(widths(deliveries).map(\.columns)).sorted() {
            func telling(_ code: TableCode) -> [Delivery] {
                deliveries.filter { $0.cells.tells(TableWidth(code: code, columns: columns)) }
            }
            let (volumes, durations) = (telling(.volumes), telling(.duration))
            let spans = Spans(volumes, durations, among: deliveries, anonymous: anonymous(telling(.age)))
            for from in spans.borders { relate(spans, from) }
        }
        relateMeasured(deliveries)
        relateYears(deliveries)
    }

    private mutating func relate(_ spans: Spans, _ from: Int) {
        relateEarlier(spans, from)
        for (to, chain) in spans.chains(from) {
            relateStarted(spans, from, to, chain)
            relateStaying(spans, from, to)
        }
    }

    /// Who ends after so long that they began before a day were there on that day, and so was who is anonymous that year.
    private mutating func relateEarlier(_ spans: Spans, _ from: Int) {
        guard let there = spans.ongoing(before: from) else { return }
        for (rows, others) in spans.ending(from, isSure: { _, latest in latest < from }) {
            relateShared(rows + spans.anonymous(amid: from), atMost: [there] + others)
        }
    }

    /// Who ends after such a time that they began in some months, and who began anonymous in them, are among those who began then.
    private mutating func relateStarted(_ spans: Spans, _ from: Int, _ to: Int, _ chain: [Delivery]) {
        let started = chain.compactMap { $0.cells.row(.volumes, VolumeRow.started.rawValue) }
        guard started.count == chain.count else { return }
        for (rows, others) in spans.ending(from, isSure: { $0 >= from && $1 <= to }) {
            relateShared(rows + spans.anonymous(from, to), atMost: started + others)
        }
    }

    /// Who began anonymous has ended at the end of a year, and then no time is told, or is there at the end, as is who ends later after
    /// so long that they were there then.
    private mutating func relateStaying(_ spans: Spans, _ from: Int, _ to: Int) {
        let (began, years) = (spans.anonymous(from, to), Spans.yearsEnding(from, to))
        guard !began.isEmpty, !years.isEmpty, let there = spans.ongoing(before: to + 1) else { return }
        let (missing, closed) = (spans.missing(years), spans.closed(years))
        let all = (missing == closed ? [closed] : [missing, closed]).filter { $0.count == years.count }
        for (rows, others) in spans.ending(to + 1, isSure: { $1 <= to }) {
            for ended in all { relateShared(began + rows, atMost: ended + [there] + others) }
        }
    }

    /// Who is measured twice is not anonymous, and who is anonymous is there the whole year.
    private mutating func relateMeasured(_ deliveries: [Delivery]) {
        let anonymous = anonymous(deliveries)
        for (period, cells) in deliveries {
            guard let there = anonymous[period.year],
                let participants = cells.row(.volumes, VolumeRow.participants.rawValue)
            else { continue }
            for row in cells.tallies[.progression]?.rows ?? [] where row.key.hasSuffix(CountingKey.measuredTwice) {
                guard let measured = cells.row(.progression, row.key) else { continue }
                relateShared([there, measured], atMost: [participants])
            }
        }
    }

    /// Of who is anonymous the register has the years alone: they begin on the first day of one and end on the last of one.
    private mutating func relateYears(_ deliveries: [Delivery]) {
        for (place, one) in deliveries.enumerated() {
            guard let anonymous = one.cells.row(.age, CountingKey.missing) else { continue }
            if one.period.from.month != 1 { tellNobody(anonymous) }
            for other in deliveries[(place + 1)...] where other.period.from == one.period.from {
                relateSame(anonymous, other.cells.row(.age, CountingKey.missing), group: TableCode.age.group)
            }
        }
    }

    /// By year, who began anonymous: on its first day.
    private func anonymous(_ deliveries: [Delivery]) -> [Int: [Int]] {
        deliveries.reduce(into: [:]) { found, one in
            guard one.period.from.month == 1, let row = one.cells.row(.age, CountingKey.missing) else { return }
            if row.count > found[one.period.year]?.count ?? 0 { found[one.period.year] = row }
        }
    }

    /// A whole that is not told by sex is the most that women are, and men.
    private mutating func relateShared(_ parts: [[Int]], atMost wholes: [[Int]]) {
        guard let columns = parts.map(\.count).min(), !wholes.contains(where: \.isEmpty) else { return }
        let wide = wholes.map { row in (0..<columns).map { row[safe: $0] ?? row[0] } }
        relateEach(parts, atMost: wide, isShared: true)
    }
}
