import Domain
import Folder
import Foundation
import GRDB
import Register

/// Mätregister (register fixture): 1,000,000 stays of 700,000 people over twenty years in one initiative, in a register's own tables,
/// with its indexes, sealed values and keyed hashes. The rows are written as they lie, without the start form's rules and events:
/// a million of those would take an hour. Nobody in it is anybody: the last digit of every number is wrong.
struct FixtureRegister {
    static let (stays, people) = (1_000_000, 700_000)
    static let years = 2003...2022
    static let email = "handlaggare@kansli.example"

    let store: RegisterStore
    let folder: Folder
    let signature: Signature
    let initiative: Int64

    init(_ folder: Folder, _ today: Day) async throws {
        (self.folder, store) = (folder, try RegisterStore(folder))
        let instant = Date(timeIntervalSince1970: 1_673_859_600)
        signature = Signature(User("Kanslis mätning", [.administrator]), instant, on: today, why: "mätning")
        let asked = Set(StartTemplate.standard.questions + [.longAssistance, .disability, .violence])
        guard let first = Day(Self.years.lowerBound, 1, 1) else { throw Unreadable("No such day.") }
        initiative = try await store.open("nationell", "Hela landet", StartTemplate(asked), on: first, signature)
        let controller = Controller(
            name: "Mätnämnden",
            organisationNumber: "212000-2411",
            legalGround: "Nämndens reglemente",
            assessedOn: today,
            contact: "dataskyddsombud@kansli.example"
        )
        try await store.enter(controller, signature)
    }

    func fill() async throws {
        try await enrol()
        try await store.write { [store, initiative] db in
            // Hashes come in no order: pages that do not stay in memory are written and read again for every few of them.
            try db.execute(sql: "PRAGMA cache_size = -1000000")
            let rows = try FixtureStays(db, store.vault, initiative)
            for person in 0..<Self.people { try rows.add(person: person) }
            for stay in 0..<Self.stays { try rows.add(stay: stay) }
        }
        try await folder.becomeDemo(of: signature.day, signature)
    }

    /// A case worker who may do everything that is measured.
    private func enrol() async throws {
        var policy = AccountPolicy()
        policy.cost = .trifling
        let accounts = try Accounts(
            folder,
            key: SealingKey(in: folder.directory),
            policy,
            now: { signature.instant },
            sign: { Signature($0, signature.instant, on: signature.day, why: $1) }
        )
        let new = NewAccount(name: "Hanna Handlare", email: Self.email, person: nil, roles: [])
        let id = try await accounts.enrol(new, password: Benchmarks.password, signature)
        let account = Account(
            id: id,
            name: new.name,
            email: new.email,
            person: nil,
            closedOn: nil,
            hasPassword: true,
            hasSecondFactor: false,
            lastSeen: nil,
            grants: []
        )
        let right = NewRight(initiative, .caseWorker, from: signature.day, until: signature.day + 300)
        try await store.grant(right, to: account, signature)
    }
}
