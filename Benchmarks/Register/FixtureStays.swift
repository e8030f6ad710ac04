import Domain
import Foundation
import GRDB
import Register

/// The rows of the register fixture, one statement for each table.
struct FixtureStays {
    private let vault: Vault
    private let initiative: Int64
    private let person, name, stay, look: Statement
    private let session: Data

    init(_ db: Database, _ vault: Vault, _ initiative: Int64) throws {
        (self.vault, self.initiative) = (vault, initiative)
        session = vault.hash("mätning", .session)
        person = try db.makeStatement(sql: "INSERT INTO person VALUES (?, 'identified', ?, ?, ?, ?)")
        name = try db.makeStatement(sql: "INSERT INTO personName VALUES (?, ?)")
        stay = try db.makeStatement(
            sql: """
                INSERT INTO stay VALUES (?, ?, ?, NULL, ?, ?, ?, 'day', ?, 'Lunda', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                  ?, ?, ?, ?, ?, ?, ?, NULL)
                """
        )
        look = try db.makeStatement(
            sql: """
                INSERT INTO look (person, account, name, at, way, purpose, session)
                VALUES (?, 1, 'Hanna Handlare', ?, 'enrolment', 'casework', ?)
                """
        )
    }

    func add(person place: Int) throws {
        let (one, id) = (FixturePerson(place), Int64(place + 1))
        try person.execute(arguments: [
            id, one.sex.rawValue, vault.hash(one.digits, .number),
            try vault.seal(one.digits, SealedColumn("person", "sealedNumber"), row: id),
            try vault.seal("\(one.given)\n\(one.surname)", SealedColumn("person", "sealedName"), row: id),
        ])
        try name.execute(arguments: [vault.hash("\(one.surname)|\(one.given)".lowercased(), .name), id])
    }

    func add(stay place: Int) throws {
        let one = FixtureStay(place)
        let (id, person) = (Int64(place + 1), Int64(place % FixtureRegister.people + 1))
        let start: [(any DatabaseValueConvertible)?] = [
            id, person, initiative, one.person.sex.rawValue, one.person.birthYear, one.band?.key,
            one.startedOn.rawValue, one.referrer.rawValue,
        ]
        let asked: [(any DatabaseValueConvertible)?] = [
            one.education.rawValue, one.supportMonths, one.yesNo(5).rawValue, one.yesNo(6).rawValue,
            one.violence.rawValue, one.endedOn?.rawValue, one.reason?.rawValue,
        ]
        let rows = start + one.before.columns + asked + (one.after?.columns ?? [nil, nil, nil, nil])
        try stay.execute(arguments: StatementArguments(rows + [one.destination?.rawValue]))
        try look.execute(arguments: [person, one.startedOn.rawValue + "T09:00:00Z", session])
    }
}

extension Situation {
    fileprivate var columns: [(any DatabaseValueConvertible)?] {
        [incomes.bits, occupations.bits, work?.rawValue ?? 0, studies?.rawValue ?? 0]
    }
}

/// A person of the fixture, by number from 0.
struct FixturePerson {
    let sex: Sex
    let birthYear: Int
    let digits: String
    let given, surname: String

    init(_ place: Int) {
        sex = mixed(place, 1) % 100 < 56 ? .woman : .man
        let firstYear = FixtureStay.start(of: place).year
        birthYear = firstYear - 17 - place % 48
        let day = place / 48 % 365
        let serial = place / (48 * 365) * 2 + (sex == .man ? 1 : 0) + firstYear % 2 * 200
        let nine = String(birthYear) + Self.two(day / 31 % 12 + 1) + Self.two(day % 31 + 1)
        let text = nine + String(String(1_000 + serial).suffix(3))
        digits = text + String((Self.check(text.dropFirst(2)) + 1) % 10)
        (given, surname) = (Self.givens[Self.skewed(place, 2, 40)], Self.surnames[Self.skewed(place, 3, 1_000)])
    }

