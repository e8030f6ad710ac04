import Domain
import Register

/// Demons deltagare (demo participants): some 400 invented stays, the same each time. Their outcomes look as printed ones do: social
/// assistance before for some 40 percent, an income of one's own after for 40 to 45.
struct DemoParticipants {
    private let initiatives: [Int64]
    private let clock: RegisterClock
    private var dice = Dice(state: 0x5EED_2021)

    init(_ initiatives: [Int64], _ clock: RegisterClock) { (self.initiatives, self.clock) = (initiatives, clock) }

    /// In the order that they began.
    mutating func histories() throws -> [StayHistory] {
        var histories: [StayHistory] = []
        for index in 0..<360 { histories += try person(index) }
        for index in 0..<14 { histories.append(nameless(.anonymous(index % 3 == 0 ? .man : .woman, nil))) }
        for _ in 0..<6 { histories.append(nameless(.protected(.woman))) }
        return histories.sorted { $0.by.day < $1.by.day }
    }

    /// A person, and for some of those who have ended another stay later.
    private mutating func person(_ index: Int) throws -> [StayHistory] {
        let number = try IdentityNumber(TestNumbers.all[index], on: clock.today)
        let identity = Identity.identified(number, name(number.sex))
        let first = history(identity, from: RegisterClock.start + dice.below(1_080))
        guard let (exit, _) = first.exit, exit.endedOn < clock.today + -120, dice.below(100) < 12 else {
            return [first]
        }
        return [first, history(identity, from: exit.endedOn + 30 + dice.below(60))]
    }

    private mutating func nameless(_ identity: Identity) -> StayHistory {
        history(identity, from: RegisterClock.start + dice.below(1_000))
    }

    private mutating func name(_ sex: Sex) -> PersonName {
        let given = sex == .woman ? Self.women[dice.below(Self.women.count)] : Self.men[dice.below(Self.men.count)]
        return PersonName(given: given, surname: Self.surnames[dice.below(Self.surnames.count)])
    }

    private mutating func history(_ identity: Identity, from day: Day) -> StayHistory {
        let place = dice.weighted([(0, 45), (1, 30), (2, 25)]) ?? 0
        let worker = place == 0 ? 1 : place == 1 ? 5 : 2
        var start = StayStart(identity, in: initiatives[place], on: day)
        start.municipality = dice.weighted([("Sundsvall", 80), ("Timrå", 12), ("Ånge", 8)])
        start.referrer =
            dice.weighted([
                (.municipality, 45), (.employmentService, 25), (.insuranceAgency, 15), (.region, 12), (.own, 3),
            ]) ?? .other
        start.before = before(place)
        start.education =
            dice.weighted([
                (.lessThanCompulsory, 8), (.compulsory, 30), (.upperSecondary, 42), (.folkHighSchool, 7), (.higher, 9),
                (.missing, 4),
            ]) ?? .missing
        start.supportMonths = dice.below(100) < 92 ? dice.below(dice.below(2) == 0 ? 36 : 130) : nil
        start.longAssistance = start.before.incomes.contains(.socialAssistance) && dice.below(100) < 55 ? .yes : .no
        start.disability = dice.weighted([(.yes, 48), (.no, 44), (.missing, 8)]) ?? .missing
        start.violence = dice.weighted([(.notAsked, 35), (.no, 48), (.yes, 13), (.noAnswer, 4)]) ?? .notAsked
        if dice.below(100) < 30 { start.note = Self.notes[dice.below(Self.notes.count)] }
        var history = StayHistory(start, clock.signature(of: worker, on: day))
        let end = day + 90 + dice.below(420)
        if end <= clock.today, dice.below(100) < 97 { exit(&history, on: end, worker) }
        return history
    }

    private mutating func before(_ place: Int) -> Situation {
        var incomes: Set<IncomeSource> = []
        let wanted = place == 0 ? 55 : 8
        if dice.below(100) < wanted { incomes.insert(.activityCompensation) }
        if dice.below(100) < (place == 0 ? 36 : 54) { incomes.insert(.socialAssistance) }
        if dice.below(100) < 26 { incomes.insert(.activitySupport) }
        if dice.below(100) < 12 { incomes.insert(.sicknessBenefit) }
        if incomes.isEmpty {
            incomes = [dice.weighted([(.noPublic, 60), (.unemploymentFund, 25), (.missing, 15)]) ?? .noPublic]
        }
        let occupation =
            dice.weighted([(Occupation.none, 62), (.jobSeeking, 24), (.work, 5), (.studies, 4), (.other, 5)]) ?? .none
        return Situation(
            incomes: incomes.sorted { $0.rawValue < $1.rawValue },
            occupations: [occupation],
            work: occupation == .work ? .quarter : nil,
            studies: occupation == .studies ? .half : nil
        )
    }

