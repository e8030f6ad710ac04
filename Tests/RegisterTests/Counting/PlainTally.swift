import Domain

@testable import Register

/// Räkning för hand (plain tally): the tables counted by words, row for row and column for column, as their definitions say it. What the
/// register's sheet is held against.
struct PlainTally {
    let period: FollowUpPeriod
    let columns: [TableColumn]
    let indicators: [String: String]
    private var counts: [TableCode: [String: [[Int]]]] = [:]

    init(_ period: FollowUpPeriod, columns: [TableColumn], indicators: [String: String]) {
        (self.period, self.columns, self.indicators) = (period, columns, indicators)
    }

    mutating func count(_ stay: StayFacts) {
        guard stay.isCounted else { return }
        var tally = StayTally(stay, columns, times: 1)
        tally.volumes(of: stay, period)
        if stay.started(in: period) { tally.background(stay.known ?? StayFacts.Known(band: nil), stay) }
        if stay.closed(in: period) { tally.closing(stay) }
        for (code, rows) in tally.counts {
            counts[code, default: [:]].merge(rows) { one, other in zip(one, other).map { zip($0, $1).map(+) } }
        }
    }

    var tallies: [Tally] {
        TableCode.allCases.compactMap { code in
            let places = columns.indices.filter { code.isByAge || columns[$0].band == nil }
            func told(_ counts: [Int]?) -> [Int] { places.map { counts?[$0] ?? 0 } }
            let tally = Tally(
                code,
                measures: code.measures,
                columns: places.map { columns[$0] },
                base: told(counts[.volumes]?[code.base.rawValue]?[0]),
                rows: code.rows(indicators).map { key, label in
                    let cells = counts[code]?[key]
                    return .init(key, label, code.measures.indices.map { told(cells?[$0]) })
                }
            )
            return code == .volumes || tally.base.contains { $0 > 0 } && !tally.rows.isEmpty ? tally : nil
        }
    }
}

/// One stay's share of the tables: code, row, then measure by column, with nothing done for speed.
private struct StayTally {
    /// The columns that the stay is in, of the tables by sex and of those by age.
    private let bySex: [Int]
    private let all: [Int]
    private let width: Int
    private let times: Int
    private(set) var counts: [TableCode: [String: [[Int]]]] = [:]

    init(_ stay: StayFacts, _ columns: [TableColumn], times: Int) {
        all = columns.indices.filter { columns[$0].contains(stay.sex, stay.band) }
        bySex = all.filter { columns[$0].band == nil }
        (width, self.times) = (columns.count, times)
    }

    mutating func add(_ code: TableCode, _ key: String, _ measure: Measure = .count) {
        guard let measure = code.measures.firstIndex(of: measure) else { return }
        let empty = code.measures.map { _ in Array(repeating: 0, count: width) }
        // The volumes are told by sex alone, and are what the tables by age stand on.
        for place in code.isByAge || code == .volumes ? all : bySex {
            counts[code, default: [:]][key, default: empty][measure][place] += times
        }
    }
}

extension StayTally {
    mutating func volumes(of stay: StayFacts, _ period: FollowUpPeriod) {
        func row(_ row: VolumeRow) { add(.volumes, row.rawValue) }
        let (starts, ends) = (stay.started(in: period), stay.closed(in: period))
        if stay.isOngoing(before: period.from) { row(.ongoingAtStart) }
        if starts { row(.started) }
        if stay.isOngoing(before: period.from) || starts { row(.participants) }
        if ends {
            row(.closed)
        }
        if stay.isOngoing(after: period.to) {
            row(.ongoingAtEnd)
            if let planned = stay.plannedEnd, planned < period.to { add(.quality, CountingKey.overdueExit) }
        }
    }

    mutating func background(_ known: StayFacts.Known, _ stay: StayFacts) {
        add(.referrals, known.referrer.rawValue)
        add(.age, stay.band?.key ?? "missing")
        add(.education, known.education.rawValue)
        add(.supportTime, known.supportTime.rawValue)
        add(.disability, known.disability.rawValue)
        add(.longAssistance, known.longAssistance.rawValue)
        switch known.violence {
        case .notAsked: break
        case .yes: add(.violence, CountingKey.violenceYes); add(.violence, CountingKey.violenceAsked)
        case .no: add(.violence, CountingKey.violenceNo); add(.violence, CountingKey.violenceAsked)
        case .noAnswer: add(.violence, CountingKey.violenceNoAnswer); add(.violence, CountingKey.violenceAsked)
        }
    }

    mutating func closing(_ stay: StayFacts) {
        guard let exit = stay.exit else { return }
        let isMeasured = stay.known != nil && exit.after != nil
        let before = isMeasured ? stay.known?.before ?? .init() : .init()
        let after = isMeasured ? exit.after ?? .init() : .init()
        add(.duration, isMeasured ? DurationBand(from: stay.startedOn, to: exit.on).rawValue : "missing")
        for (indicator, progress) in stay.known?.progress ?? [:] {
            add(.progression, indicator + CountingKey.measuredTwice)
            add(.progression, "\(indicator).\(progress.rawValue)")
        }
        add(.exits, (exit.reason.hasAfter ? exit.reason : .unknown).rawValue)
        add(.destinations, exit.destination.rawValue)
        livelihood(before, .before)
        livelihood(after, .after)
        add(.flows, FlowGroup.key(FlowGroup(before.incomes), FlowGroup(after.incomes)))
        let (work, studies) = (after.work > before.work, after.studies > before.studies)
        if work { add(.started, CountingKey.startedWork) }
        if studies { add(.started, CountingKey.startedStudies) }
        if work || studies { add(.started, CountingKey.startedEither) }
    }

    private mutating func livelihood(_ livelihood: StayFacts.Livelihood, _ measure: Measure) {
        let incomes = livelihood.incomes.settled ?? CodeSet([.missing])
        for source in incomes.codes { add(.incomes, source.rawValue, measure) }
        if !incomes.codes.contains(where: \.isExclusive) { add(.incomes, CountingKey.anyPublic, measure) }
        let occupations = livelihood.occupations.settled ?? CodeSet([.missing])
        for occupation in occupations.codes { add(.occupations, occupation.rawValue, measure) }
        if !occupations.codes.contains(where: \.isExclusive) { add(.occupations, CountingKey.anyOccupation, measure) }
    }
}
