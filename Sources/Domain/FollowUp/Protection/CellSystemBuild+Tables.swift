/// What everybody knows of the tables of one delivery.
extension CellSystemBuild {
    mutating func relateWithin(_ cells: Cells) {
        for (_, tally) in cells.tallies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            relateColumns(of: tally, cells)
            relateRows(of: tally, cells)
        }
        relateAges(cells)
        relateVolumes(cells)
        relateSeveral(
            .incomes,
            any: CountingKey.anyPublic,
            alone: [IncomeSource.noPublic, .missing].map(\.rawValue),
            cells
        )
        relateSeveral(
            .occupations,
            any: CountingKey.anyOccupation,
            alone: [Occupation.none, .missing].map(\.rawValue),
            cells
        )
        relateFlows(cells)
        relateStarted(cells)
        relateUnmeasured(cells)
        relateAnonymous(cells)
        relateAnswers(cells)
        relateProgression(cells)
    }

    /// Women and men are everybody, and so are the age bands where nobody lacks an age.
    private mutating func relateColumns(of tally: Tally, _ cells: Cells) {
        var vectors = tally.rows.indices.flatMap { row in
            tally.measures.indices.map { measure in
                tally.columns.indices.map { cells[tally.code, .row(row, measure, $0)] }
            }
        }
        vectors.append(cells.base(tally.code))
        for vector in vectors {
            for (place, column) in tally.columns.enumerated() {
                let sexes = tally.columns.indices.filter {
                    column.sex == nil && tally.columns[$0].sex != nil && tally.columns[$0].band == column.band
                }
                if !sexes.isEmpty { relate(sexes.map { vector[$0] }, areAll: vector[place]) }
                let bands = tally.columns.indices.filter {
                    column.band == nil && tally.columns[$0].band != nil && tally.columns[$0].sex == column.sex
                }
                if !bands.isEmpty { relate(bands.map { vector[$0] }, areAll: vector[place]) }
            }
        }
    }

    /// By age are those before and after; who has no age is in no band.
    private mutating func relateAges(_ cells: Cells) {
        let bands = Set(cells.tallies.values.flatMap(\.columns).compactMap(\.band))
        guard !bands.isEmpty else { return }
        relateRest(
            of: cells.columns(of: nil),
            less: bands.sorted { $0.lower < $1.lower }.map(cells.columns)
        )
    }

    /// The rows of a partition are the base; no row is more than it.
    private mutating func relateRows(of tally: Tally, _ cells: Cells) {
        guard tally.code != .volumes else { return }
        for (column, base) in cells.base(tally.code).enumerated() {
            for measure in tally.measures.indices {
                let rows = tally.rows.indices.map { cells[tally.code, .row($0, measure, column)] }
                cover(rows, by: base)
                if tally.code.isPartition {
                    relate(rows, areAll: base)
                } else {
                    for row in rows { relate([row], atMost: [base]) }
                }
            }
        }
    }

    private mutating func relateVolumes(_ cells: Cells) {
        relate(.volumes, [VolumeRow.ongoingAtStart, .started].map(\.rawValue), VolumeRow.participants.rawValue, cells)
        relate(.volumes, [VolumeRow.closed, .ongoingAtEnd].map(\.rawValue), VolumeRow.participants.rawValue, cells)
    }

    /// Rows that come to another row, where all are there.
    private mutating func relate(
        _ code: TableCode,
        _ parts: [String],
        _ whole: String,
        _ cells: Cells,
        _ measure: Measure = .count
    ) {
        let vectors = parts.compactMap { cells.row(code, $0, measure) }
        guard vectors.count == parts.count, let sum = cells.row(code, whole, measure) else { return }
        for (column, total) in sum.enumerated() { relate(vectors.map { $0[column] }, areAll: total) }
    }

    /// Who has one of several has none of those that exclude them: any + none + missing are the base, and each of the several is at
    /// most any.
    private mutating func relateSeveral(_ code: TableCode, any: String, alone: [String], _ cells: Cells) {
        guard let tally = cells.tallies[code] else { return }
        for measure in tally.measures {
            guard let some = cells.row(code, any, measure) else { continue }
            let apart = alone.compactMap { cells.row(code, $0, measure) }
            let several = tally.rows.map(\.key).filter { $0 != any && !alone.contains($0) }
                .compactMap { cells.row(code, $0, measure) }
            for (column, base) in cells.base(code).enumerated() {
                relate([some[column]] + apart.map { $0[column] }, areAll: base)
                for one in several { relate([one[column]], atMost: [some[column]]) }
                relate([some[column]], atMost: several.map { $0[column] })
            }
        }
    }

    /// Each person is in one flow, by the group before and the group after; the groups are rows of the incomes.
    private mutating func relateFlows(_ cells: Cells) {
        guard let tally = cells.tallies[.flows] else { return }
        for measure in [Measure.before, .after] {
            func flows(_ group: FlowGroup) -> [[Int]] {
                tally.rows.map(\.key).filter { FlowGroup.pair($0)?[measure] == group }.compactMap {
                    cells.row(.flows, $0)
                }
            }
            func tie(_ groups: [FlowGroup], _ key: String, _ isWhole: Bool) {
                guard let row = cells.row(.incomes, key, measure) else { return }
                let parts = groups.flatMap(flows)
                for (column, total) in row.enumerated() where parts.allSatisfy({ column < $0.count }) {
                    let cells = parts.map { $0[column] }
                    if isWhole { relate(cells, areAll: total) } else { relate(cells, atMost: [total]) }
                }
            }
            tie([.none], IncomeSource.noPublic.rawValue, true)
            tie([.missing], IncomeSource.missing.rawValue, true)
            tie([.public, .study], CountingKey.anyPublic, true)
            tie([.study], IncomeSource.studySupport.rawValue, false)
            relateSources(flows(.public), measure, cells)
        }
    }

    /// Who has another source than studiestöd is in the public group, and who is in it has one.
    private mutating func relateSources(_ flows: [[Int]], _ measure: Measure, _ cells: Cells) {
        let others = IncomeSource.allCases.filter { !$0.isExclusive && $0 != .studySupport }
            .compactMap { cells.row(.incomes, $0.rawValue, measure) }
        for one in others { relateEach([one], atMost: flows) }
        relateEach(flows, atMost: others)
    }

    private mutating func relateStarted(_ cells: Cells) {
        guard let work = cells.row(.started, CountingKey.startedWork),
            let studies = cells.row(.started, CountingKey.startedStudies),
            let either = cells.row(.started, CountingKey.startedEither)
        else { return }
        for column in either.indices {
            relate([work[column]], atMost: [either[column]])
            relate([studies[column]], atMost: [either[column]])
            relate([either[column]], atMost: [work[column], studies[column]])
        }
        relateExtents(work, studies, either, cells)
    }

    /// Work and studies have an extent, and nothing else has: who works after and did not before has begun to.
    private mutating func relateExtents(_ work: [Int], _ studies: [Int], _ either: [Int], _ cells: Cells) {
        func rows(_ measure: Measure, _ occupations: [Occupation]) -> [[Int]] {
            occupations.compactMap { cells.row(.occupations, $0.rawValue, measure) }
        }
        guard let someBefore = cells.row(.occupations, CountingKey.anyOccupation, .before),
            let some = cells.row(.occupations, CountingKey.anyOccupation, .after)
        else { return }
        let working: [Occupation] = [.work, .subsidisedWork]
        let (worked, studied) = (rows(.before, working), rows(.before, [.studies]))
        let (works, studying) = (rows(.after, working), rows(.after, [.studies]))
        relateEach([either], atMost: [some])
        relateEach([work], atMost: works)
        relateEach([studies], atMost: studying)
        for one in works {
            relateEach([one], atMost: [work] + worked)
            relateEach([one], atMost: [work, someBefore])
        }
        for one in studying { relateEach([one], atMost: [studies] + studied) }
        // Everybody who is occupied after works, studies or is what has no extent.
        let others = rows(.after, [.jobSeeking, .other])
        for workers in [works, [work] + worked, [work, someBefore]] {
            for students in [studying, [studies] + studied] { relateEach([some], atMost: others + workers + students) }
        }
        for busy in [worked + studied, [someBefore]] { relateEach([some], atMost: others + [either] + busy) }
    }

    /// Who ended without measurement has no time told, and neither income nor occupation before or after.
    private mutating func relateUnmeasured(_ cells: Cells) {
        guard let duration = cells.row(.duration, CountingKey.missing) else { return }
        for row in missing(cells) { relateEach([duration], atMost: [row]) }
        if let either = cells.row(.started, CountingKey.startedEither) {
            relateEach([duration, either], atMost: [cells.base(.started)])
        }
    }

    /// Who is anonymous has no age told, and nothing else of what is asked at the start.
    private mutating func relateAnonymous(_ cells: Cells) {
        guard let anonymous = cells.row(.age, CountingKey.missing) else { return }
        for code in [TableCode.referrals, .education, .supportTime, .disability, .longAssistance] {
            if let missing = cells.row(code, CountingKey.missing) { relateEach([anonymous], atMost: [missing]) }
        }
        if let asked = cells.row(.violence, CountingKey.violenceAsked) {
            relateEach([anonymous, asked], atMost: [cells.base(.violence)])
        }
    }

    /// Column by column, of those that all have.
    mutating func relateEach(_ parts: [[Int]], atMost wholes: [[Int]], isShared: Bool = false) {
        for column in 0..<((parts + wholes).map(\.count).min() ?? 0) {
            relate(parts.map { $0[column] }, atMost: wholes.map { $0[column] }, isShared: isShared)
        }
    }

    /// The rows that those who ended without measurement are all in.
    private func missing(_ cells: Cells) -> [[Int]] {
        let several = [Measure.before, .after].flatMap { measure in
            [
                cells.row(.incomes, IncomeSource.missing.rawValue, measure),
                cells.row(.occupations, Occupation.missing.rawValue, measure),
            ]
        }
        return (several + [cells.row(.flows, FlowGroup.key(.missing, .missing))]).compactMap(\.self)
    }

    private mutating func relateAnswers(_ cells: Cells) {
        let answers = [CountingKey.violenceYes, CountingKey.violenceNo, CountingKey.violenceNoAnswer]
        relate(.violence, answers, CountingKey.violenceAsked, cells)
    }

    private mutating func relateProgression(_ cells: Cells) {
        for key in cells.tallies[.progression]?.rows.map(\.key) ?? [] where key.hasSuffix(CountingKey.measuredTwice) {
            let indicator = key.dropLast(CountingKey.measuredTwice.count)
            relate(.progression, CountingKey.progressed.map { indicator + $0 }, key, cells)
        }
    }
}
