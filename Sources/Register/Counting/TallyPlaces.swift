import Domain

/// Räknebladets fack (tally places): where each row of the tables is counted, as its first place in one list of numbers. A row has a
/// place for each sex in each age band, and as many again for each further measure. One object, since every stay looks into it.
final class TallyPlaces: Sendable {
    /// How many places a row has for one measure.
    let width: Int
    let count: Int
    private static let sexes = Sex.allCases.count
    private let bands: [AgeBand]
    private let rows: [TableCode: [String: Int]]

    let volumes: VolumePlaces
    let background: BackgroundPlaces
    let closing: ClosingPlaces

    /// `rows` are the keys of each table's rows. The volumes stand first.
    init(_ columns: [TableColumn], _ rows: [(code: TableCode, keys: [String])]) {
        bands = columns.compactMap(\.band).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        // Those of another age, or of none that is known, are in the last.
        width = Self.sexes * (bands.count + 1)
        var (places, next) = ([TableCode: [String: Int]](), 0)
        for (code, keys) in rows {
            for key in keys {
                places[code, default: [:]][key] = next
                next += width * code.measures.count
            }
        }
        (self.rows, count) = (places, next)
        volumes = VolumePlaces(places[.volumes] ?? [:])
        background = BackgroundPlaces(places)
        closing = ClosingPlaces(places, width)
    }

    /// The place of a stay within a row.
    func cell(_ sex: Sex, _ band: AgeBand?) -> Int {
        let age = bands.firstIndex { $0 == band } ?? bands.count
        return age * Self.sexes + (sex == .woman ? 0 : 1)
    }

    /// The cells that a column is the sum of.
    func cells(of column: TableColumn) -> [Int] {
        let bands: [AgeBand?] = self.bands + [nil]
        return Sex.allCases.flatMap { sex in
            bands.filter { column.contains(sex, $0) }.map { cell(sex, $0) }
        }
    }

    func first(_ code: TableCode, _ key: String, measure: Int) -> Int? {
        rows[code]?[key].map { $0 + measure * width }
    }
}

/// Fack (places) of the rows of volumes.
struct VolumePlaces: Sendable {
    let ongoingAtStart, started, participants, closed, ongoingAtEnd: Int?

    init(_ places: [String: Int]) {
        func place(_ row: VolumeRow) -> Int? { places[row.rawValue] }
        (ongoingAtStart, started, participants) = (place(.ongoingAtStart), place(.started), place(.participants))
        (closed, ongoingAtEnd) = (place(.closed), place(.ongoingAtEnd))
    }
}

/// Fack (places) of what is asked at the start.
struct BackgroundPlaces: Sendable {
    /// Whether any of the tables is counted.
    let isCounted: Bool
    let referrers: [ReferringParty: Int]
    /// Nil is where nobody knows.
    let ages: [AgeBand?: Int]
    let educations: [Education: Int]
    let supportTimes: [SupportTime: Int]
    let disability, longAssistance: [YesNo: Int]
    let violence: [StayFacts.ViolenceAnswer: Int]
    let violenceAsked: Int?

    init(_ places: [TableCode: [String: Int]]) {
        isCounted = places.keys.contains { $0.base == .started }
        referrers = .places(places[.referrals])
        let bands = places[.age] ?? [:]
        ages = (AgeBand.standard + [nil]).reduce(into: [:]) { $0[$1] = bands[$1?.key ?? CountingKey.missing] }
        educations = .places(places[.education])
        supportTimes = .places(places[.supportTime])
        disability = .places(places[.disability])
        longAssistance = .places(places[.longAssistance])
        let answers = places[.violence] ?? [:]
        violence = [
            .yes: answers[CountingKey.violenceYes], .no: answers[CountingKey.violenceNo],
            .noAnswer: answers[CountingKey.violenceNoAnswer],
        ].compactMapValues(\.self)
        violenceAsked = answers[CountingKey.violenceAsked]
    }
}

/// Fack (places) of what is told at the end.
struct ClosingPlaces: Sendable {
    let exits: [ExitReason: Int]
    let destinations: [Destination: Int]
    /// Nil is where nobody knows.
    let durations: [DurationBand?: Int]
    let flows: [Flow: Int]
    let startedWork, startedStudies, startedEither: Int?
    let overdueExit: Int?
    let progression: [String: Int]
    let incomes: SeveralPlaces<IncomeSource>?
    let occupations: SeveralPlaces<Occupation>?

    struct Flow: Hashable, Sendable {
        let before: FlowGroup
        let after: FlowGroup
    }

    init(_ places: [TableCode: [String: Int]], _ width: Int) {
        (exits, destinations) = (.places(places[.exits]), .places(places[.destinations]))
        let bands = places[.duration] ?? [:]
        durations = (DurationBand.allCases + [nil]).reduce(into: [:]) {
            $0[$1] = bands[$1?.rawValue ?? CountingKey.missing]
        }
        let flowPlaces = places[.flows] ?? [:]
        flows = FlowGroup.allCases.reduce(into: [:]) { flows, before in
            for after in FlowGroup.allCases {
                flows[Flow(before: before, after: after)] = flowPlaces[FlowGroup.key(before, after)]
            }
        }
        let started = places[.started] ?? [:]
        (startedWork, startedStudies) = (started[CountingKey.startedWork], started[CountingKey.startedStudies])
        startedEither = started[CountingKey.startedEither]
        overdueExit = places[.quality]?[CountingKey.overdueExit]
        progression = places[.progression] ?? [:]
        incomes = places[.incomes].map {
            SeveralPlaces($0, width, any: CountingKey.anyPublic, missing: .missing, \.isExclusive)
        }
        occupations = places[.occupations].map {
            SeveralPlaces($0, width, any: CountingKey.anyOccupation, missing: .missing, \.isExclusive)
        }
    }
}

/// Fack (places) of a table where one stay may be in several rows, before and after.
struct SeveralPlaces<Code: CaseIterable & Hashable & RawRepresentable<String> & Sendable>: Sendable {
    /// By bit; nil where the table has no such row.
    private let rows: [Int?]
    private let any: Int?
    private let width: Int
    private let all, exclusive, missing: Int

    init(_ places: [String: Int], _ width: Int, any: String, missing: Code, _ isExclusive: (Code) -> Bool) {
        rows = Code.allCases.map { places[$0.rawValue] }
        (self.any, self.width) = (places[any], width)
        all = CodeSet(Code.allCases).bits
        exclusive = CodeSet(Code.allCases.filter(isExclusive)).bits
        self.missing = CodeSet.bit(missing)
    }

    /// The rows that a set is counted in. What contradicts itself, and what is empty, is missing.
    func forEach(of set: CodeSet<Code>, measure: Int, _ count: (Int) -> Void) {
        let known = set.bits & all
        let contradicts = known & exclusive != 0 && known.nonzeroBitCount > 1
        var bits = set.isEmpty || contradicts ? missing : known
        if bits & exclusive == 0, let any { count(any + measure * width) }
        while bits != 0 {
            if let row = rows[bits.trailingZeroBitCount] { count(row + measure * width) }
            bits &= bits - 1
        }
    }
}

extension Dictionary where Key: CaseIterable & RawRepresentable<String>, Value == Int {
    fileprivate static func places(_ places: [String: Int]?) -> [Key: Int] {
        Key.allCases.reduce(into: [:]) { $0[$1] = places?[$1.rawValue] }
    }
}
