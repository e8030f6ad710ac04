import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The receiver's pages` {
    let world: OfficeWorld

    /// Klara's agency reports the second initiative, the municipality's unit the first.
    init() async throws {
        world = try await OfficeWorld(today: "2023-01-16")
        let signature = world.sign(.frida, "test")
        for (title, responsible) in [("Arbetsterapeut", Int64(14)), ("Psykolog", 1)] {
            let initiative = Initiative(title, responsible: responsible, openedOn: "2022-01-01")
            let id = try await world.store.openInitiative(initiative, signature)
            let schedule = ReportSchedule(year: 2022, kinds: [.year], days: 31, approver: .office)
            try await world.store.planReports(schedule, of: id, signature)
        }
    }

    func browser(_ user: User) -> Browser {
        let (store, sign, today) = (world.store, world.sign, world.today)
        return Browser.signedIn(as: user) { router in
            for side in [ApplicationSide.office, .applicant] {
                ReportRoutes(side, store: store, sign: sign, today: { today }) { _ in Data("%PDF-1.7\n%%EOF".utf8) }
                    .add(to: router)
            }
            ChangeRoutes(store: store, sign: sign).add(to: router)
            ApplyingRoutes(store: store, today: { today }).add(to: router)
            FollowUpRoutes(store: store, sign: sign, today: { today }).add(to: router)
        }
    }

    static let klara = User("Klara Kassa", [.applicant], account: 51, person: 1)
    static let arvid = User("Arvid Arbete", [.applicant], account: 52, person: 2)
    static let own = "/ansok/2/redovisningar"
    static let draft =
        "svar-done=Startat&svar-goals=Bra&svar-deviations=Inga&svar-equality=Lika&svar-learned=Mycket"
        + "&kostnad-0=600+000&what-0=Avslut&women-0=6&men-0=7&others-0=&revision=1"

    @Test func `tell what waits, take a draft and hand it in`() async throws {
        let klara = browser(Self.klara)
        let start = try await klara.get("/ansok").text
        #expect(start.contains("Helårsredovisning 2022 för Psykolog ska vara inne.") && start.contains("om 15 dagar"))
        #expect(start.contains("\(Self.own)/2\"") && !start.contains("Arbetsterapeut"))
        let list = try await klara.get(Self.own).text
        #expect(list.contains("31 januari 2023") && !list.contains("Planera ett års redovisningar"))
        #expect(try await klara.get(Self.own + "/2").text.contains("Skriv något under ”Vad som har gjorts”"))
        #expect(
            try await klara.post(Self.own + "/2", Self.draft).headers[.location]?.hasPrefix(Self.own + "/2") == true
        )
        #expect(try await klara.get(Self.own + "/2").text.contains("Lämna in redovisningen"))
        let stale = try await klara.post(Self.own + "/2/inlamning", "revision=1")
        #expect(stale.status == .conflict && stale.text.contains("har ändrats sedan du öppnade sidan"))
        #expect(try await klara.post(Self.own + "/2/inlamning", "revision=2").status == .seeOther)
        #expect(try await world.store.report(2, of: 2, .frida).report.document != nil)
        let submitted = try await klara.get(Self.own + "/2").text
        #expect(
            submitted.contains("Inlämnad") && !submitted.contains("Godkänn") && !submitted.contains("Spara utkastet")
        )
        #expect(try await klara.get(Self.own + "/2/redovisning.pdf").headers[.contentType] == "application/pdf")
        #expect(try await !klara.get("/ansok").text.contains("ska vara inne"))
    }

    @Test func `say why a report came back, and take it again`() async throws {
        let (klara, frida) = (browser(Self.klara), browser(.frida))
        #expect(try await klara.post(Self.own + "/2", Self.draft).status == .seeOther)
        #expect(try await klara.post(Self.own + "/2/inlamning", "revision=2").status == .seeOther)
        let back = "/insatser/2/redovisningar/2/atersandning"
        #expect(try await frida.post(back, ["reason": "Mål 2 saknas."]).status == .seeOther)
        #expect(try await klara.get("/ansok").text.contains("är återsänd: Mål 2 saknas."))
        let page = try await klara.get(Self.own + "/2").text
        #expect(page.contains("Förbundet har sänt tillbaka redovisningen") && page.contains("<p>Mål 2 saknas.</p>"))
        #expect(try await klara.post(Self.own + "/2/inlamning", "revision=4").status == .seeOther)
        #expect(try await world.store.report(2, of: 2, .frida).report.state == .submitted)
    }

    @Test func `show nothing of another's, and take nothing for it`() async throws {
        for (user, id) in [(Self.klara, 1), (Self.klara, 99), (Self.arvid, 2)] {
            let browser = browser(user)
            let reports = "/ansok/\(id)/redovisningar"
            for path in [reports, "\(reports)/\(id)", "\(reports)/\(id)/redovisning.pdf", "/ansok/\(id)/andringar"] {
                let page = try await browser.get(path)
                #expect(page.status == .conflict && page.text.contains("inte din organisation"), "\(path)")
            }
            for path in ["\(reports)/\(id)", "\(reports)/\(id)/inlamning", "/ansok/\(id)/andringar"] {
                #expect(try await browser.post(path, Self.draft + "&text=Mer").status == .conflict, "\(path)")
            }
        }
        #expect(try await browser(Self.klara).get(Self.own + "/1").status == .notFound)
        #expect(try await browser(Self.klara).post(Self.own + "/1", Self.draft).status == .notFound)
        #expect(try await world.store.report(1, of: 1, .frida).content.answers.isEmpty)
        #expect(try await !browser(Self.arvid).get("/ansok").text.contains("Psykolog"))
    }

    @Test func `leave what the office does to the office`() async throws {
        let klara = browser(Self.klara)
        #expect(try await klara.post(Self.own + "/2", Self.draft).status == .seeOther)
        #expect(try await klara.post(Self.own + "/2/inlamning", "revision=2").status == .seeOther)
        let acts = ["", "/2/atersandning", "/2/godkannande"]
        for act in acts {
            let here = try await klara.post(Self.own + act, "year=2023&days=31&kinds=year&reason=x").status
            #expect([.notFound, .methodNotAllowed].contains(here), "\(act)")
            let there = try await klara.post("/insatser/2/redovisningar" + act, "year=2023&days=31&kinds=year&reason=x")
            #expect(there.status == .conflict, "\(act)")
        }
        for path in ["/insatser/2/redovisningar", "/insatser/2/redovisningar/2", "/insatser/2/uppfoljning"] {
            #expect(try await klara.get(path).status == .conflict, "\(path)")
        }
        let reports = try await world.store.reports(of: 2, .frida)
        #expect(reports.map(\.report.state) == [.submitted])
    }

    @Test(arguments: [Role.administrator, .director, .developmentLeader, .chair, .boardMember, .auditor, .accountant])
    func `are nobody's who does not apply`(role: Role) async throws {
        let other = browser(User("Någon Annan", [role], account: 60, person: 1))
        for path in ["/ansok", Self.own, Self.own + "/2", "/ansok/2/andringar"] {
            #expect(try await other.get(path).status == .conflict, "\(path)")
        }
        for path in [Self.own + "/2", Self.own + "/2/inlamning", "/ansok/2/andringar"] {
            #expect(try await other.post(path, Self.draft + "&text=Mer").status == .conflict, "\(path)")
        }
    }

    @Test func `take a change that is asked for, on its day, and show the answer`() async throws {
        let (klara, frida) = (browser(Self.klara), browser(.frida))
        #expect(try await klara.post("/ansok/2/andringar", "text=").status == .unprocessableContent)
        let asked = ["text": "Halv tjänst", "askedOn": "2022-01-01"] as KeyValuePairs
        #expect(try await klara.post("/ansok/2/andringar", asked).status == .seeOther)
        let waiting = try await klara.get("/ansok/2/andringar").text
        #expect(waiting.contains("Begärd 16 januari 2023") && waiting.contains("Väntar på svar från förbundet"))
        #expect(try await frida.get("/insatser/2/uppfoljning").text.contains("Halv tjänst"))
        let answer = ["outcome": "granted", "on": "2023-01-16", "reasons": "Ryms"] as KeyValuePairs
        #expect(try await klara.post("/insatser/2/uppfoljning/andringar/1", answer).status == .conflict)
        #expect(try await frida.post("/insatser/2/uppfoljning/andringar/1", answer).status == .seeOther)
        #expect(try await klara.get("/ansok/2/andringar").text.contains("Bifallen 16 januari 2023: Ryms"))
    }
}
