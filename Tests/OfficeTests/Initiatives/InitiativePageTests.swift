import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of initiatives` {
    let world: OfficeWorld
    let initiative: Initiative.ID

    init() async throws {
        world = try await OfficeWorld()
        initiative = try await world.granted()
    }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            InitiativeRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { _ in Data("%PDF-".utf8) }
            )
            .add(to: $0)
        }
    }

    static let agreement = "/insatser/1/beviljanden/1/avtal"

    @Test func `list what the förbund pays for, by year and kind, page by page and whole`() async throws {
        for number in 1...60 {
            let own = Initiative("Egen \(number)", kind: .own, budgetLine: "Rad", openedOn: "2022-01-01")
            try await world.store.openInitiative(own, .ada)
        }
        let frida = browser(.frida)
        let list = try await frida.get("/insatser?ar=2022").text
        #expect(list.contains("Summa, 60 insatser") && list.contains("Sida 1 av 2") && !list.contains("Egen 9<"))
        #expect(try await frida.get("/insatser?ar=2022&sida=2").text.contains("Egen 9<"))
        #expect(try await frida.get("/insatser?ar=2022&sida=99").text.contains("Sida 99 av 2"))
        let granted = try await frida.get("/insatser?ar=2023&slag=application").text
        #expect(granted.contains("163\u{A0}549\u{A0}kr") && granted.contains("Beviljad, avtal saknas"))
        #expect(try await frida.get("/insatser?ar=2023&slag=own").text.contains("Inga insatser"))
        #expect(try await frida.get("/insatser?ar=2022&sok=egen+17").text.contains("Summa, 1 insatser"))
        #expect(try await frida.get("/insatser?ar=2023&lage=running").text.contains("Inga insatser"))
    }

    @Test func `show the chain, plan the instalments and say what they wait for`() async throws {
        let frida = browser(.frida)
        let before = try await frida.get("/insatser/1").text
        #expect(before.contains("§ 1") && before.contains("att bevilja medel") && before.contains("Inte gjort"))
        #expect(try await frida.post("/insatser/1/beviljanden/1/plan", "plan=halves").status == .seeOther)
        let page = try await frida.get("/insatser/1").text
        #expect(page.contains("81\u{A0}775\u{A0}kr") && page.contains("81\u{A0}774\u{A0}kr"))
        #expect(page.contains("Det finns inget avtal"))
        #expect(try await frida.post("/insatser/1/beviljanden/1/plan", "plan=halves").text.contains("redan lagd"))
        #expect(
            try await frida.post("/insatser/1/beviljanden/1/aterkrav", "year=2023").text.contains("inte slutredovisat")
        )
        #expect(try await frida.get("/insatser/periodisering/2023").text.contains("163\u{A0}549"))
    }

    @Test func `take instalments of one's own within the grant, strike them, and lead to the requisition`() async throws
    {
        let frida = browser(.frida)
        let add = "/insatser/1/beviljanden/1/delbetalningar"
        let wrong = try await frida.post(add, "year=2023&planned=50000&trigger=day&due=")
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tidigast den: skriv dagen"))
        #expect(try await frida.post(add, "year=2023&planned=163549,01&trigger=agreementSigned").status == .conflict)
        #expect(try await frida.post(add, "year=2023&planned=163549&trigger=agreementSigned").status == .seeOther)
        #expect(
            try await frida.post(add, "year=2023&planned=1&trigger=agreementSigned").text.contains("0\u{A0}kr inte")
        )
        #expect(try await frida.post("/insatser/2/delbetalningar/1/strykning").status == .notFound)
        #expect(try await browser(.auditor).post("/insatser/1/delbetalningar/1/strykning").status == .conflict)
        #expect(try await !frida.get("/insatser/1").text.contains("Registrera rekvisition"))
        try await world.sign(agreementOf: 1, in: 1)
        let page = try await frida.get("/insatser/1").text
        #expect(page.contains("/ekonomi/underlag/nytt?insats=1&amp;beviljande=1&amp;delbetalning=1"))
        #expect(try await frida.post("/insatser/1/delbetalningar/1/strykning").status == .seeOther)
        #expect(try await frida.post("/insatser/1/delbetalningar/1/strykning").text.contains("ströks"))
        #expect(try await frida.post("/insatser/1/beviljanden/1/plan", "plan=halves").status == .seeOther)
    }

    @Test func `make the agreement of the grant, and let both sides sign the version that was read`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.get(Self.agreement).text.contains("inte gjort än"))
        #expect(try await frida.get(Self.agreement + "/pdf").status == .notFound)
        #expect(try await frida.post(Self.agreement, "kind=accord&terms=Lokal").status == .seeOther)
        let page = try await frida.get(Self.agreement).text
        #expect(page.contains("Överenskommelse om Försäkringsutredare") && page.contains("Lokal"))
        #expect(try await frida.get(Self.agreement + "/pdf").status == .ok)
        #expect(try await frida.post(Self.agreement + "/var", "version=9").text.contains("Du såg version 9"))
        #expect(try await frida.post(Self.agreement + "/var", "version=1").status == .seeOther)
        #expect(try await frida.post(Self.agreement + "/var", "version=1").text.contains("redan undertecknad"))
        let missing = try await frida.post(Self.agreement + "/deras", "version=1&on=2022-12-05&signer=")
        #expect(missing.status == .unprocessableContent && missing.text.contains("välj filen"))
        #expect(try await frida.get("/insatser/1").text.contains("inte undertecknat av båda"))
    }

    static let posts = [
        "/insatser/1/beviljanden/1/plan", "/insatser/1/beviljanden/1/delbetalningar",
        "/insatser/1/beviljanden/1/aterkrav", agreement, agreement + "/var",
        agreement + "/deras",
    ]

    @Test(arguments: posts) func `refuse every post of those who may not, and show them no button`(path: String)
        async throws
    {
        let form = "plan=halves&year=2023&kind=contract&version=1&on=2022-12-05&signer=N"
        try await world.store.makeAgreement(.contract, terms: "", of: 1, in: 1, .ada)
        for user in [User.auditor, .arvid, .administrator] {
            let reply = try await browser(user).post(path, form)
            #expect(reply.status == .conflict || reply.status == .unprocessableContent, "\(user.name)")
            let page = try await browser(user).get(path.hasPrefix(Self.agreement) ? Self.agreement : "/insatser/1").text
            #expect(!page.contains("<button class=\"primary\">") && !page.contains("Lägg planen"))
        }
        let standing = try await world.store.grantStanding(1)
        #expect(standing.instalments.isEmpty && standing.agreements.allSatisfy { $0.signedByUsOn == nil })
    }

    @Test func `are closed to who may not read them, and do not mix initiatives`() async throws {
        for path in ["/insatser", "/insatser/1", "/insatser/periodisering/2023", Self.agreement] {
            #expect(try await browser(.administrator).get(path).status == .conflict)
            #expect(try await browser(.auditor).get(path).status == .ok)
        }
        let other = Initiative("Annan", responsible: 14, openedOn: "2022-01-01")
        try await world.store.openInitiative(other, .ada)
        #expect(try await browser(.frida).get("/insatser/2/beviljanden/1/avtal").status == .notFound)
        #expect(try await browser(.frida).post("/insatser/2/beviljanden/1/plan", "plan=halves").status == .notFound)
        #expect(try await browser(.frida).get("/insatser/9").status == .notFound)
    }
}

