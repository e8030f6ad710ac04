import Domain
import Folder
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Retention of a whole person` {
    private static let night = Signature(.program, .noon, on: "2026-03-01", why: "gallring")

    @Test func `leaves no sealed word, no name and nothing that leads to the person in any table`() async throws {
        let whole = try await WholePerson()
        for member in whole.intake.group { try await whole.store.endIntakeMember(member, IntakeWorld.group) }
        #expect(try await whole.store.retain(Self.night) == 1)
        for column in SealedColumn.ofPersons {
            let left = try await whole.store.read { db in
                try Int.fetchOne(db, sql: "SELECT count(\(column.column)) FROM \(column.table)")
            }
            #expect(left == 0, "\(column.table).\(column.column)")
        }
        // The chain of events keeps who did what; it names no participant.
        let tables = try await whole.store.read { try $0.everything(but: ["event", "initiative", "instrument"]) }
        for secret in WholePerson.secrets + ["Maj Ek", "Eva Lind", "Konto 2", "Konto 3", "Konto 4"] {
            #expect(!tables.contains(secret), "\(secret)")
        }
        let events = try await whole.store.read { try $0.everything }
        for secret in WholePerson.secrets { #expect(!events.contains(secret), "\(secret)") }
    }

    @Test func `leaves the counted tables as they were`() async throws {
        let whole = try await WholePerson()
        let before = try await counts(whole)
        #expect(try await whole.store.retain(Self.night) == 1)
        #expect(try await counts(whole) == before)
    }

    @Test func `leaves no day of the person, and keeps the order of what was measured`() async throws {
        let whole = try await WholePerson()
        #expect(try await whole.store.retain(Self.night) == 1)
        let days = try await whole.store.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT day FROM measurement UNION ALL SELECT askedOn FROM afterFollowUp
                    UNION ALL SELECT receivedOn FROM referral UNION ALL SELECT decidedOn FROM intakeDecision
                    UNION ALL SELECT answeredOn FROM referralAnswer
                    """
            )
        }
        #expect(
            days == [
                "2023-06-01", "2023-06-02", "2023-11-01", "2024-08-01", "2024-02-01", "2024-02-01", "2024-02-01",
            ]
        )
    }

    @Test func `waits with the names of staff while somebody is kept whom they decided on`() async throws {
        let intake = try await IntakeWorld()
        _ = try await intake.decided(.wait)
        try await intake.store.endIntakeMember(intake.group[0], IntakeWorld.group)
        _ = try await intake.store.retain(Signature(.program, .noon, on: "2026-02-05", why: "gallring"))
        let names = try await intake.store.read { try String.fetchAll($0, sql: "SELECT name FROM intakeMember") }
        #expect(names == ["Maj Ek", "Eva Lind"])
    }

    /// Decided on or not, they are kept for 24 months after the group last said something.
    @Test(arguments: [nil, IntakeOutcome.wait, .start, .refuse])
    func `forgets a referral that led nowhere, and counts it as before`(_ outcome: IntakeOutcome?) async throws {
        let intake = try await IntakeWorld()
        let id = if let outcome { try await intake.decided(outcome) } else { try await intake.entered() }
        let before = try await intake.store.countedReferrals(from: "2024-01-01", to: "2024-12-31")
        func night(_ day: Day) async throws -> ReferralRecord {
            _ = try await intake.store.retain(Signature(.program, .noon, on: day, why: "gallring"))
            return try await intake.store.referral(id, .by(4, on: "2024-02-05"))
        }
        #expect(try await !night("2026-02-05").isForgotten)
        let record = try await night("2026-02-06")
        #expect(record.isForgotten && record.called == "Gallrad remiss \(id)" && record.consents.isEmpty)
        #expect(record.mayBeDecided.outcome == .notMet && record.mayStart.outcome == .notMet)
        let queue = try await intake.store.queue(of: intake.world.amt, .by(4, on: "2024-02-05"))
        #expect(queue.new.isEmpty && queue.waiting.isEmpty && queue.starting.isEmpty)
        let counted = try await intake.store.countedReferrals(from: "2024-01-01", to: "2024-12-31")
        #expect(counted.map(\.outcome) == before.map(\.outcome) && counted.map(\.party) == before.map(\.party))
    }

    @Test func `keeps a referral that the group has decided on again`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.wait)
        let draft = IntakeDraft(.wait, reason: "Väntar än", present: [intake.group[0]])
        try await intake.store.decide(draft, on: id, .by(4, on: "2024-03-05"))
        _ = try await intake.store.retain(Self.night)
        #expect(try await !intake.store.referral(id, .by(4, on: "2024-02-05")).isForgotten)
    }

    private func counts(_ whole: WholePerson) async throws -> [String] {
        let (store, amt) = (whole.store, whole.intake.world.amt)
        var counts: [String] = []
        for year in [2023, 2024] {
            let period = try #require(FollowUpPeriod(year))
            counts.append("\(try await store.draft(of: amt, period, .by(5)).counted)")
            let referrals = try await store.countedReferrals(from: period.from, to: period.to)
            counts += referrals.map { "\($0.party) \($0.sex) \(String(describing: $0.outcome))" }
        }
        counts += try await store.mapping(1, .by(5)).counts.table.map { ["\($0)"] } ?? []
        counts += try await store.read { try $0.countedProgressions(in: amt).map { "\($0)" } }
        return counts + ["\(try await store.groupProgressions(in: amt, .by(5)).map(\.group))"]
    }
}
