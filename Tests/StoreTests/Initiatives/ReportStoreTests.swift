import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Reports in the store` {
    let world: StoreWorld
    let initiative: Initiative.ID

    init() async throws {
        world = try await StoreWorld()
        initiative = try await world.store.openInitiative(
            Initiative("Arbetsterapeut", responsible: 14, openedOn: "2022-01-01"),
            .frida
        )
        try await world.store.planReports(
            ReportSchedule(year: 2022, kinds: [.halfYear, .year], approver: .office),
            of: initiative,
            .frida
        )
    }

    var store: Store { world.store }

    /// Signed by somebody of the organisation, from outside the office.
    func applicant(of person: Int64) -> Signature { .by(person, [.applicant]) }

    func half() async throws -> ReportRecord {
        try #require(try await store.reports(of: initiative, Signature.frida.user).last)
    }

    let content = ReportContent(
        answers: ["done": "Startat", "goals": "På väg", "deviations": "Inga"],
        costs: [ReportedCost(kind: "Lönekostnader", amount: Money(ore: 12_345_67))],
        results: [ReportedResult(what: "Avslut", women: 6, men: 5)],
        forecast: Money(kronor: 600_000)
    )

    @Test func `are planned once, written, handed in, sent back, handed in again and approved`() async throws {
        try await store.planReports(ReportSchedule(year: 2022, kinds: [.halfYear]), of: initiative, .frida)
        #expect(try await store.reports(of: initiative, Signature.frida.user).count == 2)
        let id = try await half().id
        try await store.writeReport(id, of: initiative, content, revision: 1, .frida)
        #expect(try await half().content == content)
        await #expect(throws: Conflict.self) {
            try await store.writeReport(id, of: initiative, content, revision: 1, .frida)
        }
        try await store.submitReport(id, of: initiative, revision: 2, nil, .frida)
        await #expect(throws: Refusal.self) {
            try await store.writeReport(id, of: initiative, content, revision: 3, .frida)
        }
        try await store.returnReport(id, of: initiative, reason: "Saknar mål 2", .frida)
        #expect(try await half().report.state == .returned)
        try await store.submitReport(id, of: initiative, revision: 4, nil, .frida)
        try await store.approveReport(id, of: initiative, at: nil, .frida)
        #expect(try await half().report.state == .approved)
        let history = try await store.history(of: "initiativeReport/\(id)").map(\.what)
        #expect(history == ["planned", "wrote", "submitted", "returned", "submitted", "approved"])
    }

    @Test func `are written by the organisation that they are about, and by no other`() async throws {
        try await world.folder.database.write { db in
            try Person(id: 50, name: "Åsa Ansvarig", employer: 14).insert(db)
            try Person(id: 51, name: "Bo Annan", employer: 20).insert(db)
        }
        let id = try await half().id
        try await store.writeReport(id, of: initiative, content, revision: 1, applicant(of: 50))
        for wrong in [applicant(of: 51), applicant(of: 99), .rut] {
            await #expect(throws: Refusal.self) {
                try await store.writeReport(id, of: initiative, content, revision: 2, wrong)
            }
            await #expect(throws: Refusal.self) {
                try await store.submitReport(id, of: initiative, revision: 2, nil, wrong)
            }
        }
        try await store.submitReport(id, of: initiative, revision: 2, nil, applicant(of: 50))
        for wrong in [applicant(of: 50), .rut] {
            await #expect(throws: Refusal.self) { try await store.approveReport(id, of: initiative, at: nil, wrong) }
            await #expect(throws: Refusal.self) {
                try await store.returnReport(id, of: initiative, reason: "x", wrong)
            }
            await #expect(throws: Refusal.self) {
                try await store.planReports(ReportSchedule(year: 2023, kinds: [.year]), of: initiative, wrong)
            }
        }
    }

    @Test func `are read by the office, the board and the receiver, and by no other`() async throws {
        try await world.folder.database.write { db in
            try Person(id: 50, name: "Åsa Ansvarig", employer: 14).insert(db)
            try Person(id: 51, name: "Bo Annan", employer: 20).insert(db)
        }
        let (id, initiative) = (try await half().id, initiative)
        let readers: [Signature] = [.frida, .by(3, [.boardMember]), .by(9, [.auditor]), applicant(of: 50)]
        for reader in readers {
            #expect(try await store.report(id, of: initiative, reader.user).title == "Arbetsterapeut")
            #expect(try await store.changeRequests(of: initiative, reader.user).changes.isEmpty)
        }
        let store = store
        for (wrong, asked) in [
            (applicant(of: 51), initiative), (applicant(of: 99), initiative), (applicant(of: 50), 99),
        ] {
            let acts: [@Sendable () async throws -> Void] = [
                { _ = try await store.report(id, of: asked, wrong.user) },
                { _ = try await store.reports(of: asked, wrong.user) },
                { _ = try await store.changeRequests(of: asked, wrong.user) },
                { try await store.askForChange("Mer", of: asked, on: "2022-12-05", wrong) },
                { try await store.submitReport(id, of: asked, revision: 1, nil, wrong) },
            ]
            for act in acts { await #expect(throws: Refusal(ruling: .notYoursToReport)) { try await act() } }
        }
        for role in [Role.administrator, .accountant] {
            let other = Signature.by(50, [role])
            await #expect(throws: Refusal.self) { _ = try await store.reports(of: initiative, other.user) }
            await #expect(throws: Refusal.self) { _ = try await store.applicantDesk(of: other.user) }
        }
    }

    @Test func `stand on the desk of the receiver, with the next one first to be written`() async throws {
        try await world.folder.database.write { db in
            try Person(id: 50, name: "Åsa Ansvarig", employer: 14).insert(db)
            try Person(id: 51, name: "Bo Annan", employer: 20).insert(db)
        }
        let own = try await store.applicantDesk(of: applicant(of: 50).user).initiatives
        #expect(own.map(\.initiative.id) == [initiative] && own.first?.reports.count == 2)
        #expect(own.first?.next?.report.kind == .halfYear)
        #expect(try await store.applicantDesk(of: applicant(of: 51).user) == ApplicantDesk())
        #expect(try await store.applicantDesk(of: applicant(of: 99).user) == ApplicantDesk())
    }

    @Test func `are found under their own initiative alone`() async throws {
        let other = try await store.openInitiative(Initiative("Annat", openedOn: "2022-01-01"), .frida)
        let id = try await half().id
        await #expect(throws: Missing.self) { try await store.report(id, of: other, Signature.frida.user) }
        await #expect(throws: Missing.self) { try await store.submitReport(id, of: other, revision: 1, nil, .frida) }
    }

    @Test func `are in the diary from the moment they are handed in, and again when they were put right`() async throws
    {
        let id = try await half().id
        try await store.writeReport(id, of: initiative, content, revision: 1, .frida)
        await #expect(throws: Refusal.self) {
            try await store.submitReport(id, of: initiative, revision: 1, nil, .frida)
        }
        #expect(try await store.initiative(initiative).diaryCase == nil)
        let file = try world.folder.files.keep(.init("%PDF".utf8), as: "application/pdf", named: "redovisning.pdf")
        try await store.submitReport(id, of: initiative, revision: 2, file, .frida)
        let dossier = try #require(try await store.initiative(initiative).diaryCase)
        let first = try #require(try await store.diaryRecord(dossier).documents.first)
        #expect(first.direction == .incoming && first.counterpart == "Arbetsmarknadsförvaltningen")
        #expect(first.subject == "Halvårsrapport januari–juni 2022: Arbetsterapeut" && first.day == "2022-12-05")
        #expect(try await half().report.document == first.id && first.file != nil)
        try await store.returnReport(id, of: initiative, reason: "Saknar mål 2", .frida)
        try await store.submitReport(id, of: initiative, revision: 4, file, .frida)
        let documents = try await store.diaryRecord(dossier).documents
        #expect(documents.count == 2 && documents.last?.subject.hasSuffix("Arbetsterapeut, rättad") == true)
        #expect(try await half().report.document == documents.last?.id)
    }

    @Test func `open a new case when theirs is closed, and are drawn up when they are the förbund's own`() async throws
    {
        let id = try await half().id
        let old = try await store.openCase("Arbetsterapeut", .frida)
        try await world.folder.database.write { db in
            try db.execute(literal: "UPDATE initiative SET diaryCase = \(old.id)")
            try db.execute(literal: "UPDATE diaryCase SET closedOn = '2022-12-01', decision = 'Klart'")
        }
        try await store.writeReport(id, of: initiative, content, revision: 1, .frida)
        try await store.submitReport(id, of: initiative, revision: 2, nil, .frida)
        #expect(try await store.initiative(initiative).diaryCase != old.id)
        let own = try await store.openInitiative(Initiative("Utbildning", kind: .own, openedOn: "2022-01-01"), .frida)
        try await store.planReports(ReportSchedule(year: 2022, kinds: [.halfYear]), of: own, .frida)
        let report = try #require(try await store.reports(of: own, Signature.frida.user).first).id
        try await store.writeReport(report, of: own, content, revision: 1, .frida)
        try await store.submitReport(report, of: own, revision: 2, nil, .frida)
        let dossier = try #require(try await store.initiative(own).diaryCase)
        let drawn = try #require(try await store.diaryRecord(dossier).documents.first)
        #expect(drawn.direction == .drawnUp && drawn.keptAt == "Insatsens redovisningar")
    }

    @Test func `have their reminders noted once, by the office`() async throws {
        let id = try await half().id
        let sent = [
            ReportReminder(id, .early, "2022-07-30", account: 7), ReportReminder(id, .late, "2022-07-30", account: 7),
        ]
        await #expect(throws: Refusal.self) { try await store.noteReminders(sent, .rut) }
        try await store.noteReminders(sent, .frida)
        #expect(try await store.sentReportReminders() == Set(sent))
        await #expect(throws: (any Error).self) { try await store.noteReminders(sent, .frida) }
        #expect(try await store.openReports().count == 2)
        #expect(
            try await store.history(of: "initiativeReport/\(id)").map(\.what) == ["planned", "reminded", "reminded"]
        )
    }

    @Test func `come to the desk until they are approved, and to the control when they are late`() async throws {
        #expect(try await store.desk().reports.count == 2)
        let late = try await store.findings(on: "2022-08-01").filter { $0.code == .reportOverdue }
        #expect(late.map(\.path) == ["/insatser/1/redovisningar/1"])
    }
}