extension OfficeWorld {
    /// An agreement that both sides have signed.
    func sign(agreementOf grant: Grant.ID, in initiative: Initiative.ID) async throws {
        let frida = sign(.frida, "avtal")
        try await store.makeAgreement(.contract, terms: "", of: grant, in: initiative, frida)
        try await store.signAgreement(version: 1, of: grant, in: initiative, frida)
        let paper = try store.keep(Data("%PDF-1.7".utf8), named: "avtal.pdf")
        try await store.takeInAgreement(
            paper,
            signedBy: "Nina",
            on: today,
            version: 1,
            of: grant,
            in: initiative,
            frida
        )
    }

    /// An initiative that § 1 of a printed meeting has granted 163,549 kronor for 2023.
    func granted() async throws -> Initiative.ID {
        var record = SmallWorld.record()
        let clause = Clause(id: 1, matter: 301, position: 1, kind: .grant, text: "bevilja medel", decided: true)
        let amount = ClauseAmount(id: 1, clause: 1, year: 2023, amount: Money(kronor: 163_549))
        record.items[0].matters[0].clauses = [ClauseRecord(clause: clause, amounts: [amount])]
        record.meeting.asPrinted = true
        record.meeting.closedAt = .night
        _ = try await store.recordAsPrintedMeeting(record, .ada)
        let new = Initiative("Försäkringsutredare", responsible: 14, openedOn: "2022-10-01")
        let id = try await store.openInitiative(new, .ada)
        let item = try #require(
            try await store.meetingRecords(from: "2022-11-25", until: "2022-11-25").first?.items.first
        )
        try await store.tie(id, to: item.id, .ada)
        return id
    }
}
