import Domain

/// Inskrivning i demon (demo stay): invented, without anybody behind it. Only its counts leave this file.
struct DemoStay {
    let sex: Sex
    let started: Int
    /// The year that it closed; later than the demo for those who are still there.
    let closed: Int
    let referrer: ReferringParty
    let before: IncomeSource
    var reason = ExitReason.timeLimit

    /// What somebody lives on when they leave follows from why they leave.
    var after: IncomeSource {
        switch reason {
        case .work: .noPublic
        case .studies: .studySupport
        case .sicknessCompensation: .sicknessCompensation
        case .activityCompensation: .activityCompensation
        default: before == .activitySupport ? .socialAssistance : before
        }
    }
}

/// Insats i demons leveranser (demo cohorts): how many of each sex began each year. Every other stays into the next year.
struct DemoCohorts {
    let starts: [Int: [Sex: Int]]
    /// How many of each sex that leave a year go to work, and then to studies.
    let toWork: [Sex: Int]
    let toStudies: [Sex: Int]

    var stays: [DemoStay] {
        let begun = starts.sorted { $0.key < $1.key }.flatMap { year, sexes in
            Sex.allCases.flatMap { sex in (0..<(sexes[sex] ?? 0)).map { stay(year, sex, $0) } }
        }
        let groups = Dictionary(grouping: begun) { "\($0.closed) \($0.sex.rawValue)" }
        return groups.sorted { $0.key < $1.key }.flatMap { $1.enumerated().map(leaving) }
    }

    private func stay(_ year: Int, _ sex: Sex, _ place: Int) -> DemoStay {
        let parties: [ReferringParty] = [.municipality, .municipality, .employmentService]
        let incomes: [IncomeSource] = [.socialAssistance, .activitySupport]
        return DemoStay(
            sex: sex,
            started: year,
            closed: year + place % 2,
            referrer: parties[place % parties.count],
            before: incomes[(place / 2) % incomes.count]
        )
    }

    private func leaving(_ place: Int, _ stay: DemoStay) -> DemoStay {
        var stay = stay
        let work = toWork[stay.sex] ?? 0
        stay.reason =
            place < work
            ? .work : place < work + (toStudies[stay.sex] ?? 0) ? .studies : .furtherRehabilitation
        return stay
    }
}

extension [DemoStay] {
    /// The tables of a year, before protection.
    func tallies(_ year: Int) -> [Tally] {
        let (started, closed) = (filter { $0.started == year }, filter { $0.closed == year })
        let rows: [(VolumeRow, [DemoStay])] = [
            (.ongoingAtStart, filter { $0.started < year && $0.closed >= year }), (.started, started),
            (.startedKnown, started), (.startedAnonymous, []),
            (.participants, filter { $0.started <= year && $0.closed >= year }), (.closed, closed),
            (.closedKnown, closed), (.closedAnonymous, []), (.measured, closed), (.unmeasured, []),
            (.ongoingAtEnd, filter { $0.started <= year && $0.closed > year }),
        ]
        let participants = filter { $0.started <= year && $0.closed >= year }
        return [
            Tally(.volumes, of: participants, rows.map { ($0.0.rawValue, $0.0.swedish, [$0.1]) }),
            Tally(
                .referrals,
                of: started,
                ReferringParty.allCases.map { party in
                    (party.rawValue, party.swedish, [started.filter { $0.referrer == party }])
                }
            ),
            Tally(
                .incomes,
                of: closed,
                IncomeSource.allCases.map { source in
                    (
                        source.rawValue, source.swedish,
                        [closed.filter { $0.before == source }, closed.filter { $0.after == source }]
                    )
                }
            ),
            Tally(.flows, of: closed, flows(closed)),
            Tally(
                .exits,
                of: closed,
                ExitReason.allCases.filter { $0 != .misregistered }.map { reason in
                    (reason.rawValue, reason.swedish, [closed.filter { $0.reason == reason }])
                }
            ),
        ]
    }

    private func flows(_ closed: [DemoStay]) -> [(String, String, [[DemoStay]])] {
        FlowGroup.allCases.flatMap { before in
            FlowGroup.allCases.map { after in
                let own = closed.filter {
                    FlowGroup(CodeSet([$0.before])) == before && FlowGroup(CodeSet([$0.after])) == after
                }
                return (FlowGroup.key(before, after), "\(before.swedish) → \(after.swedish.lowercased())", [own])
            }
        }
    }
}

extension Tally {
    fileprivate init(_ code: TableCode, of base: [DemoStay], _ rows: [(String, String, [[DemoStay]])]) {
        func counts(_ stays: [DemoStay]) -> [Int] {
            TableColumn.bySex.map { column in stays.count { column.contains($0.sex, nil) } }
        }
        self.init(
            code,
            measures: code.measures,
            columns: TableColumn.bySex,
            base: counts(base),
            rows: rows.map { .init($0.0, $0.1, $0.2.map(counts)) }
        )
    }
}
