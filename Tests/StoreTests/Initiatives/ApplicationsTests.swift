import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Applications in the store` {
    let world: StoreWorld
    let initiative: Initiative.ID

    /// The municipality's unit and the insurance agency have a draft; Klara works for the agency, Arvid for another.
    init() async throws {
        world = try await StoreWorld()
        let opened = Initiative("Konsulent", responsible: 14, openedOn: "2022-12-05")
        initiative = try await world.store.openApplication(opened, years: 2023...2023, .frida)
        var draft = try await draft()
        draft.parties.append(ApplicationParty(application: draft.id, kind: .cooperating, organisation: 1, signatory: 1))
        draft.costs = [CostLine(application: draft.id, kind: "wages", year: 2023, amount: Money(kronor: 100))]
        try await world.store.write(draft, revision: 1, .frida)
    }

    var store: Store { world.store }
    static let klara = Signature.by(1, [.applicant])
    static let arvid = Signature.by(2, [.applicant])

    func draft() async throws -> ApplicationRecord {
        try #require(try await store.applications(of: initiative, Signature.frida.user).first)
    }

    /// Both parties sign, one of them on paper, and the agency hands it in.
    func submit() async throws -> ApplicationRecord {
        let draft = try await draft()
        let (id, seen) = (draft.id, draft.application.revision)
        try await store.notePaperSignature(of: draft.parties[0].id, on: id, of: initiative, revision: seen, .frida)
        try await store.sign(id, of: initiative, revision: seen, Self.klara)
        try await store.submit(id, of: initiative, revision: seen, nil, Self.klara)
        return try await self.draft()
    }

    @Test func `a draft is written over the revision that was seen, and signatures fall with a change`() async throws {
        var draft = try await draft()
        try await store.sign(draft.id, of: initiative, revision: 2, Self.klara)
        draft.application.summary = "En konsulent."
        let changed = draft
        await #expect(throws: Conflict.self) { try await store.write(changed, revision: 1, .frida) }
        try await store.write(changed, revision: 2, Self.klara)
        let after = try await self.draft()
        #expect(after.application.summary == "En konsulent." && after.parties.allSatisfy { $0.signedAt == nil })
        #expect(after.costs == draft.costs && after.application.revision == 3)
    }

    @Test func `one is handed in by signed parties only, is registered, and then stays`() async throws {
        let draft = try await draft()
        await #expect(throws: Refusal.self) {
            try await store.submit(draft.id, of: initiative, revision: 2, nil, Self.klara)
        }
        let record = try await submit()
        #expect(record.application.submittedAt != nil && record.application.document != nil)
        let dossier = try #require(try await store.initiative(initiative).diaryCase)
        let document = try #require(try await store.diaryRecord(dossier).documents.first)
        #expect(document.direction == .incoming && document.counterpart == "Arbetsmarknadsförvaltningen")
        await #expect(throws: Refusal.self) {
            try await store.write(record, revision: record.application.revision, .frida)
        }
        let new = try await store.renew(record.id, of: initiative, Self.klara)
        await #expect(throws: Refusal.self) { try await store.renew(record.id, of: initiative, Self.klara) }
        let second = try await self.draft()
        #expect(second.id == new && second.application.version == 2 && second.costs.count == 1)
        #expect(second.parties.allSatisfy { $0.signedAt == nil })
    }

    @Test func `one party too few is refused with the form's rule`() async throws {
        var draft = try await draft()
        draft.parties.removeLast()
        try await store.write(draft, revision: 2, .frida)
        let one = try await self.draft()
        try await store.notePaperSignature(of: one.parties[0].id, on: one.id, of: initiative, revision: 3, .frida)
        do {
            try await store.submit(one.id, of: initiative, revision: 3, nil, .frida)
            Issue.record("One party was enough.")
        } catch let refusal as Refusal {
            #expect(refusal.ruling.provision == .ApplicationForm.parties)
        }
    }

    @Test func `what is another's is refused alike, and so are swapped ids and a signature on another version`()
        async throws
    {
        let draft = try await draft()
        let other = try await store.openApplication(
            Initiative("Annan", responsible: 2, openedOn: "2022-12-05"),
            years: 2023...2023,
            .frida
        )
        let acts: [@Sendable () async throws -> Void] = [
            { _ = try await store.applications(of: initiative, Self.arvid.user) },
            { _ = try await store.applications(of: 99, Self.arvid.user) },
            { try await store.write(draft, revision: 2, Self.arvid) },
            { try await store.sign(draft.id, of: initiative, revision: 2, Self.arvid) },
            { try await store.sign(draft.id, of: other, revision: 2, Self.klara) },
            { try await store.sign(draft.id, of: initiative, revision: 1, Self.klara) },
            { try await store.sign(99, of: initiative, revision: 2, Self.klara) },
            { try await store.submit(draft.id, of: initiative, revision: 2, nil, Self.arvid) },
            { _ = try await store.renew(draft.id, of: initiative, Self.arvid) },
            { try await store.withdraw(draft.id, of: initiative, Self.arvid) },
        ]
        for act in acts {
            await #expect(throws: Refusal(ruling: .notYours)) { try await act() }
        }
        #expect(try await store.applicantDesk(of: Self.arvid.user).applications.map(\.initiative.id) == [other])
        #expect(try await store.applicantDesk(of: Self.klara.user).applications.map(\.initiative.id) == [initiative])
    }

    @Test func `a draft names who receives and reports until money is granted, and not after`() async throws {
        func name(_ organisation: Organisation.ID) async throws -> Organisation.ID? {
            var draft = try await draft()
            draft.parties[0].organisation = organisation
            try await store.write(draft, revision: draft.application.revision, .frida)
            return try await store.initiative(initiative).responsible
        }
        #expect(try await name(20) == 20)
        let granted = """
            INSERT INTO "grant" (id, initiative, form, firstYear, lastYear, decidedOn)
            VALUES (1, \(initiative), 'byYear', 2023, 2023, '2022-12-05')
            """
        try await world.folder.database.write { try $0.execute(sql: granted) }
        #expect(try await name(14) == 20)
    }

    @Test func `its costs stand beside what is reported of the same year, and of no other`() async throws {
        for year in [2023, 2024] {
            try await store.planReports(ReportSchedule(year: year, kinds: [.year]), of: initiative, .frida)
        }
        let reports = try await store.reports(of: initiative, Signature.frida.user)
        var applied: [Int: [ReportedKind]] = [:]
        for one in reports { applied[one.report.until.year] = try await store.costKinds(of: one.report) }
        #expect(applied[2023]?.first == ReportedKind("Lönekostnader", applied: Money(kronor: 100)))
        #expect(applied[2024]?.first == ReportedKind("Lönekostnader") && applied[2024]?.count == applied[2023]?.count)
    }

    @Test(arguments: [Role.administrator, .chair, .boardMember, .deputy, .auditor, .accountant])
    func `other roles open, write, prepare and sign nothing`(role: Role) async throws {
        let (draft, wrong) = (try await draft(), Signature.by(1, [role]))
        let template = ApplicationTemplate.skelleftea(from: "2023-01-01")
        let acts: [@Sendable () async throws -> Void] = [
            { _ = try await store.openApplication(Initiative("X", openedOn: "2022-12-05"), years: 2023...2023, wrong) },
            { _ = try await store.write(draft, revision: 2, wrong) },
            { try await store.sign(draft.id, of: initiative, revision: 2, wrong) },
            { try await store.rank([initiative], wrong) },
            { _ = try await store.giveBack(draft.id, of: initiative, reasons: "Nej", wrong) },
            { _ = try await store.layDown(template, wrong) },
            { _ = try await store.takeUp(draft.id, of: initiative, at: 1, wrong) },
        ]
        for act in acts { await #expect(throws: Refusal.self) { try await act() } }
    }

    @Test func `a prepared one becomes an item with parties, people, clauses and its case`() async throws {
        let record = try await submit()
        let day: Day = "2023-01-27"
        let meeting = try await store.convene(MeetingDraft(day: day, place: "Rådhuset"), .frida)
        let part = SetAside(receiver: 20, year: 2023, amount: Money(kronor: 30), purpose: "lokaler")
        let item = try await store.takeUp(record.id, of: initiative, at: meeting, setAside: part, .frida)
        let made = try #require(try await store.meetingRecord(meeting).items.first { $0.id == item })
        #expect(made.item.kind == .grant && made.parties.count == 2 && made.involvements.map(\.person) == [1])
        let clauses = made.matters.flatMap(\.clauses)
        #expect(clauses.map(\.clause.kind) == [.grant, .paymentRule, .setAside])
        #expect(clauses.first?.amounts.map(\.amount) == [Money(kronor: 70)])
        #expect(try await store.initiatives(ofItem: item).map(\.id) == [initiative])
        #expect(try await store.diaryCases(ofItem: item).count == 1)
        await #expect(throws: Refusal.self) { try await store.takeUp(record.id, of: initiative, at: meeting, .frida) }
        #expect(try await store.preparation(of: initiative, Signature.frida.user).items.map(\.item) == [item])
    }

    @Test func `an applicant sees what they are asked, and not what the councils said`() async throws {
        let record = try await submit()
        let council = try await store.establish(
            Council(name: "Strategirådet", kind: .strategy),
            as: nil,
            seen: 0,
            .frida
        )
        let opinion = Opinion(application: record.id, council: council, .support, day: "2022-12-05")
        try await store.noteOpinion(opinion, of: initiative, .frida)
        let request = SupplementRequest(application: record.id, section: "2.4", text: "Vilka?", askedOn: "2022-12-05")
        try await store.askForSupplement(request, of: initiative, .frida)
        try await store.giveBack(record.id, of: initiative, reasons: "För dyrt", .frida)
        try await store.rank([initiative], .frida)
        let own = try await store.preparation(of: initiative, Self.klara.user)
        #expect(
            own.opinions.isEmpty && own.requests.map(\.text) == ["Vilka?"] && own.returns.map(\.reasons) == ["För dyrt"]
        )
        let all = try await store.preparation(of: initiative, Signature.frida.user)
        #expect(all.opinions.map(\.stand) == [.support] && all.place == 1)
        #expect(try await store.prepared().map(\.id) == [initiative])
    }

    @Test func `a template is laid down from a day, and an application keeps the one that it began in`() async throws {
        try await store.layDown(.skelleftea(from: "2022-12-05"), .frida)
        let later = try await store.openApplication(
            Initiative("Ny", openedOn: "2022-12-05"),
            years: 2023...2023,
            .frida
        )
        let new = try await store.applications(of: later, Signature.frida.user).first
        #expect(new?.template.sections.contains { $0.key == "2.7" } == true)
        #expect(try await !draft().template.sections.contains { $0.key == "2.7" })
    }
}