@Suite struct `Follow-up in the store` {
    let world: StoreWorld
    let initiative: Initiative.ID

    init() async throws {
        world = try await StoreWorld()
        initiative = try await world.store.openInitiative(Initiative("Psykolog", openedOn: "2022-01-01"), .frida)
    }

    var store: Store { world.store }

    @Test func `notes meetings, and tells two writers apart`() async throws {
        let meeting = FollowUpMeeting(initiative: initiative, day: "2022-12-01", present: "Frida")
        try await store.noteMeeting(meeting, as: nil, revision: 0, .frida)
        try await store.noteMeeting(meeting, as: 1, revision: 1, .frida)
        await #expect(throws: Conflict.self) { try await store.noteMeeting(meeting, as: 1, revision: 1, .frida) }
        await #expect(throws: Refusal.self) { try await store.noteMeeting(meeting, as: nil, revision: 0, .rut) }
        #expect(try await store.followUp(of: initiative).meetings.count == 1)
    }

    @Test func `answers a change once, under its own initiative`() async throws {
        try await store.askForChange("Halv tjänst", of: initiative, on: "2022-12-01", .frida)
        #expect(try await store.desk().changes.map(\.title) == ["Psykolog"])
        let answer = ChangeAnswer(.granted, on: "2022-12-05", reasons: "Ryms")
        let other = try await store.openInitiative(Initiative("Annat", openedOn: "2022-01-01"), .frida)
        await #expect(throws: Missing.self) { try await store.answerChange(1, of: other, answer, .frida) }
        await #expect(throws: Refusal.self) { try await store.answerChange(1, of: initiative, answer, .rut) }
        try await store.answerChange(1, of: initiative, answer, .frida)
        await #expect(throws: Refusal.self) { try await store.answerChange(1, of: initiative, answer, .frida) }
        #expect(try await store.desk().changes.isEmpty)
    }

