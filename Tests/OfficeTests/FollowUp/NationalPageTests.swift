import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The national view` {
    private let world: OfficeWorld
    private let key: ReportSigningKey
    private let initiative: Initiative.ID

    init() async throws {
        world = try await OfficeWorld()
        key = try #require(ReportSigningKey(bytes: Data(repeating: 7, count: 32)))
        let known = try #require(key.publicKey)
        let sign = world.sign(.frida, "test")
        initiative = try await world.store.openInitiative(Initiative("Torget", openedOn: "2020-01-01"), sign)
        let other = DeliverySender(
            "Förbundet Fjäll",
            organisationNumber: "222000-0042",
            key: known.text,
            fingerprint: known.fingerprint,
            from: "2021-01-01",
            checkedWith: "chefen"
        )
        try await world.store.register(other, initiatives: [], sign)
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            NationalRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    private func file(_ number: Int = 1, women: CountedCell = .count(18)) throws -> FormData.File {
        let cells: [CountedCell] = [.count(40), women, women == .protected ? .protected : .count(22)]
        let report = AssociationReport(
            number: number,
            association: .init(name: "Förbundet Fjäll", organisationNumber: "222000-0042"),
            year: 2021,
            madeOn: "2022-03-01",
            items: [.init(title: "Fjällstugan", .sample(participants: cells))]
        )
        let bytes = try SignedAssociationReport(report, signedBy: key).bytes
        return FormData.File(name: "uppfoljning.json", type: "application/json", bytes: Array(bytes))
    }

    @Test func `shows another förbund's figures with n and source, and what it protects stays protected`() async throws
    {
        let frida = browser(.frida)
        let taken = try await frida.post("/uppfoljning/nationellt", files: [("file", file(women: .protected))])
        #expect(taken.status == .seeOther)
        let page = try await browser(.arvid).get("/uppfoljning/nationellt?ar=2021").text
        #expect(page.contains("Förbundet Fjäll, fil nr 1") && page.contains("Fjällstugan"))
        #expect(page.contains(">40<") && page.contains(">skyddad<") && page.contains(TableCode.caution))
        #expect(!page.contains("Läs in filen") && !page.contains("Fingeravtryck"))
        let again = try await frida.post("/uppfoljning/nationellt", files: [("file", file(women: .protected))])
        #expect(again.status == .unprocessableContent && again.text.contains("har redan kommit"))
        #expect(try await frida.post("/uppfoljning/nationellt", files: [("file", file(2))]).status == .seeOther)
        let newer = try await browser(.arvid).get("/uppfoljning/nationellt?ar=2021").text
        #expect(newer.contains(">18<") && newer.contains("fil nr 2") && !newer.contains("fil nr 1"))
    }

    @Test func `refuses what is no förbund's file, with what to do instead`() async throws {
        let odd = FormData.File(name: "a.json", type: "application/json", bytes: Array("{}".utf8))
        let refused = try await browser(.frida).post("/uppfoljning/nationellt", files: [("file", odd)])
        #expect(refused.status == .unprocessableContent && refused.text.contains("ingen årsfil"))
        #expect(try await browser(.frida).post("/uppfoljning/nationellt").status == .unprocessableContent)
    }

    @Test func `makes our own file only for who answers for the follow-up, and only of what is accepted`() async throws
    {
        let page = try await browser(.frida).get("/uppfoljning/nationellt").text
        #expect(page.contains("Fingeravtryck"))
        let none = try await browser(.frida).post("/uppfoljning/nationellt/fil", "year=2021")
        #expect(none.status == .unprocessableContent && none.text.contains("Ingen leverans för 2021"))
        #expect(try await browser(.arvid).post("/uppfoljning/nationellt/fil", "year=2021").status == .conflict)
        #expect(
            try await browser(.arvid).post("/uppfoljning/nationellt", files: [("file", file())]).status == .conflict
        )
        #expect(try await browser(.administrator).get("/uppfoljning/nationellt").status == .conflict)
    }
}
