package import Domain
package import Folder
package import Foundation
import Store
import Yams

/// Demo (demo): a förbund's board as it stood on a day, with invented people. Builds a folder, and knows its own again.
package enum Demo {
    /// The day that is today in the demo.
    package static let day = "2024-02-05"
    /// The password of everybody in the demo; the login page shows it.
    package static let password = "fontän möte protokoll"

    /// Konto (demo account): somebody to sign in as.
    package struct Account: Sendable, Hashable {
        package let name: String
        package let email: String
        package let person: Person.ID?
        package let roles: [Role]
    }

    package static func accounts() throws -> [Account] {
        let facts = try associationFacts()
        let keys = Keys(facts)
        return try facts.accounts.map { login in
            let person = try login.who.map(keys.person)
            return Account(name: login.name, email: login.email, person: person, roles: login.roles ?? [])
        }
    }

    /// The accounts of the demo folder that has this board.
    package static func accounts(of board: Board) throws -> [Account] {
        board.association.name == Skelleftea.name ? Skelleftea.accounts(board) : try accounts()
    }

    /// Fills an empty folder. What has happened is entered as printed; the demo's day is set last. `deliveries` are the files that the
    /// party's register has sent.
    package static func fill(_ folder: Folder, at instant: Date, deliveries: [Data] = []) async throws {
        guard let today = Day(rawValue: day) else { throw UnknownKey(key: day) }
        let builder = User("Kanslis demo", [.director, .administrator])
        let signature = Signature(builder, instant, on: today, why: "demo")
        let store = try Store(folder)
        let facts = try associationFacts()
        let keys = Keys(facts)
        try await store.recordAsPrintedAssociation(try facts.board(keys), signature)
        let plan = try plan()
        try await store.recordAsPrintedPlan(plan, signature)
        try await store.fillWheel(wheel(), signature)
        for text in [Facts.october2022, Facts.november2022 + "\n" + Facts.grants2022 + "\n" + Facts.november2022After] {
            let record = try read(MeetingFacts.self, text).record(keys)
            _ = try await store.recordAsPrintedMeeting(record, signature)
        }
        try await recordYear(store, plan, keys, signature)
        try await begin(store, folder, plan, keys, signature)
        let (sections, by) = (try await PrintedSections(store), try Signers(accounts()))
        let initiatives = try await recordApplications(store, keys, by)
        try await keepDiary(store, signature)
        try await live(LivedInitiatives(store, initiatives, sections, by), keys, folder, deliveries)
        try await keepFees(store, sections, by, folder)
        try await keepLedger(store, by)
        try await followUpBudget(store, by)
        try await keepCouncils(store, signature)
        try await keepAudit(store, keys, sections, signature)
        try await keepYearDocuments(store, by)
        try await settleDuties(store, sections, signature)
        try await enrol(accounts(), folder, signature)
        try await folder.becomeDemo(of: today, signature)
    }

    /// Everybody has the same password, which the login page tells: to make it dear to guess would only make the demo slow.
    static func enrol(_ people: [Account], _ folder: Folder, _ signature: Signature) async throws {
        var policy = AccountPolicy()
        policy.cost = .trifling
        let accounts = try Accounts(
            folder,
            key: SealingKey(in: folder.directory),
            policy,
            now: { signature.instant },
            sign: { Signature($0, signature.instant, on: signature.day, why: $1) }
        )
        for one in people {
            let new = NewAccount(name: one.name, email: one.email, person: one.person, roles: Set(one.roles))
            _ = try await accounts.enrol(new, password: password, signature)
        }
    }

    /// The next meeting, with two papers on the table.
    private static func begin(
        _ store: Store,
        _ folder: Folder,
        _ plan: [PlannedMeeting],
        _ keys: Keys,
        _ signature: Signature
    ) async throws {
        let papers = [
            try folder.files.keep(
                Data(Facts.fountainHousePaper.utf8),
                as: "text/plain; charset=utf-8",
                named: "underlag-fontanhus.txt"
            ),
            try folder.files.keep(SmallPDF.timetable, as: "application/pdf", named: "tidplan-fontanhus.pdf"),
        ]
        let places = zip(papers.map(\.name), Int64(1)...)
        let files = Dictionary(places, uniquingKeysWith: { first, _ in first })
        let facts = try read(MeetingFacts.self, Facts.february2024)
        let planned = plan.first { $0.day == facts.meeting.day }?.id
        let record = try facts.record(keys, planned: planned, files: files)
        _ = try await store.recordAsBegunMeeting(record, files: papers, signature)
    }

    /// The decision on the plan says 09–12 for every meeting.
    static func plan() throws -> [PlannedMeeting] {
        let decided = TimeOfDay(rawValue: "09:00").flatMap { start in
            TimeOfDay(rawValue: "12:00").map { (start, $0) }
        }
        return try read([PlanFacts].self, Facts.plan).enumerated().map { place, row in
            row.planned(Int64(place + 1), decided: decided)
        }
    }

    private static func associationFacts() throws -> AssociationFacts {
        try read(AssociationFacts.self, Facts.association)
    }

    static func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try YAMLDecoder().decode(type, from: text)
    }
}