    /// The digit that would be right.
    private static func check(_ nine: Substring) -> Int {
        let sum = nine.utf8.enumerated().reduce(0) { sum, sign in
            let product = (Int(sign.element) - 48) * (sign.offset % 2 == 0 ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return (10 - sum % 10) % 10
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The first are the commonest, as names are.
    private static func skewed(_ place: Int, _ salt: UInt64, _ count: Int) -> Int {
        let share = Double(mixed(place, salt) % 1_000_000) / 1_000_000
        return min(count - 1, Int(share * share.squareRoot() * Double(count)))
    }

    private static let givens = product(
        ["And", "Bir", "Ced", "Dag", "Ell", "Fri", "Gun", "Hil"],
        ["er", "ida", "or", "a", "e"]
    )
    private static let surnames = product(
        ["Als", "Berg", "Dal", "Ek", "Fors", "Gran", "Hed", "Lind", "Mo", "Nor"].flatMap { first in
            ["", "a", "e", "en", "es", "i", "o", "u", "ing", "er"].map { first + $0 }
        },
        ["son", "qvist", "strand", "holm", "gren", "man", "mark", "dahl", "lund", "ström"]
    )

    private static func product(_ first: [String], _ last: [String]) -> [String] {
        first.flatMap { one in last.map { one + $0 } }
    }

    static let commonest = (given: givens[0], surname: surnames[0])
    static let seldom = (given: givens[39], surname: surnames[999])
}

/// A stay of the fixture, by number from 0: everything is counted out from the number, so two folders are alike.
struct FixtureStay {
    let place: Int
    let person: FixturePerson
    let startedOn: Day
    let endedOn: Day?
    let reason: ExitReason?

    init(_ place: Int) {
        self.place = place
        person = FixturePerson(place % FixtureRegister.people)
        startedOn = Self.start(of: place)
        let end = startedOn + 30 + Int(mixed(place, 4) % 700)
        endedOn = end.year <= FixtureRegister.years.upperBound ? end : nil
        reason = endedOn.map { _ in Self.reasons[Int(mixed(place, 7) % UInt64(Self.reasons.count))] }
    }

    static func start(of place: Int) -> Day {
        let (years, index) = (FixtureRegister.years, place * 240 / FixtureRegister.stays)
        let day = Int(mixed(place, 8) % 28) + 1
        return Day(years.lowerBound + index / 12, index % 12 + 1, day) ?? Self.never
    }

    private static let never = Day(Date(timeIntervalSince1970: 0), in: .gmt)

    private static let reasons: [ExitReason] = [
        .work, .work, .studies, .furtherRehabilitation, .timeLimit, .ownChoice, .illness, .moved, .other,
        .withoutMeasurement,
    ]

    var band: AgeBand? { AgeBand.of(startedOn.year - person.birthYear) }
    var before: Situation { situation(10) }
    var after: Situation? { reason?.hasAfter == true ? situation(20) : nil }
    var referrer: ReferringParty { one(of: ReferringParty.allCases, 30) }
    var education: Education { one(of: Education.allCases, 31) }
    var violence: Violence { one(of: Violence.allCases, 32) }
    var destination: Destination? { reason.map { _ in one(of: Destination.allCases, 33) } }
    var supportMonths: Int { Int(mixed(place, 34) % 140) }

    func yesNo(_ salt: UInt64) -> YesNo { one(of: YesNo.allCases, salt) }

    private func situation(_ salt: UInt64) -> Situation {
        let chance = mixed(place, salt) % 100
        let several: [IncomeSource] = IncomeSource.allCases.filter { !$0.isExclusive }
        var situation = Situation(incomes: [.noPublic])
        if chance < 70 { situation.incomes = CodeSet([one(of: several, salt + 1)]) }
        if chance < 25 { situation.incomes = CodeSet([one(of: several, salt + 1), one(of: several, salt + 2)]) }
        if chance > 97 { situation.incomes = CodeSet([.missing]) }
        let occupation = one(of: Occupation.allCases, salt + 3)
        situation.occupations = CodeSet([occupation])
        if [.work, .subsidisedWork].contains(occupation) { situation.work = one(of: Extent.allCases, salt + 4) }
        if occupation == .studies { situation.studies = one(of: Extent.allCases, salt + 4) }
        return situation
    }

    private func one<Code>(of codes: [Code], _ salt: UInt64) -> Code {
        codes[Int(mixed(place, salt) % UInt64(codes.count))]
    }
}

/// A number that looks drawn by lot, always the same for the same place and salt (SplitMix64).
private func mixed(_ place: Int, _ salt: UInt64) -> UInt64 {
    var mix = UInt64(place) &* 0x9E37_79B9_7F4A_7C15 &+ salt &* 0xD1B5_4A32_D192_ED03
    mix = (mix ^ (mix >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mix = (mix ^ (mix >> 27)) &* 0x94D0_49BB_1331_11EB
    return mix ^ (mix >> 31)
}
