import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of payments` {
    let world: OfficeWorld

    init() async throws {
        world = try await OfficeWorld()
        try await world.begin()
        let frida = world.sign(.frida, "test")
        let rows = [
            AttestRow(.receipt, holder: .role(.director)),
            AttestRow(.attest, holder: .role(.chair), deputy: .role(.viceChair)),
            AttestRow(.attest, .chairsOwn, holder: .role(.viceChair)),
            AttestRow(.release, deputy: .role(.accountant), together: 2),
        ]
        _ = try await world.store.beginAttestList(2022, rows, frida)
        let record = try #require(try await world.store.meetingRecords(from: "2022-11-25", until: "2022-11-25").first)
        try await world.store.adoptAttestList(1, at: record.items[0].id, revision: 1, frida)
    }

    static let rut = User("Rut Region", [.chair, .boardMember], account: 3, person: 3)
    static let kim = User("Kim Kommun", [.viceChair, .boardMember], account: 4, person: 4)
    static let ekonom1 = User("Ekonom Ett", [.accountant], account: 41)
    static let ekonom2 = User("Ekonom Två", [.accountant], account: 42)
    static let leader = User("Ulla", [.developmentLeader], account: 31)
    static let everybody: [User] = [.frida, leader, rut, kim, .arvid, .auditor, .administrator, ekonom1]

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            ClaimRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            PayerAccountRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            AttestListRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            PaymentOrderRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { Data($0.title.utf8) }
            ).add(to: $0)
        }
    }

    static let invoice =
        "kind=invoice&text=Lokal&amount=1+000&supplier=Bj%C3%B6rk%C3%B6+AB&payTo=5050-1055&account=5010&receivedOn=2022-12-01&due=2022-12-20"
    static let duties = "&check=withinArea&check=received&check=account&check=covered"
    static let checks = "&check=reasonable&check=rightPerson&check=notOwn&check=money&check=noSetOff"

    func register(_ form: String = invoice) async throws {
        let reply = try await browser(.frida).post("/ekonomi/underlag/nytt", form)
        try #require(reply.status == .seeOther, "\(reply.text)")
    }

    func step(_ step: String, _ user: User, _ more: String = "", _ id: Int = 1) async throws -> Reply {
        try await browser(user).post("/ekonomi/underlag/\(id)/steg/\(step)", "revision=1\(more)")
    }

    @Test func `take a claim from the invoice to the bank`() async throws {
        try await register()
        #expect(try await step("receipt", .frida).status == .seeOther)
        #expect(try await step("attest", Self.rut, Self.duties).status == .seeOther)
        for user in [Self.ekonom1, Self.ekonom2] {
            let page = try await browser(user).get("/ekonomi/betalningar").text
            #expect(page.contains("1: Lokal, Björkö AB"))
            let form = "claim=1%3A1" + Self.checks
            #expect(try await browser(user).post("/ekonomi/betalningar/utanordning", form).status == .seeOther)
        }
        let page = try await browser(Self.ekonom1).get("/ekonomi/betalningar").text
        let sent = page.sent(["claim": "1", "payOn": "2022-12-06"], to: "/ekonomi/betalningar")
        #expect(try await browser(Self.ekonom1).post("/ekonomi/betalningar", Self.own(sent)).status == .seeOther)
        #expect(try await browser(Self.ekonom1).post("/ekonomi/betalningar", Self.own(sent)).status == .seeOther)
        #expect(try await world.store.paymentOrders().count == 1)
        let order = try await browser(Self.ekonom1).get("/ekonomi/betalningar/1").text
        #expect(order.contains("BO 1/2022") && order.contains("Ekonom Ett, Ekonom Två") && order.contains("Rut Region"))
        #expect(
            try await browser(Self.ekonom1).get("/ekonomi/betalningar/1/order.pdf").text == "Betalningsorder BO 1/2022"
        )
        let confirmed = try await browser(.frida).post(
            "/ekonomi/betalningar/1/bekraftelse",
            "claim=1&paidOn=2022-12-05"
        )
        #expect(confirmed.status == .seeOther)
        #expect(try await browser(.frida).get("/ekonomi/underlag/1").text.contains("5 december 2022"))
    }

    /// The page's own key is added by the browser.
    static func own(_ form: String) -> String {
        form.split(separator: "&").filter { !$0.hasPrefix("formKey=") }.joined(separator: "&")
    }

    @Test func `give every wrong role the same refusal on the page and in answer to its form`() async throws {
        try await register()
        try await refuse("receipt", all(but: [.frida]))
        _ = try await step("receipt", .frida)
        try await refuse("attest", all(but: [Self.rut, Self.kim]))
        _ = try await step("attest", Self.rut, Self.duties)
        try await refuse("release", all(but: [Self.ekonom1]))
        #expect(try await world.store.claim(1).steps.count == 2)
    }

    private func all(but right: [User]) -> [User] { Self.everybody.filter { !right.contains($0) } }

    private func refuse(_ name: String, _ users: [User]) async throws {
        let step = try #require(AttestRow.Step(rawValue: name))
        let asked = try await world.store.attestCase(1, on: world.today)
        for user in users {
            let reason = asked.may(step, user).reason
            let reply = try await self.step(name, user, Self.duties + Self.checks)
            #expect(reply.status == .conflict && reply.text.contains(reason), "\(name) \(user.name)")
            let page = try await browser(user).get("/ekonomi/underlag/1")
            guard page.status == .ok else { continue }
            #expect(page.text.contains(reason), "\(name) \(user.name)")
            #expect(!page.text.contains("/steg/\(name)"), "\(name) \(user.name)")
        }
    }

    @Test func `send the chair's own travel to the vice chair`() async throws {
        try await register(
            "kind=travel&text=Resa&amount=845&person=3&payTo=5050-1055&account=5810&receivedOn=2022-12-01"
        )
        _ = try await step("receipt", .frida)
        let refused = try await step("attest", Self.rut, Self.duties)
        #expect(refused.status == .conflict && refused.text.contains("din egen"))
        #expect(try await !browser(Self.rut).get("/ekonomi/underlag/1").text.contains("/steg/attest"))
        #expect(try await step("attest", Self.kim, Self.duties).status == .seeOther)
    }

    @Test func `ask a deputy why, and everybody for every check`() async throws {
        try await register()
        _ = try await step("receipt", .frida)
        #expect(try await browser(Self.kim).get("/ekonomi/underlag/1").text.contains("Den ordinaries förhinder"))
        #expect(try await step("attest", Self.kim, Self.duties).status == .conflict)
        #expect(try await step("attest", Self.rut).status == .conflict)
        #expect(try await step("attest", Self.kim, Self.duties + "&hindrance=Sjuk").status == .seeOther)
        #expect(try await browser(.frida).get("/ekonomi/underlag/1").text.contains("Sjuk"))
    }

    @Test func `refuse swapped ids, unknown steps and sums that overflow, and keep what was typed`() async throws {
        try await register()
        #expect(try await step("receipt", .frida, "", 9).status == .notFound)
        #expect(try await step("journal", .frida).status == .notFound)
        #expect(try await browser(.frida).post("/ekonomi/betalningar/7/retur/1", "why=x").status == .notFound)
        let huge = Self.invoice.replacing("1+000", with: "9999999999999")
        let reply = try await browser(.frida).post("/ekonomi/underlag/nytt", huge)
        #expect(reply.status == .unprocessableContent && reply.text.contains("value=\"Lokal\""))
        let none = try await browser(.frida).post("/ekonomi/underlag/nytt", Self.invoice.replacing("1+000", with: ""))
        #expect(none.status == .unprocessableContent && none.text.contains("Belopp"))
        #expect(try await world.store.claims(in: 2022).count == 1)
    }

    @Test func `list claims fifty at a time, and all of them as a sheet`() async throws {
        for number in 1...51 {
            try await register(Self.invoice.replacing("text=Lokal", with: "text=Lokal+nr\(number)x"))
        }
        let frida = browser(.frida)
        let first = try await frida.get("/ekonomi/underlag").text
        #expect(first.contains("Lokal nr51x") && !first.contains("Lokal nr1x") && first.contains("Sida 1 av 2"))
        #expect(first.contains("Alla (51)") && first.contains("?ar=2022&amp;lage=&amp;sida=2"))
        let second = try await frida.get("/ekonomi/underlag?ar=2022&lage=&sida=2").text
        #expect(second.contains("Lokal nr1x") && !second.contains("Lokal nr2x"))
        #expect(try await frida.get("/ekonomi/underlag?sida=9223372036854775807").status == .ok)
        #expect(try await frida.get("/ekonomi/underlag?excel=Betalningsunderlag").text.contains("Lokal nr1x"))
    }

    @Test func `keep the list: show it, begin a new year, and lose its § with a changed row`() async throws {
        let frida = browser(.frida)
        let page = try await frida.get("/ekonomi/attestlista").text
        #expect(page.contains("Attestlista 2022") && page.contains("Två i förening"))
        #expect(try await frida.post("/ekonomi/attestlista", "year=2023").status == .seeOther)
        #expect(try await world.store.attestLists().first?.rows.count == 4)
        let row = "revision=2&row=1&step=receipt&scope=all&holder=person%3A30&deputy=&limit=500&together=1&note="
        #expect(try await frida.post("/ekonomi/attestlista/1/rader", row).status == .seeOther)
        let list = try #require(try await world.store.attestLists().last)
        #expect(list.section == nil && list.rows[0].holder == .person(30) && list.rows[0].limit == Money(kronor: 500))
        #expect(try await browser(Self.ekonom1).post("/ekonomi/attestlista", "year=2024").status == .conflict)
    }
}
