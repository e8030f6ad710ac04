import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of deliveries` {
    private let world: OfficeWorld
    private let key: ReportSigningKey
    private let initiative: Initiative.ID

    init() async throws {
        world = try await OfficeWorld()
        key = try #require(ReportSigningKey(bytes: Data(repeating: 5, count: 32)))
        let known = try #require(key.publicKey)
        initiative = try await world.store.openInitiative(
            Initiative("Torget", openedOn: "2022-01-01"),
            world.sign(.frida, "test")
        )
        let sender = DeliverySender(
            "Nämnden",
            organisationNumber: "202100-2114",
            key: known.text,
            fingerprint: known.fingerprint,
            from: "2022-01-01",
            checkedWith: "chefen"
        )
        try await world.store.register(sender, initiatives: [("torget", initiative)], world.sign(.frida, "test"))
    }

    private func bytes(women: CountedCell = .protected) throws -> Data {
        let cells: [CountedCell] = [.count(20), women, women == .protected ? .protected : .count(13)]
        let report = CountedReport(
            number: 1,
            controller: .init(name: "Nämnden", organisationNumber: "202100-2114"),
            initiative: .init(key: "torget", name: "Torget"),
            period: try #require(FollowUpPeriod(2021)),
            madeOn: "2022-02-01",
            madeBy: .init(name: "Kim", function: "chef"),
            tables: [
                CountedTable(
                    .volumes,
                    measures: [.count],
                    columns: TableColumn.bySex,
                    base: cells,
                    rows: [.init("participants", "Deltagare", [cells])]
                ),
                CountedTable(
                    .incomes,
                    measures: [.before, .after],
                    columns: TableColumn.bySex,
                    base: cells,
                    rows: [
                        .init("socialAssistance", "Försörjningsstöd", [cells, [.count(8), .protected, .protected]]),
                        .init("noPublic", "Ingen offentlig försörjning", [[.count(0), .count(0), .count(0)], cells]),
                    ]
                ),
            ]
        )
        return try SignedReport(report, signedBy: key).bytes
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            DeliveryRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
            ResultRoutes(store: world.store, today: { [today = world.today] in today }) { _ in Data() }.add(to: $0)
            SenderRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
            FinsamRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    private func take(_ bytes: Data) async throws -> ReportDelivery.ID {
        try await world.store.receive(
            try DeliveredFile(bytes),
            bytes,
            named: "leverans.json",
            by: .upload,
            world.sign(.frida, "test")
        )
    }

    @Test func `show a delivery before it counts, and print nothing of a protected cell`() async throws {
        let id = try await take(bytes())
        let frida = browser(.frida)
        #expect(try await frida.get("/uppfoljning").text.contains("1 leverans väntar"))
        let page = try await frida.get("/uppfoljning/leveranser/\(id)").text
        #expect(page.contains("Godta leveransen") && page.contains(">skyddad<"))
        #expect(page.contains(TableCode.caution) && page.contains("n = 20: kvinnor skyddad"))
        #expect(try await frida.post("/uppfoljning/leveranser/\(id)/godtagande", "").status == .seeOther)
        let results = try await browser(.arvid).get("/uppfoljning/insatser/\(initiative)?ar=2021").text
        #expect(results.contains("Försörjning före och efter") && results.contains("−12") && results.contains("−60"))
        #expect(try await browser(.arvid).get("/uppfoljning?ar=2021").text.contains("leverans nr 1"))
    }

    @Test func `give a refused delivery its reason, and ask for one`() async throws {
        let id = try await take(bytes())
        let path = "/uppfoljning/leveranser/\(id)/avvisande"
        #expect(try await browser(.frida).post(path, "reason=").status == .unprocessableContent)
        #expect(try await browser(.frida).post(path, "reason=Fel+period").status == .seeOther)
        #expect(try await browser(.arvid).get("/uppfoljning/leveranser/\(id)").text.contains("Fel period"))
    }

    @Test func `show a new sender's fingerprint before it is registered`() async throws {
        let key = try #require(ReportSigningKey(bytes: Data(repeating: 6, count: 32))?.publicKey)
        let encoded = key.text.replacing("+", with: "%2B").replacing("=", with: "%3D").replacing("/", with: "%2F")
        let form = "name=Regionen&organisationNumber=202100-2114&key=\(encoded)&from=2022-12-05&checkedWith=chefen"
        let shown = try await browser(.frida).post("/uppfoljning/avsandare", form)
        #expect(shown.status == .unprocessableContent && shown.text.contains(key.fingerprint))
        let print = key.fingerprint.replacing(" ", with: "+")
        let made = try await browser(.frida).post("/uppfoljning/avsandare", form + "&shownFingerprint=\(print)")
        #expect(made.status == .seeOther)
        #expect(try await browser(.arvid).get("/uppfoljning/avsandare").text.contains("Regionen"))
    }

    @Test func `take typed figures in, and refuse what is too small`() async throws {
        let form = "sender=1%2Ftorget&period=2021&madeName=Kim&madeFunction=chef&volumes-participants-0=20"
        let small = form + "&volumes-participants-1=4&volumes-participants-2=16"
        let refused = try await browser(.frida).post("/uppfoljning/leveranser/inskrivning", small)
        #expect(refused.status == .unprocessableContent && refused.text.contains("4 är för litet"))
        let right = form + "&volumes-participants-1=skyddad&volumes-participants-2=skyddad"
        #expect(try await browser(.frida).post("/uppfoljning/leveranser/inskrivning", right).status == .seeOther)
        #expect(try await world.store.deliveryBook().waiting.first?.way == .typed)
    }

    private let form = "sender=1%2Ftorget&period=2021&madeName=Kim&madeFunction=chef"
    private let typing = "/uppfoljning/leveranser/inskrivning"

    @Test func `say at its row and column what does not tie in typed figures`() async throws {
        let torn = form + "&volumes-participants-0=20&volumes-participants-1=5&volumes-participants-2=5&replaces=nio"
        let page = try await browser(.frida).post(typing, torn)
        #expect(page.status == .unprocessableContent && page.text.contains("#volumes-participants-0"))
        #expect(page.text.contains("Totalt: 20, men kvinnor och män är tillsammans 10."))
        #expect(page.text.contains("Ersätter nr: skriv leveransens nummer med siffror"))
        let late = form.replacing("2021", with: "2022") + "&volumes-participants-0=20"
        #expect(try await browser(.frida).post(typing, late).text.contains("Perioden 2022 har inte slutat."))
    }

    @Test func `number what is typed in apart from the register's, and show nobody's fingerprint`() async throws {
        #expect(try await browser(.frida).post(typing, form + "&volumes-participants-0=20").status == .seeOther)
        let page = try await browser(.frida).get("/uppfoljning/leveranser/1").text
        #expect(!page.contains("fingeravtryck") && page.contains("Väntar på dig"))
        let id = try await take(bytes())
        #expect(try await browser(.frida).get("/uppfoljning/leveranser/\(id)").text.contains("fingeravtryck"))
    }

    @Test func `say to a board member that the office decides`() async throws {
        let id = try await take(bytes())
        let list = try await browser(.arvid).get("/uppfoljning/leveranser").text
        #expect(list.contains("Väntar på att kansliet godtar eller avvisar") && !list.contains("på dig"))
        #expect(try await browser(.arvid).get("/uppfoljning/leveranser/\(id)").text.contains("Väntar på kansliet"))
        #expect(list.contains("1 registrerad."))
    }

    @Test func `tell what the year's sheet lacks, and give it as CSV`() async throws {
        let page = try await browser(.frida).get("/uppfoljning/finsam/2021").text
        #expect(page.contains("Det som saknas") && page.contains("/ekonomi/bidrag/2021"))
        let csv = try await browser(.arvid).get("/uppfoljning/finsam/2021/csv").text
        #expect(csv.contains("Tilldelade medel;Staten;Belopp, kronor;"))
    }

    @Test func `are closed to who may not read the follow-up`() async throws {
        for path in [
            "", "/leveranser", "/avsandare", "/finsam/2021", "/insatser/\(initiative)", "/leveranser/inskrivning",
        ] {
            #expect(try await browser(.administrator).get("/uppfoljning" + path).status == .conflict, "\(path)")
        }
    }
}
