package import Domain

/// Räkneblad (tally sheet): the tables of one initiative and period while they are counted. A million stays are counted one after the
/// other, so a stay is a few numbers in one list that grow; the columns are summed up when all are counted.
package struct TallySheet: Sendable {
    package let period: FollowUpPeriod
    package let columns: [TableColumn]
    /// What is measured repeatedly: rows of the progression, by key.
    let indicators: [String: String]
    let codes: [TableCode]
    let places: TallyPlaces
    private(set) var counts: [Int]

    /// `columns` begin with everybody and the sexes; by age are the tables that may be.
    /// `indicators`: key to label of what the initiative measures repeatedly. `codes` are the tables to count, the volumes always
    /// among them.
    package init(
        _ period: FollowUpPeriod,
        columns: [TableColumn] = TableColumn.bySex,
        indicators: [String: String] = [:],
        only codes: Set<TableCode> = Set(TableCode.allCases)
    ) {
        (self.period, self.columns, self.indicators) = (period, columns, indicators)
        self.codes = TableCode.allCases.filter { $0 == .volumes || codes.contains($0) }
        places = TallyPlaces(columns, self.codes.map { ($0, $0.rows(indicators).map(\.key)) })
        counts = Array(repeating: 0, count: places.count)
    }

    /// Counts a stay, or so many that are alike.
    package mutating func count(_ stay: StayFacts, times: Int = 1) {
        guard stay.isCounted else { return }
        let mark = Mark(cell: places.cell(stay.sex, stay.band), times: times)
        countVolumes(of: stay, mark)
        if places.background.isCounted, stay.started(in: period) { countBackground(stay.known ?? .nothing, mark) }
        if let exit = stay.exit, stay.closed(in: period) { countClosing(stay, exit, mark) }
    }

    /// Where in each row a stay is counted, and as how many.
    private struct Mark {
        let cell: Int
        let times: Int
    }

    private mutating func add(_ row: Int?, _ mark: Mark) {
        if let row { counts[row + mark.cell] += mark.times }
    }
}

extension TallySheet {
    private mutating func countVolumes(of stay: StayFacts, _ mark: Mark) {
        let rows = places.volumes
        let (starts, ends) = (stay.started(in: period), stay.closed(in: period))
        let wasOngoing = stay.isOngoing(before: period.from)
        if wasOngoing { add(rows.ongoingAtStart, mark) }
        if starts { add(rows.started, mark) }
        if wasOngoing || starts { add(rows.participants, mark) }
        if ends { add(rows.closed, mark) }
        if stay.isOngoing(after: period.to) {
            add(rows.ongoingAtEnd, mark)
            if let planned = stay.plannedEnd, planned < period.to { add(places.closing.overdueExit, mark) }
        }
    }

    private mutating func countBackground(_ known: StayFacts.Known, _ mark: Mark) {
        let places = places
        add(places.background.referrers[known.referrer], mark)
        add(places.background.ages[known.band], mark)
        add(places.background.educations[known.education], mark)
        add(places.background.supportTimes[known.supportTime], mark)
        add(places.background.disability[known.disability], mark)
        add(places.background.longAssistance[known.longAssistance], mark)
        if let answer = places.background.violence[known.violence] {
            add(answer, mark)
            add(places.background.violenceAsked, mark)
        }
    }

    private mutating func countClosing(_ stay: StayFacts, _ exit: StayFacts.Exit, _ mark: Mark) {
        let places = places
        add(places.closing.exits[exit.reason.counted], mark)
        add(places.closing.destinations[exit.destination], mark)
        if !places.closing.progression.isEmpty { countProgress(stay.known?.progress ?? [:], mark) }
        if let known = stay.known, let after = exit.after {
            add(places.closing.durations[DurationBand(from: stay.startedOn, to: exit.on)], mark)
            countChange(known.before, after, mark)
        } else {
            add(places.closing.durations[nil], mark)
            countChange(.nothing, .nothing, mark)
        }
    }

    private mutating func countProgress(_ progress: [String: StayFacts.Progress], _ mark: Mark) {
        for (indicator, progress) in progress {
            add(places.closing.progression[indicator + CountingKey.measuredTwice], mark)
            add(places.closing.progression["\(indicator).\(progress.rawValue)"], mark)
        }
    }

    private mutating func countChange(_ before: StayFacts.Livelihood, _ after: StayFacts.Livelihood, _ mark: Mark) {
        let places = places
        count(before, measure: 0, mark)
        count(after, measure: 1, mark)
        // A set asks the whole list of codes, which is dear where nobody wants to know.
        if !places.closing.flows.isEmpty {
            let flow = ClosingPlaces.Flow(before: FlowGroup(before.incomes), after: FlowGroup(after.incomes))
            add(places.closing.flows[flow], mark)
        }
        let (work, studies) = (after.work > before.work, after.studies > before.studies)
        if work { add(places.closing.startedWork, mark) }
        if studies { add(places.closing.startedStudies, mark) }
        if work || studies { add(places.closing.startedEither, mark) }
    }

    private mutating func count(_ livelihood: StayFacts.Livelihood, measure: Int, _ mark: Mark) {
        let places = places
        places.closing.incomes?.forEach(of: livelihood.incomes, measure: measure) { add($0, mark) }
        places.closing.occupations?.forEach(of: livelihood.occupations, measure: measure) { add($0, mark) }
    }
}