    @Test func `draws among what is granted, nothing twice, and closes what is looked through`() async throws {
        await #expect(throws: Refusal.self) { try await store.drawSamples(1, of: 2022, seed: 7, .frida) }
        try await world.folder.database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO "grant" (id, initiative, form, firstYear, lastYear, decidedOn)
                    VALUES (1, 1, 'byYear', 2022, 2022, '2021-11-25');
                    INSERT INTO ownGrantAmount VALUES (1, 2022, 10000000);
                    """
            )
        }
        try await store.drawSamples(5, of: 2022, seed: 7, .frida)
        let row = try #require(try await store.sampleChecks().first)
        #expect(row.title == "Psykolog" && row.check.ground.contains("lotter"))
        await #expect(throws: Refusal.self) { try await store.drawSamples(1, of: 2022, seed: 7, .frida) }
        var points = row.check.points
        await #expect(throws: Refusal.self) {
            try await store.writeSample(row.check.id, points, conclusion: "Bra", done: true, revision: 1, .frida)
        }
        for place in points.indices { points[place].answer = .right }
        let answered = points
        try await store.writeSample(row.check.id, answered, conclusion: "Bra", done: true, revision: 1, .frida)
        await #expect(throws: Refusal.self) {
            try await store.writeSample(row.check.id, answered, conclusion: "Bra", done: false, revision: 2, .frida)
        }
    }
}
