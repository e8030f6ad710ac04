import Domain
import Folder
import Foundation
import Register

extension Demo {
    /// Registrets människor (register people): the party's own staff, who have no account at the office.
    package struct RegisterPerson: Sendable, Hashable {
        package let name: String
        package let email: String
        package let role: String
        let roles: Set<Role>
        let capacity: Capacity?
        /// Which of the three initiatives.
        let initiatives: [Int]
    }

    /// In the order of their accounts, 1 and on.
    package static let registerPeople = [
        RegisterPerson("Ada Register", "registeradmin", "administratör, ser inga deltagare", [.administrator], nil, []),
        RegisterPerson("Hanna Handlare", "handlaggare", "handläggare, Arbetskonsulent", [], .caseWorker, [0]),
        RegisterPerson("Sam Ordning", "samordnare", "samordnare, alla tre insatserna", [], .coordinator, [0, 1, 2]),
        RegisterPerson("Ingrid Intag", "intag", "intagsgrupp, alla tre insatserna", [], .intake, [0, 1, 2]),
        RegisterPerson("Eva Chefsson", "enhetschef", "chef, ser bara antal", [], .manager, [0, 1, 2]),
        RegisterPerson("Tor Torgman", "handlaggare.torget", "handläggare, Arbetsterapeut", [], .caseWorker, [1]),
    ]

    static let registerInitiatives: [(key: String, name: String)] = [
        ("arbetskonsulent", "Arbetskonsulent för personer med aktivitetsersättning"),
        ("arbetsterapeut", "Arbetsterapeut"), ("psykolog", "Psykolog"),
    ]

    /// Fills an empty folder with three years of invented participants, as the demo's day finds them.
    static func fillRegister(_ folder: Folder, at instant: Date) async throws {
        guard let today = Day(rawValue: day) else { throw UnknownKey(key: day) }
        let store = try RegisterStore(folder)
        let clock = RegisterClock(today)
        try await enrol(
            registerPeople.map { Account(name: $0.name, email: $0.email, person: nil, roles: Array($0.roles)) },
            folder,
            Signature(User("Kanslis demo", [.administrator]), instant, on: today, why: "demo")
        )
        let initiatives = try await begin(store, clock)
        var participants = DemoParticipants(initiatives, clock)
        try await store.record(participants.histories())
        try await workRegister(store, initiatives, clock)
        try await mapRegister(store, initiatives[0], clock)
        try await look(store, clock)
        try await folder.becomeDemo(of: today, clock.admin(on: today))
    }

    private static func begin(_ store: RegisterStore, _ clock: RegisterClock) async throws -> [Int64] {
        let first: Day = RegisterClock.start
        try await store.enter(
            Controller(
                name: "Individ- och arbetsmarknadsnämnden i Sundsvall (demo)",
                organisationNumber: "212000-2411",
                legalGround: "Uppgift av allmänt intresse inom socialtjänst och arbetsmarknad; nämndens reglemente",
                assessedOn: first,
                contact: "dataskyddsombud@demo.kansli.se"
            ),
            clock.admin(on: first)
        )
        try await store.set(RegisterSettings(retentionMonths: 36), clock.admin(on: first))
        let asked = StartTemplate.standard.questions + [.longAssistance, .disability, .violence]
        var ids: [Int64] = []
        for (key, name) in registerInitiatives {
            let template = StartTemplate(Set(asked), afterMonths: [6, 12], longestMonths: 18)
            ids.append(try await store.open(key, name, template, on: first, clock.admin(on: first)))
        }
        try await trust(store, ids, clock)
        return ids
    }

    /// Rights are given a year at a time.
    private static func trust(_ store: RegisterStore, _ initiatives: [Int64], _ clock: RegisterClock) async throws {
        for year in 2021...2024 {
            guard let from = Day(year, 1, 1), let until = Day(year, 12, 31) else { continue }
            for (index, person) in registerPeople.enumerated() {
                guard let capacity = person.capacity else { continue }
                for initiative in person.initiatives {
                    let right = NewRight(initiatives[initiative], capacity, from: from, until: until)
                    try await store.grant(right, to: account(index), clock.admin(on: from))
                }
            }
        }
    }

    private static func account(_ index: Int) -> Domain.Account {
        let person = registerPeople[index]
        return Domain.Account(
            id: Int64(index + 1),
            name: person.name,
            email: person.email,
            person: nil,
            closedOn: nil,
            hasPassword: true,
            hasSecondFactor: false,
            lastSeen: nil,
            grants: []
        )
    }

    /// A few looks and searches of the last month, for who reviews the log.
    private static func look(_ store: RegisterStore, _ clock: RegisterClock) async throws {
        let days: [String] = ["2024-01-15", "2024-01-23", "2024-02-01", "2024-02-02"]
        for (index, day) in days.compactMap(Day.init(rawValue:)).enumerated() {
            let by = clock.signature(of: index % 2 == 0 ? 1 : 2, on: day)
            let mine = try await store.mine(by.user, on: day)
            for stay in mine.prefix(4 + index) {
                try await store.look(at: stay.person, .page, index == 3 ? .exit : .casework, session: day.rawValue, by)
            }
            let search = PersonSearch.name(surname: "Lindqvist", given: "Okänd")
            _ = try await store.search(search, .casework, session: day.rawValue, by)
        }
    }
}

extension Demo.RegisterPerson {
    fileprivate init(
        _ name: String,
        _ address: String,
        _ role: String,
        _ roles: Set<Role>,
        _ capacity: Capacity?,
        _ initiatives: [Int]
    ) {
        self.init(
            name: name,
            email: "\(address)@demo.kansli.se",
            role: role,
            roles: roles,
            capacity: capacity,
            initiatives: initiatives
        )
    }
}

/// Demons klocka för registret (register clock): who acts on which day of the three years.
struct RegisterClock {
    static let start: Day = Day(2021, 1, 1) ?? Day(ordinal: 0)
    let today: Day

    init(_ today: Day) { self.today = today }

    func admin(on day: Day) -> Signature { signature(of: 0, on: day) }

    func signature(of index: Int, on day: Day) -> Signature {
        let person = Demo.registerPeople[index]
        let user = User(person.name, person.roles, account: Int64(index + 1))
        // Ten in the morning of the day itself, so that the log hangs together with the stays.
        let days = Day(1970, 1, 1).map { day - $0 } ?? 0
        let instant = Date(timeIntervalSince1970: Double(days) * 86_400 + 9 * 3_600)
        return Signature(user, instant, on: day, why: "demo")
    }
}
