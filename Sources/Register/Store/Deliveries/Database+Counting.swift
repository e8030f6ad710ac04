package import Domain
package import GRDB

extension Database {
    /// Räkneblad (tally sheets) of an initiative, one for each period, from one reading of its stays. Each stay is counted as it is
    /// read, so memory does not grow with how many there are. Before protection: what is here never leaves the register.
    ///
    /// `codes` are the tables that are wanted, the volumes always among them.
    package func tallySheets(
        of initiative: Int64,
        in periods: [FollowUpPeriod],
        columns: [TableColumn] = TableColumn.bySex,
        only codes: Set<TableCode> = Set(TableCode.allCases)
    ) throws -> [TallySheet] {
        guard let from = periods.map(\.from).min(), let to = periods.map(\.to).max() else { return [] }
        let indicators = try indicators()
        var sheets = periods.map { TallySheet($0, columns: columns, indicators: indicators, only: codes) }
        var reading = StayReading(periods, codes, try codes.contains(.progression) ? progress(of: initiative) : [:])
        // A party has few initiatives, so most stays are of this one: to pass by the others is sooner done than to look each one up.
        let stays: SQLRequest<Row> = """
            SELECT \(sql: reading.columns) FROM stay NOT INDEXED
            WHERE initiative = \(initiative) AND startedOn <= \(to) AND ifnull(endedOn >= \(from), 1)
              AND exitReason IS NOT 'misregistered'
            """
        let rows = try stays.fetchCursor(self)
        while let row = try rows.next() {
            let stay = try reading.facts(row)
            for place in reading.told { sheets[place].count(stay) }
        }
        return sheets
    }

    /// By stay and instrument, how the latest measurement is beside the first.
    private func progress(of initiative: Int64) throws -> [Stay.ID: [String: StayFacts.Progress]] {
        try countedProgressions(in: initiative).reduce(into: [:]) { found, progression in
            let progress: StayFacts.Progress =
                progression.change > 0 ? .better : progression.change < 0 ? .worse : .same
            found[progression.stay, default: [:]][Self.indicator(progression.instrument)] = progress
        }
    }
}

/// How stays are read to be counted. A text is read as its place in the list of codes, which SQLite finds out: a million texts take
/// their time. A column that no wanted table asks about is read as nothing.
private struct StayReading {
    private let progress: [Stay.ID: [String: StayFacts.Progress]]
    private let tellsStart, tellsExit, tellsExtent: Bool
    /// The first and the last day of each period, as numbers.
    private let periods: [ClosedRange<Int>]
    /// The periods, by place, that the stay read last is told of in.
    private(set) var told: [Int] = []

    init(
        _ periods: [FollowUpPeriod],
        _ codes: Set<TableCode>,
        _ progress: [Stay.ID: [String: StayFacts.Progress]]
    ) {
        (self.periods, self.progress) = (periods.map { $0.from.number...$0.to.number }, progress)
        tellsStart = codes.contains { $0.base == .started }
        tellsExit = codes.contains(.exits) || codes.contains(.destinations)
        tellsExtent = codes.contains(.started)
    }

    /// In the order that they are read.
    private enum Column: Int, CaseIterable {
        case id, sex, ageBand, precision, startedOn, endedOn, exitReason, destination
        case incomesBefore, occupationsBefore, workBefore, studiesBefore
        case incomesAfter, occupationsAfter, workAfter, studiesAfter
        case referrer, education, supportMonths, longAssistance, disability, violence
    }

    var columns: String { Column.allCases.map(sql).joined(separator: ", ") }

    private func sql(_ column: Column) -> String {
        switch column {
        case .id: progress.isEmpty ? "NULL" : "id"
        case .sex: Self.place("sex", Sex.codes)
        case .precision: Self.place("precision", [Stay.Precision.year.rawValue])
        case .ageBand: Self.place("ageBand", AgeBand.standard.map(\.key))
        case .exitReason: tellsExit ? Self.place("exitReason", ExitReason.codes) : "NULL"
        case .destination: tellsExit ? Self.place("destination", Destination.codes) : "NULL"
        case .referrer: tellsStart ? Self.place("referrer", ReferringParty.codes) : "NULL"
        case .education: tellsStart ? Self.place("education", Education.codes) : "NULL"
        case .supportMonths: tellsStart ? "supportMonths" : "NULL"
        case .longAssistance: tellsStart ? Self.place("longAssistance", YesNo.codes) : "NULL"
        case .disability: tellsStart ? Self.place("disability", YesNo.codes) : "NULL"
        case .violence: tellsStart ? Self.place("violence", StayFacts.ViolenceAnswer.codes) : "NULL"
        case .workBefore, .studiesBefore, .workAfter, .studiesAfter: tellsExtent ? "\(column)" : "0"
        default: "\(column)"
        }
    }

