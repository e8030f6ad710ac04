import Domain
import Foundation
import GRDB
import TestSupport

@testable import Register

/// Somebody of whom the register holds one of everything: referred, consented, enrolled, planned for, measured, ended and followed up.
struct WholePerson {
    /// When the follow-up after the exit was made.
    static let later: Day = "2024-08-05"
    let intake: IntakeWorld
    let referral: Referral.ID
    let stay: Stay.ID
    let person: Int64
    var store: RegisterStore { intake.store }

    /// What no table may hold when the person is deleted.
    static let secrets = [
        "Edit", "Testberg", "Kim Askblad", "196210012842", "19621001-2842", "Sjukskriven", "Passar bra", "Per Al",
        "Vill arbeta", "Nytt arbete i köket", "Ringa vården", "Gick bra", "Kom inte", "Bokade en ny tid",
        "Svar på remissen här", "Sanna Ordnare", "Genom modern", "Öppnade dörren",
    ]

    init() async throws {
        intake = try await IntakeWorld()
        referral = try await intake.decided(.start)
        let (store, day) = (intake.store, RegisterWorld.today)
        try await store.answer(referral, .letter, "Svar på remissen här", IntakeWorld.group)
        let start = try StayStart.edit(in: intake.world.amt)
        stay = try await store.enrol(start, from: referral, session: "s", .by(2))
        person = try await store.person(ofStay: stay)
        let paper = NewConsent(authority: intake.region, [.meetings], writtenOn: day, until: "2024-12-31")
        try await store.note(paper, of: .stay(stay), .by(2))
        var corrected = start
        corrected.municipality = "Timrå"
        try await store.correct(stay, to: corrected, because: .misheard, .by(2))
        try await plan(day)
        try await measure()
        let after = Situation(incomes: [.noPublic], occupations: [.work], work: .half)
        try await store.end(stay, StayExit(on: day, .work, after: after, destination: .nobody), .by(2))
        try await store.followUp(stay, after: 6, after, .by(2, on: Self.later))
        _ = try await store.referral(referral, .by(3))
        try await map()
    }

    private func map() async throws {
        let (store, own) = (store, Signature.by(2))
        let list = try MappingList(
            Data("Personnummer;Namn;Nås genom\n19621001-2842;Edit Testberg;Genom modern\n".utf8),
            on: RegisterWorld.today
        )
        let project = try await store.openMapping("Unga 2024", in: intake.world.amt, until: "2024-12-31", own)
        _ = try await store.importList(list, to: project, own)
        let people = try await store.list(of: project, .casework, session: "s", own).targets ?? []
        guard let target = people.first?.id else { return }
        try await store.attempt(
            .visit,
            on: RegisterWorld.today,
            reached: true,
            note: "Öppnade dörren",
            of: target,
            in: project,
            own
        )
        try await store.conclude(.hasSupport, of: target, in: project, own)
    }

    private func plan(_ day: Day) async throws {
        let own = Signature.by(2)
        try await store.makePlan(of: stay, goal: "Nytt arbete i köket", own)
        try await store.appoint("Sanna Ordnare", for: stay, own)
        try await store.commit("Ringa vården", .authority(intake.region), dueOn: "2024-03-01", in: stay, own)
        try await store.planFollowUp(of: stay, on: day, own)
        let planned = try await store.plan(of: stay, own).plan?.followUps.first
        guard let planned else { return }
        try await store.holdFollowUp(planned.id, note: "Gick bra", in: stay, own)
        try await store.noteDeviation("Kom inte", measure: "Bokade en ny tid", in: stay, own)
        try await store.noteMeeting(day, .sip, with: [intake.region], in: stay, own)
    }

    private func measure() async throws {
        let instrument = try await store.importInstrument(.example, .admin)
        for (day, answer) in [("2023-06-20", 2), ("2023-06-28", 3), ("2023-11-02", 5)] as [(Day, Int)] {
            try await store.measure(stay, with: instrument, on: day, ["vardag": answer], .by(2))
        }
    }

    /// What stands in a sealed column, opened: every word of it that somebody has written.
    func opened(_ column: SealedColumn) async throws -> [String] {
        try await store.read { db in
            let sql = "SELECT id, \(column.column) FROM \(column.table) WHERE \(column.column) IS NOT NULL"
            return try Row.fetchAll(db, sql: sql).flatMap { row in
                try Self.words(store.vault.open(row[1] as Data, column, row: row[0]), column)
            }
        }
    }

    private static func words(_ text: String, _ column: SealedColumn) -> [String] {
        switch column {
        case .personNumber, .targetNumber: ["\(text.prefix(8))-\(text.suffix(4))"]
        case .personName, .targetName: text.split(separator: "\n").map(String.init)
        default:
            (try? JSONSerialization.jsonObject(with: Data(text.utf8))).map(Self.words(in:)) ?? [text]
        }
    }

    private static func words(in value: Any) -> [String] {
        switch value {
        case let object as [String: Any]: object.values.flatMap(words(in:))
        case let array as [Any]: array.flatMap(words(in:))
        case let text as String: [text]
        default: []
        }
    }
}

extension SealedColumn {
    /// Those that hold something of a person.
    static let ofPersons = all.filter { !deliveries.contains($0) }
}
