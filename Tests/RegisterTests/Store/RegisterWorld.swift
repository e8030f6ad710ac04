import Domain
import Folder
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Register

/// A register with two initiatives, its controller, and people who work in one of them each. Today is 5 February 2024.
struct RegisterWorld {
    static let today: Day = "2024-02-05"
    let folder: Folder
    let store: RegisterStore
    let (amt, torget): (Int64, Int64)

    init(controller: Bool = true, at directory: URL? = nil) async throws {
        folder = try directory.map { try Folder(at: $0, .orNew) } ?? .inMemory()
        store = try RegisterStore(folder)
        if controller { try await store.enter(.invented, .admin) }
        let asked = StartTemplate(Set(StartQuestion.allCases), afterMonths: [6, 12])
        amt = try await store.open("amt", "AMT", asked, on: "2020-01-01", .admin)
        torget = try await store.open("torget", "Arbetsmarknadstorget", on: "2020-01-01", .admin)
        for (account, capacity) in [(2, Capacity.caseWorker), (3, .coordinator), (4, .intake), (5, .manager)] {
            try await grant(Int64(account), capacity, in: amt)
        }
        try await grant(6, .caseWorker, in: torget)
    }

    func grant(
        _ account: Int64,
        _ capacity: Capacity,
        in initiative: Int64,
        from: Day = "2023-03-01",
        until: Day = "2024-12-31"
    ) async throws {
        let right = NewRight(initiative, capacity, from: from, until: until)
        try await store.grant(right, to: .account(account), .admin)
    }

    /// Edit Test, with number 196210012842, enrolled by the case worker of account 2.
    func enrolEdit(
        in initiative: Int64? = nil,
        on day: Day = "2023-03-10",
        by signature: Signature = .by(2)
    ) async throws -> Stay.ID {
        try await store.enrol(.edit(in: initiative ?? amt, on: day), session: "s", signature)
    }

    func file(of stay: Stay.ID, _ account: Int64 = 2) async throws -> PersonFile {
        try await store.person(store.person(ofStay: stay), .at(account), on: Self.today)
    }
}

extension StayStart {
    static func edit(
        in initiative: Int64,
        on day: Day = "2023-03-10",
        _ before: Situation = Situation(incomes: [.socialAssistance, .activitySupport], occupations: [.none])
    ) throws -> StayStart {
        let number = try IdentityNumber("19621001-2842", on: RegisterWorld.today)
        var start = StayStart(
            .identified(number, PersonName(given: "Edit Maria", surname: "Testberg")),
            in: initiative,
            on: day
        )
        (start.municipality, start.referrer) = ("Sundsvall", .municipality)
        start.before = before
        (start.education, start.supportMonths, start.violence) = (.upperSecondary, 30, .no)
        start.note = "Vill arbeta i köket"
        return start
    }
}

extension Controller {
    static let invented = Controller(
        name: "Arbetsmarknadsnämnden i Testköping",
        organisationNumber: "212000-2411",
        legalGround: "Uppgift av allmänt intresse, socialtjänstlagen",
        assessedOn: "2023-01-15",
        contact: "dataskydd@example.se"
    )
}

extension User {
    static func at(_ account: Int64) -> User { User("Konto \(account)", [], account: account) }
}

extension Signature {
    static let admin = Signature(
        User("Admin", [.administrator], account: 1),
        .noon,
        on: RegisterWorld.today,
        why: "test"
    )

    static func by(_ account: Int64, on day: Day = RegisterWorld.today, later minutes: Double = 0) -> Signature {
        Signature(.at(account), .noon.addingTimeInterval(minutes * 60), on: day, why: "test")
    }
}

extension Account {
    static func account(_ id: Int64, _ roles: Set<Role> = []) -> Account {
        Account(
            id: id,
            name: "Konto \(id)",
            email: "konto\(id)@example.se",
            person: nil,
            closedOn: nil,
            hasPassword: true,
            hasSecondFactor: false,
            lastSeen: nil,
            grants: roles.map { RoleGrant(id: 1, $0, from: "2020-01-01", until: nil) }
        )
    }
}

extension Date {
    static let noon = Date(timeIntervalSince1970: 1_707_130_800)
}
