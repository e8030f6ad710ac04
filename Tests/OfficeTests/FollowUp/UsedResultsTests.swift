import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages where delivered figures are used` {
    private let world: OfficeWorld
    private let initiative: Initiative.ID

    init() async throws {
        world = try await OfficeWorld()
        let sign = world.sign(.frida, "test")
        initiative = try await world.store.openInitiative(Initiative("Torget", openedOn: "2020-01-01"), sign)
        let sender = DeliverySender(
            "Nämnden",
            organisationNumber: "202100-2114",
            key: "K",
            fingerprint: "f",
            from: "2021-01-01",
            checkedWith: "chefen"
        )
        try await world.store.register(sender, initiatives: [("torget", initiative)], sign)
        try await world.store.note(FinsamCounts(initiative, 2021, planned: 50), sign)
        _ = try await accept(.sample(1, 2020, made: "2021-02-01", participants: [.count(37), .count(17), .count(20)]))
        _ = try await accept(.sample(2))
    }

    @discardableResult
    private func accept(_ report: CountedReport) async throws -> ReportDelivery.ID {
        let file = DeliveredFile(report, key: "K", isIntact: true)
        let (bytes, sign) = (Data("{\"number\":\(report.number)}".utf8), world.sign(.frida, "test"))
        let id = try await world.store.receive(file, bytes, named: "leverans.json", by: .upload, sign)
        try await world.store.accept(id, sign)
        return id
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            let today: @Sendable () -> Day = { [today = world.today] in today }
            ResultRoutes(store: world.store, today: today) { _ in Data("%PDF-1.7".utf8) }.add(to: $0)
            DeliveryRoutes(store: world.store, sign: world.sign, today: today).add(to: $0)
            GoalRoutes(store: world.store, sign: world.sign, today: today).add(to: $0)
            ReportRoutes(.office, store: world.store, sign: world.sign, today: today) { _ in Data("%PDF-1.7".utf8) }
                .add(to: $0)
            FinsamRoutes(store: world.store, sign: world.sign, today: today).add(to: $0)
        }
    }

    @Test func `lay a year beside the one before it, and those who took part against how many were budgeted for`()
        async throws
    {
        let page = try await browser(.arvid).get("/uppfoljning/insatser/\(initiative)?ar=2021").text
        #expect(page.contains("Deltagare: 40 av 50 budgeterade, 80 procent"))
        let paper = try await browser(.arvid).get("/uppfoljning/insatser/\(initiative)/pdf?period=2021")
        #expect(paper.status == .ok && paper.headers[.contentType] == "application/pdf")
        #expect(try await browser(.administrator).get("/uppfoljning/insatser/\(initiative)/pdf").status == .conflict)
        #expect(try await browser(.arvid).get("/uppfoljning/insatser/\(initiative)/pdf?ar=1999").status == .notFound)
        let cells = "<td class=\"number\">37</td><td class=\"number\">40</td><td class=\"number\">+3</td>"
        #expect(page.contains("<th scope=\"row\">Deltagare</th>" + cells))
        #expect(page.contains(TableCode.caution) && page.contains("leverans nr 1") && page.contains("leverans nr 2"))
        let year = try await browser(.arvid).get("/uppfoljning?ar=2021").text
        #expect(year.contains("<td class=\"number\">40</td><td class=\"number\">37</td><td class=\"number\">50</td>"))
    }

    @Test func `show the whole förbund, and hide a sum over one protected part with why`() async throws {
        let sign = world.sign(.frida, "test")
        let other = try await world.store.openInitiative(Initiative("Hallen", openedOn: "2020-01-01"), sign)
        try await world.store.tie(SenderInitiative(sender: 1, key: "hallen", initiative: other), sign)
        try await accept(
            .sample(3, initiative: "hallen", participants: [.count(20), .protected, .protected])
        )
        let page = try await browser(.arvid).get("/uppfoljning/forbundet?ar=2021").text
        #expect(page.contains("<td class=\"number\">60</td>") && page.contains("Därför står ingen ändring"))
        let hidden = "<td class=\"number\">skyddad</td><td class=\"number\">skyddad</td>"
        #expect(page.contains("<td class=\"number\">60</td><td class=\"number\"></td>" + hidden))
        #expect(page.contains(">skyddad<") && page.contains("Är en del skyddad är summan skyddad"))
        #expect(try await browser(.arvid).get("/uppfoljning/forbundet?ar=2019").text.contains("Ingen leverans"))
        #expect(try await browser(.administrator).get("/uppfoljning/forbundet").status == .conflict)
    }

    @Test func `stand in an initiative's report with their source, and the delivery leads back`() async throws {
        let sign = world.sign(.frida, "test")
        try await world.store.planReports(ReportSchedule(year: 2021, kinds: [.year]), of: initiative, sign)
        let report = try await browser(.frida).get("/insatser/\(initiative)/redovisningar/1").text
        #expect(report.contains("Räknat om deltagare") && report.contains("/uppfoljning/leveranser/2"))
        #expect(report.contains("Siffrorna följer med") && report.contains(">skyddad<"))
    }

    @Test func `carry a goal's outcome, marked with delivery and day`() async throws {
        let frida = browser(.frida)
        let goal = try await world.store.setGoal(
            Goal(.operating, "Fler till arbete", years: 2021...2021),
            as: nil,
            world.sign(.frida, "test")
        )
        let path = "/ekonomi/mal/2021/\(goal)"
        #expect(try await frida.get(path).text.contains("value=\"2/toWork\""))
        #expect(try await frida.post(path, "outcome=met&figure=99/toWork").status == .unprocessableContent)
        #expect(try await frida.post(path, "outcome=met&figure=1/toWork").status == .unprocessableContent)
        #expect(try await frida.post(path, "outcome=met").status == .unprocessableContent)
        #expect(try await frida.post(path, "outcome=met&figure=2/toWork").status == .seeOther)
        let goals = try await browser(.arvid).get("/ekonomi/mal/2021").text
        #expect(goals.contains("Avslutade till arbete: 8 (n = 20)") && goals.contains("/uppfoljning/leveranser/2"))
        #expect(try await frida.get("/uppfoljning/leveranser/2").text.contains("Målet ”Fler till arbete”"))
        try await accept(.sample(3, replaces: 2, work: [.count(9), .protected, .protected]))
        let after = try await browser(.arvid).get("/ekonomi/mal/2021").text
        #expect(after.contains("<em>I dag: 9</em>") && after.contains("/uppfoljning/leveranser/3"))
    }

    @Test func `let a heading be said once, and name every part of the state's long sheet at its top`() async throws {
        let page = try await browser(.arvid).get("/uppfoljning/leveranser/2").text
        #expect(page.contains("<caption><span class=\"unseen\">Avslutsanledning</span></caption>"))
        #expect(page.contains("<span class=\"unseen\">Försörjning före och efter, </span>Kvinnor</caption>"))
        let sheet = try await browser(.frida).get("/uppfoljning/finsam/2021").text
        #expect(sheet.contains("<a href=\"#medel\">") && sheet.contains("id=\"medel\""))
        #expect(!sheet.contains("<details"))
    }
}
