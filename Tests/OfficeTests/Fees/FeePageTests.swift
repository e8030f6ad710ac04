import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of fees` {
    let world: OfficeWorld
    let meeting: BoardMeeting.ID

    init() async throws {
        world = try await OfficeWorld(today: "2023-01-16")
        meeting = try await world.begin { $0.meeting.closedAt = .night }
        let rows = [
            AttestRow(.attest, holder: .role(.chair), deputy: .role(.viceChair)),
            AttestRow(.attest, .chairsOwn, holder: .role(.viceChair)),
        ]
        let frida = world.sign(.frida, "test")
        _ = try await world.store.beginAttestList(2023, rows, frida)
        let record = try #require(try await world.store.meetingRecords(from: "2022-11-25", until: "2022-11-25").first)
        try await world.store.adoptAttestList(1, at: record.items[0].id, revision: 1, frida)
        #expect(try await browser(.frida).post("/ekonomi/arvoden/regler", Self.rule).status == .seeOther)
        #expect(try await browser(.frida).post("/ekonomi/arvoden/grundbelopp", Self.base).status == .seeOther)
    }

    static let rule: KeyValuePairs = [
        "from": "2022-01-01", "hours": "4", "short": "1", "long": "2", "deputies": "serving",
        "length": "wholeMeeting", "compared": "thisYear",
    ]
    static let base: KeyValuePairs = [
        "baseFrom": "2022-04-01", "base": "68 076", "increase": "4,1", "source": "bilaga 4",
    ]
    static let checks = "check=withinArea&check=received&check=account&check=covered"
    static let list = "/ekonomi/arvoden/listor/1"

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            FeeRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            FeeListRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            FeeRuleRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            OwnFeeRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    private func time() async throws {
        let form = "meeting=\(meeting)&start=09.00&end=12.00&year=2022"
        #expect(try await browser(.frida).post("/ekonomi/arvoden/tider", form).status == .seeOther)
    }

    /// Sends the form that the proposal shows.
    private func fix() async throws {
        let page = try await browser(.frida).get("/ekonomi/arvoden/listor/ny?ar=2022&period=q4").text
        let seen = try #require(page.firstMatch(of: /name="seen" value="(\d+)"/)).output.1
        let form = "year=2022&part=q4&corrects=&seen=\(seen)"
        #expect(try await browser(.frida).post("/ekonomi/arvoden/listor", form).status == .seeOther)
    }

    @Test func `say that a time is missing, take it, and show what it comes to`() async throws {
        let before = try await browser(.frida).get("/ekonomi/arvoden?ar=2022").text
        #expect(before.contains("saknas") && before.contains("okänt"))
        try await time()
        let page = try await browser(.frida).get("/ekonomi/arvoden?ar=2022").text
        #expect(page.contains("09.00–12.00") && page.contains("680,76") && page.contains("1\u{A0}361,52"))
        #expect(!page.contains("Klara Kassa 680"))
    }

    @Test func `lead a list from proposal to payroll`() async throws {
        try await time()
        try await fix()
        let rut = try await browser(`The pages of payments`.rut).get(Self.list).text
        #expect(rut.contains("Du attesterar raderna för Kim Kommun."))
        for user in [`The pages of payments`.rut, `The pages of payments`.kim] {
            #expect(try await browser(user).post(Self.list + "/attest", Self.checks).status == .seeOther)
        }
        #expect(try await browser(.frida).post(Self.list + "/lonen").status == .seeOther)
        let page = try await browser(.auditor).get(Self.list).text
        #expect(page.contains("skickad till lönen") && page.contains("681") && !page.contains("Notera som skickad"))
        let sheet = try await browser(`The pages of payments`.ekonom1).get(Self.list + "/lonefil")
        #expect(sheet.headers[.contentDisposition] == "attachment; filename=\"arvodeslista-1.xlsx\"")
    }

    @Test(arguments: [
        (User.frida, true), (`The pages of payments`.rut, true), (.auditor, true),
        (`The pages of payments`.ekonom1, true),
        (.klara, false), (.administrator, false), (`The pages of payments`.leader, false),
    ])
    func `are read by director, chairs, economist and auditor, and written by the director`(user: User, reads: Bool)
        async throws
    {
        try await time()
        try await fix()
        #expect(try await browser(user).get(Self.list + "/lonefil").status == .conflict)
        for path in [Self.list, "/ekonomi/arvoden/regler"] {
            #expect((try await browser(user).get(path).status == .ok) == reads, "\(user.name) \(path)")
        }
        guard user != .frida else { return }
        for (path, form) in [
            ("tider", "meeting=1&start=09.00&end=12.00"), ("listor", "year=2022&part=q4&seen=0"),
            ("listor/1/lonen", ""),
            ("forrattningar", "assignee=3&day=2022-12-01&text=x&hours=1"),
            ("inkomstbasbelopp", "incomeYear=2030&income=1&incomeSource=x"),
        ] {
            #expect(
                try await browser(user).post("/ekonomi/arvoden/" + path, form).status == .conflict,
                "\(user.name) \(path)"
            )
        }
    }

    @Test func `show a member their own, and nobody else's`() async throws {
        try await time()
        let klara = browser(.klara)
        #expect(try await klara.get("/ekonomi/arvoden").status == .seeOther)
        let own = try await browser(`The pages of payments`.kim).get("/ekonomi/arvoden/mina?ar=2022").text
        #expect(own.contains("680,76") && !own.contains("Rut Region"))
        #expect(try await klara.get("/ekonomi/arvoden/mina?ar=2022").text.contains("Du har inget arvode"))
        #expect(try await browser(.auditor).get("/ekonomi/arvoden/mina").status == .conflict)
    }

    @Test func `take a member's claim with its paper, give it back without, and let the office check it`() async throws
    {
        let form: KeyValuePairs = [
            "kind": "lostEarnings", "day": "2022-11-25", "text": "Löneavdrag", "amount": "735", "year": "2022",
        ]
        let bare = try await browser(.klara).post("/ekonomi/arvoden/mina", form)
        #expect(bare.status == .unprocessableContent && bare.text.contains("intyg") && bare.text.contains("Löneavdrag"))
        let paper = FormData.File(name: "intyg.pdf", type: "application/pdf", bytes: Array("%PDF-1.4".utf8))
        let sent = try await browser(.klara).post("/ekonomi/arvoden/mina", form, files: [("file", paper)])
        #expect(sent.status == .seeOther, "\(sent.text)")
        let file = "/ekonomi/arvoden/ansprak/1/fil"
        for (user, status) in [(User.klara, 200), (.frida, 200), (.arvid, 409), (.administrator, 409)] {
            #expect(try await browser(user).get(file).status.code == status, "\(user.name)")
        }
        #expect(try await browser(.klara).post("/ekonomi/arvoden/ansprak/1/godkant", "revision=1").status == .conflict)
        #expect(
            try await browser(.frida).post("/ekonomi/arvoden/ansprak/1/avslag", "revision=1&why=").status == .conflict
        )
        #expect(try await browser(.frida).post("/ekonomi/arvoden/ansprak/1/godkant", "revision=1").status == .seeOther)
        #expect(try await browser(.klara).get("/ekonomi/arvoden/mina?ar=2022").text.contains("735"))
    }

    @Test func `give back a rule that cannot be used, with what was typed`() async throws {
        let reply = try await browser(.frida).post(
            "/ekonomi/arvoden/regler",
            "from=2023-01-01&hours=fyra&short=1&long=200,5"
        )
        #expect(reply.status == .unprocessableContent && reply.text.contains("fyra") && reply.text.contains("200,5"))
    }
}