    /// The codes are words of the program's own, never somebody's.
    private static func place(_ column: String, _ codes: [String]) -> String {
        "CASE \(column) " + codes.enumerated().map { "WHEN '\($0.element)' THEN \($0.offset) " }.joined() + "END"
    }

    /// An anonymous stay tells sex and start alone. One whose person is deleted tells what it told before.
    mutating func facts(_ row: Row) throws -> StayFacts {
        let startedOn = try day(row, .startedOn)
        var stay = StayFacts(try code(row, .sex, Self.sexes), startedOn: startedOn)
        var isClosing = false
        if !row.hasNull(atIndex: Column.endedOn.rawValue) {
            let endedOn = try day(row, .endedOn)
            isClosing = tell(startedOn.number, endedOn.number)
            stay.exit = isClosing ? try exit(row, endedOn) : .init(on: endedOn, reason: .unknown)
        } else {
            _ = tell(startedOn.number, .max)
        }
        guard row[Column.precision.rawValue] as Int? == nil else { return stay }
        var known = StayFacts.Known(band: (row[Column.ageBand.rawValue] as Int?).map { AgeBand.standard[$0] })
        if tellsStart, periods.contains(where: { $0.contains(startedOn.number) }) { try readStart(row, &known) }
        if isClosing {
            known.before = livelihood(row, from: .incomesBefore)
            if !progress.isEmpty { known.progress = progress[row[Column.id.rawValue]] ?? [:] }
        }
        stay.known = known
        return stay
    }

    /// Finds the periods that tell of a stay. Whether it ends in one of them.
    private mutating func tell(_ start: Int, _ end: Int) -> Bool {
        told.removeAll(keepingCapacity: true)
        var isClosing = false
        for (place, period) in periods.enumerated() where start <= period.upperBound && end >= period.lowerBound {
            told.append(place)
            isClosing = isClosing || end <= period.upperBound
        }
        return isClosing
    }

    private func exit(_ row: Row, _ day: Day) throws -> StayFacts.Exit {
        let isMeasured = row[Column.incomesAfter.rawValue] as Int? != nil
        let destination = row[Column.destination.rawValue] as Int?
        return StayFacts.Exit(
            on: day,
            reason: tellsExit ? try code(row, .exitReason, Self.reasons) : .unknown,
            after: isMeasured ? livelihood(row, from: .incomesAfter) : nil,
            destination: destination.map { Self.destinations[$0] } ?? .missing
        )
    }

    private func readStart(_ row: Row, _ known: inout StayFacts.Known) throws {
        known.referrer = try code(row, .referrer, Self.referrers)
        known.education = try code(row, .education, Self.educations)
        known.disability = try code(row, .disability, Self.answers)
        known.longAssistance = try code(row, .longAssistance, Self.answers)
        known.supportTime = (row[Column.supportMonths.rawValue] as Int?).map(SupportTime.init(months:)) ?? .missing
        known.violence = try code(row, .violence, Self.violence)
    }

    /// Four columns after each other.
    private func livelihood(_ row: Row, from first: Column) -> StayFacts.Livelihood {
        let place = first.rawValue
        return StayFacts.Livelihood(
            incomes: CodeSet(bits: row[place]),
            occupations: CodeSet(bits: row[place + 1]),
            work: tellsExtent ? row[place + 2] : 0,
            studies: tellsExtent ? row[place + 3] : 0
        )
    }

    private func code<Code>(_ row: Row, _ column: Column, _ codes: [Code]) throws -> Code {
        guard let place = row[column.rawValue] as Int? else { throw Missing() }
        return codes[place]
    }

    private func day(_ row: Row, _ column: Column) throws -> Day {
        guard let day = try? row.decode(Day?.self, atIndex: column.rawValue) else { throw Missing() }
        return day
    }

    // A list of codes is made anew each time that it is asked for.
    private static let (sexes, reasons, destinations) = (Sex.allCases, ExitReason.allCases, Destination.allCases)
    private static let (referrers, educations) = (ReferringParty.allCases, Education.allCases)
    private static let (answers, violence) = (YesNo.allCases, StayFacts.ViolenceAnswer.allCases)
}

extension CaseIterable where Self: RawRepresentable<String> {
    fileprivate static var codes: [String] { allCases.map(\.rawValue) }
}

extension Day {
    /// 20230131: days are compared a hundred million times.
    fileprivate var number: Int { (year * 100 + month) * 100 + day }
}
