import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `Deliveries that are used` {
    private let store: Store
    private let initiative: Initiative.ID

    init() async throws {
        store = try await StoreWorld().store
        initiative = try await store.openInitiative(Initiative("Torget", openedOn: "2021-01-01"), .frida)
        let sender = DeliverySender(
            "Nämnden",
            organisationNumber: "202100-2114",
            key: "K",
            fingerprint: "f",
            from: "2022-01-01",
            checkedWith: "chefen"
        )
        try await store.register(sender, initiatives: [("torget", initiative)], .frida)
    }

    private func accept(_ report: CountedReport) async throws -> ReportDelivery.ID {
        let file = DeliveredFile(report, key: "K", isIntact: true)
        let bytes = Data("{\"number\":\(report.number)}".utf8)
        let id = try await store.receive(file, bytes, named: "leverans.json", by: .upload, .frida)
        try await store.accept(id, .frida)
        return id
    }

    /// The year's report of 2021, written and ready to be handed in.
    private func written() async throws -> ReportRecord {
        try await store.planReports(ReportSchedule(year: 2021, kinds: [.year]), of: initiative, .frida)
        let record = try #require(try await store.reports(of: initiative, Signature.frida.user).first)
        let sections = ReportTemplate.of(.year).sections.map { ($0.key, "Ord") }
        let content = ReportContent(
            answers: Dictionary(uniqueKeysWithValues: sections),
            costs: [ReportedCost(kind: "Lönekostnader", amount: .zero)]
        )
        try await store.writeReport(record.id, of: initiative, content, revision: 1, .frida)
        return record
    }

    @Test func `stand in a report as they were when it was handed in, and say when they are others`() async throws {
        let first = try await accept(.sample())
        let report = try await written()
        await #expect(throws: Refusal.self) {
            try await store.submitReport(report.id, of: initiative, revision: 2, taking: [], nil, .frida)
        }
        try await store.submitReport(report.id, of: initiative, revision: 2, taking: [first], nil, .frida)
        #expect(try await store.uses(of: first).map(\.object) == [.report(report.id, initiative)])
        #expect(try await !store.findings(on: "2022-12-05").contains { $0.code == .deliveredFigureChanged })
        let second = try await accept(.sample(2, replaces: 1, participants: [.count(41), .count(19), .count(22)]))
        let read = try await store.report(report.id, of: initiative, Signature.frida.user)
        #expect(read.delivered?.taken.deliveries.map(\.id) == [first])
        #expect(read.delivered?.now.deliveries.map(\.id) == [second])
        #expect(read.delivered?.changes.count == 2)
        #expect(try await store.findings(on: "2022-12-05").contains { $0.code == .deliveredFigureChanged })
        // What comes back to be put right takes what counts then.
        try await store.returnReport(report.id, of: initiative, reason: "Nya siffror", .frida)
        try await store.submitReport(report.id, of: initiative, revision: 4, nil, .frida)
        #expect(try await store.uses(of: second).map(\.object) == [.report(report.id, initiative)])
        #expect(try await store.uses(of: first).isEmpty)
    }

    @Test func `carry a goal's outcome only when they are accepted and of its year`() async throws {
        let goal = try await store.setGoal(Goal(.operating, "Fler till arbete", years: 2021...2022), as: nil, .frida)
        let id = try await accept(.sample())
        func outcome(_ year: Int, _ delivery: Int64) -> GoalOutcome {
            GoalOutcome(
                goal: goal,
                year: year,
                outcome: .met,
                text: "Åtta",
                notedOn: "2022-12-05",
                delivery: delivery,
                figure: .toWork
            )
        }
        await #expect(throws: Refusal.self) { try await store.noteOutcome(outcome(2022, id), .frida) }
        await #expect(throws: Refusal.self) { try await store.noteOutcome(outcome(2021, 99), .frida) }
        try await store.noteOutcome(outcome(2021, id), .frida)
        let plan = try await store.goals(of: 2021, on: "2022-12-05")
        #expect(plan.assessment(of: try #require(plan.goals.first))?.quoted?.count == .count(8))
        #expect(try await store.uses(of: id).map(\.object) == [.goals(year: 2021)])
        _ = try await accept(.sample(2, replaces: 1, work: [.count(9), .protected, .protected]))
        let finding = try await store.findings(on: "2022-12-05").first { $0.code == .deliveredFigureChanged }
        #expect(finding?.path == "/ekonomi/mal/2021" && finding?.text.contains("leverans nr 2") == true)
    }

    @Test func `stand in the year's report, cell by cell, and a draft follows them`() async throws {
        try await store.beginYearDocument(.annualReport, 2021, .frida)
        func table() async throws -> YearTable? {
            try await store.yearDocument(.annualReport, 2021, on: "2022-12-05").live.chapters.flatMap(\.tables)
                .first { $0.part == .results }
        }
        #expect(try await table() == nil)
        let id = try await accept(.sample(participants: [.count(20), .protected, .protected]))
        let row = try #require(try await table()?.rows.first)
        #expect(row.name == "Torget" && row.cells.prefix(3).map(\.swedish) == ["20", "skyddad", "skyddad"])
        #expect(row.cells.first?.isFigure == true)
        #expect(try await store.uses(of: id).map(\.object) == [.yearDocument(.annualReport, year: 2021)])
        #expect(try await store.initiativeChain(initiative).hasResults)
    }
}