    private mutating func exit(_ history: inout StayHistory, on day: Day, _ worker: Int) {
        let reason: ExitReason =
            dice.weighted([
                (.work, 24), (.studies, 12), (.furtherRehabilitation, 19), (.timeLimit, 15), (.ownChoice, 6),
                (.illness, 7),
                (.moved, 4), (.sicknessCompensation, 3), (.other, 3), (.withoutMeasurement, 4), (.consentWithdrawn, 2),
                (.misregistered, 1),
            ]) ?? .other
        let by = clock.signature(of: worker, on: day)
        let after = reason.hasAfter && dice.below(100) < 95 ? self.after(reason, history.start.before) : nil
        let destination: Destination? =
            reason == .work
            ? .nobody
            : dice.weighted([(.employmentService, 40), (.healthCare, 20), (.socialServices, 25), (.nobody, 15)])
        history.exit = (StayExit(on: day, reason, after: after, destination: reason.hasAfter ? destination : nil), by)
        guard let after, history.start.identity.kind == .identified else { return }
        for month in [6, 12] where day + .months(month) <= clock.today && dice.below(100) < 80 {
            let situation = dice.below(100) < 85 ? after : nil
            history.followUps.append((month, situation, clock.signature(of: worker, on: day + .months(month))))
        }
    }

    private mutating func after(_ reason: ExitReason, _ before: Situation) -> Situation {
        switch reason {
        case .work:
            let extent = dice.weighted([(Extent.half, 35), (.threeQuarters, 20), (.full, 45)]) ?? .full
            let occupation = dice.weighted([(Occupation.work, 65), (.subsidisedWork, 35)]) ?? .work
            return Situation(incomes: [.noPublic], occupations: [occupation], work: extent)
        case .studies:
            let income = dice.weighted([(IncomeSource.studySupport, 75), (.noPublic, 25)]) ?? .studySupport
            return Situation(incomes: [income], occupations: [.studies], studies: dice.below(2) == 0 ? .full : .half)
        case .sicknessCompensation: return Situation(incomes: [.sicknessCompensation], occupations: [.none])
        default:
            guard dice.below(100) < 86 else { return Situation(incomes: [.noPublic], occupations: [.jobSeeking]) }
            return Situation(incomes: before.incomes.codes, occupations: [dice.below(2) == 0 ? .none : .jobSeeking])
        }
    }

    private static let women = [
        "Alva", "Berit", "Cecilia", "Disa", "Elsa", "Frida", "Gerda", "Hilda", "Inez", "Jamila", "Karin", "Leila",
        "Maja",
        "Nadia", "Ottilia", "Petra", "Runa", "Signe", "Tuva", "Ylva",
    ]
    private static let men = [
        "Adam", "Bertil", "Dan", "Emil", "Farid", "Gustav", "Hassan", "Isak", "Jonas", "Knut", "Leo", "Malte", "Nils",
        "Omar", "Pelle", "Rasmus", "Sixten", "Ture", "Viktor", "Åke",
    ]
    private static let surnames = [
        "Testberg", "Provsten", "Exempelgren", "Påhittsson", "Övning", "Demokvist", "Fiktivius", "Skissman", "Utkast",
        "Modellin", "Låtsasdal", "Prototyp", "Mallqvist", "Försöksson", "Planritare", "Kladdström",
    ]
    private static let notes = [
        "Vill arbeta med händerna.", "Behöver korta dagar i början.", "Har praktik på gång hos ett kafé.",
        "Möte med vården väntar.", "Vill läsa klart gymnasiet.",
    ]
}

/// Tärning (dice): the same numbers each time (SplitMix64), so that the demo is the same everywhere.
private struct Dice {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ (bits >> 31)) % UInt64(count))
    }

    mutating func weighted<Value>(_ choices: [(Value, Int)]) -> Value? {
        var left = below(choices.reduce(0) { $0 + $1.1 })
        for (value, weight) in choices {
            if left < weight { return value }
            left -= weight
        }
        return nil
    }
}
