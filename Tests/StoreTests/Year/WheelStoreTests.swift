import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `The wheel in the store` {
    private func world() async throws -> StoreWorld {
        let world = try await StoreWorld()
        try await world.store.fillWheel(WheelDutyDraft.standard(from: "2022-01-01"), .frida(on: "2022-01-01"))
        return world
    }

    /// A clock runs through 2022. Each morning somebody opens the start page, and does what is due that day.
    @Test func `runs a year by the clock: all appears on its day, and nothing after it is done`() async throws {
        let world = try await world()
        let all = try await world.store.wheel().list(of: 2022)
        var seen: [WheelPlace: Day] = [:]
        for day in (Day("2021-10-01").ordinal...Day("2022-12-31").ordinal).map(Day.init(ordinal:)) {
            let wheel = try await world.store.wheel()
            let shown = wheel.list(of: 2022).filter { $0.shownFrom <= day && !$0.isSettled(on: day) }
            let listed = wheel.duties(on: day).filter { $0.day.year == 2022 }
            #expect(listed.count == shown.count, "\(day)")
            for one in shown where seen[one.place] == nil { seen[one.place] = day }
            for one in shown where one.due == day {
                try await world.store.settle(one.place, WheelEvidenceDraft(on: day, note: "gjort"), .frida(on: day))
            }
            #expect(try await world.store.wheel().findings(on: day).isEmpty, "\(day)")
        }
        #expect(seen.count == all.count)
        #expect(all.allSatisfy { seen[$0.place] == $0.shownFrom })
        #expect(try await world.store.wheel().list(of: 2022).allSatisfy { $0.state(on: "2022-12-31") == .done })
    }

    @Test func `fills an empty wheel once`() async throws {
        let world = try await world()
        let count = try await world.store.wheel().duties.count
        try await world.store.fillWheel(WheelDutyDraft.standard(from: "2022-01-01"), .frida)
        #expect(try await world.store.wheel().duties.count == count)
    }

    @Test func `keeps every kind of rule and source as it was`() async throws {
        let world = try await StoreWorld()
        let rules: [DateRule] = [
            .fixed(MonthDay(2, 29)!), .weekday(.last, .friday, month: 11), .week(47, .friday),
            .quarterly(daysAfter: 45),
            .meeting(.annualReport, days: -30), .duty(1, days: 30),
        ]
        var drafts: [WheelDutyDraft] = []
        for rule in rules {
            let source: WheelSource = drafts.isEmpty ? .provision(.budget) : .custom("§ 125")
            drafts.append(WheelDutyDraft("Plikt", "Text", source, rule, every: 4, fact: .budget, from: "2022-01-01"))
            try await world.store.addWheelDuty(try #require(drafts.last), .frida)
        }
        #expect(try await world.store.wheel().duties == zip(drafts, Int64(1)...).map { WheelDuty(id: $1, $0) })
    }

    @Test func `refuses who does not keep the wheel, a ring, and what was changed by somebody else`() async throws {
        let world = try await world()
        let draft = WheelDutyDraft("Egen", "", .custom("Styrelsen"), .duty(1, days: 1), from: "2022-01-01")
        await #expect(throws: Refusal.self) { try await world.store.addWheelDuty(draft, .klara) }
        let own = try await world.store.addWheelDuty(draft, .frida)
        var first = draft
        first.rule = .duty(own, days: 1)
        let ring = await #expect(throws: Refusal.self) {
            try await world.store.changeWheelDuty(1, first, revision: 1, .frida)
        }
        #expect(ring?.ruling.provision == .Kansli.wheel)
        try await world.store.changeWheelDuty(own, draft, revision: 1, .frida)
        await #expect(throws: Conflict.self) { try await world.store.changeWheelDuty(own, draft, revision: 1, .frida) }
    }

    @Test func `takes evidence from those whom the duty is for, once, and of what has happened`() async throws {
        let world = try await world()
        let place = try #require(try await world.store.wheel().list(of: 2022).first { $0.duty.who == .chair }).place
        let done = WheelEvidenceDraft(on: "2022-12-01", note: "Stickprov gjorda")
        await #expect(throws: Refusal.self) { try await world.store.settle(place, done, .klara) }
        await #expect(throws: Refusal.self) {
            try await world.store.settle(place, WheelEvidenceDraft(on: "2022-12-06", note: "snart"), .rut)
        }
        await #expect(throws: Refusal.self) {
            try await world.store.settle(place, WheelEvidenceDraft(on: "2022-12-01"), .rut)
        }
        try await world.store.settle(place, done, .rut)
        await #expect(throws: Refusal.self) { try await world.store.settle(place, done, .frida) }
        #expect(try await world.store.history(of: "wheelDuty/\(place.duty)").last?.what == "fulfilled")
        try await world.store.withdrawEvidence(place, .frida)
        #expect(try await world.store.wheel().yearDuty(place)?.proof == nil)
    }

    @Test func `takes over what showed that past duties were done, all of it or nothing`() async throws {
        let store = try await world().store
        let duties = try await store.wheel().list(of: 2022).prefix(2)
        let printed = duties.map { ($0.place, WheelEvidenceDraft(on: "2022-12-01", note: "enligt pärmen")) }
        let unheld = (printed[0].0, WheelEvidenceDraft(on: "2022-12-06", note: "snart"))
        await #expect(throws: Refusal.self) { try await store.recordAsPrintedEvidence(printed, .klara) }
        await #expect(throws: Refusal.self) {
            try await store.recordAsPrintedEvidence([printed[1], unheld], .frida)
        }
        #expect(try await store.wheel().evidence.isEmpty)
        try await store.recordAsPrintedEvidence(printed, .frida)
        #expect(try await store.wheel().evidence.count == 2)
        await #expect(throws: Refusal.self) { try await store.recordAsPrintedEvidence(printed, .frida) }
    }

    @Test func `keeps a file as evidence`() async throws {
        let world = try await world()
        let place = try #require(try await world.store.wheel().list(of: 2022).first).place
        let file = try world.store.keep(Data("Registrerat.".utf8), named: "kvitto.txt")
        try await world.store.settle(place, WheelEvidenceDraft(on: "2022-12-01"), file: file, .frida)
        #expect(try await world.store.evidenceFile(place).bytes == Data("Registrerat.".utf8))
    }

    @Test func `sees a decided budget § by itself, in the desk and in the check`() async throws {
        let world = try await world()
        try await world.insertMeeting()
        let budget = try #require(try await world.store.wheel().list(of: 2022).first { $0.duty.fact == .budget }).place
        #expect(try await world.store.wheel().yearDuty(budget)?.proof == nil)
        #expect(try await world.store.findings(on: "2022-12-05").contains { $0.object == "wheelDuty/\(budget.duty)" })
        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE agendaItem SET kind = 'budget', title = 'Budget 2023' WHERE id = 103")
            let clause = Clause(id: 1, matter: 303, position: 1, kind: .adopt, text: "fastställa", decided: true)
            try clause.insert(db)
        }
        // The row was written behind the log: seen by a store that remembers nothing.
        let store = try Store(world.folder)
        let proof = try await store.wheel().yearDuty(budget)?.proof
        #expect(proof?.path == "/moten/1/paragrafer/103" && proof?.on == "2022-11-25")
        #expect(try await store.desk().wheel?.yearDuty(budget)?.proof == proof)
    }
}

extension Signature {
    /// Frida, on a day that a clock says.
    fileprivate static func frida(on day: Day) -> Signature { .by(30, [.director], on: day) }
}
