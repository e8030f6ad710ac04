import Domain
import TestSupport

@testable import Register

/// Invented stays, the same for the same seed.
struct RandomStays {
    private var random: SeededNumbers

    init(seed: UInt64) { random = SeededNumbers(seed) }

    mutating func stays(_ count: Int, from first: Int = 2021, through last: Int = 2023) -> [StayFacts] {
        (0..<count).map { _ in stay(Int.random(in: first...last, using: &random), last) }
    }

    private mutating func stay(_ year: Int, _ last: Int) -> StayFacts {
        // Of the anonymous a register has the years alone.
        let (known, begun) = (chance(8) ? nil : known(), day(year))
        let start = known == nil ? Day(year, 1, 1) ?? begun : begun
        var stay = StayFacts(one(Sex.allCases), startedOn: start, known: known)
        stay.plannedEnd = chance(30) ? start + Int.random(in: 60...500, using: &random) : nil
        if chance(70) { stay.exit = exit(start, last, known) }
        return stay
    }

    private mutating func known() -> StayFacts.Known {
        var known = StayFacts.Known(band: AgeBand.of(Int.random(in: 17...60, using: &random)))
        known.referrer = skewed(ReferringParty.allCases)
        known.education = skewed(Education.allCases)
        known.supportTime = skewed(SupportTime.allCases)
        known.disability = skewed(YesNo.allCases)
        known.longAssistance = skewed(YesNo.allCases)
        known.violence = one(StayFacts.ViolenceAnswer.allCases)
        known.before = livelihood()
        if chance(50) { known.progress = ["egen.tro": one(StayFacts.Progress.allCases)] }
        return known
    }

    private mutating func exit(_ start: Day, _ last: Int, _ known: StayFacts.Known?) -> StayFacts.Exit? {
        let end = start + Int.random(in: 20...700, using: &random)
        guard end.year <= last else { return nil }
        return StayFacts.Exit(
            on: known == nil ? Day(end.year, 12, 31) ?? end : end,
            reason: skewed(ExitReason.allCases),
            after: known == nil ? nil : livelihood(),
            destination: skewed(Destination.allCases)
        )
    }

    private mutating func livelihood() -> StayFacts.Livelihood {
        let incomes: CodeSet<IncomeSource> =
            chance(25)
            ? CodeSet([one([.noPublic, .noPublic, .missing])])
            : CodeSet(
                (0..<Int.random(in: 1...2, using: &random)).map { _ in
                    skewed([
                        .socialAssistance, .activitySupport, .activityCompensation, .studySupport, .sicknessBenefit,
                    ])
                }
            )
        let work = chance(25) ? one([25, 50, 75, 100]) : 0
        let studies = work == 0 && chance(25) ? one([50, 100]) : 0
        let occupations: [Occupation] = (work > 0 ? [.work] : []) + (studies > 0 ? [.studies] : [])
        return .init(
            incomes: incomes,
            occupations: CodeSet(occupations.isEmpty ? [one([.jobSeeking, .other, .none, .missing])] : occupations),
            work: work,
            studies: studies
        )
    }

    private mutating func day(_ year: Int) -> Day {
        (Day(year, 1, 1) ?? "2021-01-01") + Int.random(in: 0...364, using: &random)
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func one<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    /// The first far oftener than the last, as in life.
    private mutating func skewed<Value>(_ values: [Value]) -> Value {
        let reach = Int.random(in: 1...values.count, using: &random)
        return values[Int.random(in: 0..<reach, using: &random)]
    }
}
