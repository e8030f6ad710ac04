import Documents
import Domain
import Foundation
import Hummingbird
import Markup
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of reports` {
    let world: OfficeWorld

    init() async throws {
        world = try await OfficeWorld(today: "2023-01-16")
        _ = try await world.store.openInitiative(
            Initiative("Arbetsterapeut", responsible: 14, openedOn: "2022-01-01"),
            world.sign(.frida, "test")
        )
    }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            FollowUpRoutes(store: world.store, sign: world.sign, today: { world.today }, seed: { 7 }).add(to: $0)
            for side in [ApplicationSide.office, .applicant] {
                ReportRoutes(side, store: world.store, sign: world.sign, today: { world.today }) { _ in
                    Data("%PDF-1.7\n%%EOF".utf8)
                }
                .add(to: $0)
            }
        }
    }

    static let all = "/insatser/1/redovisningar"
    static let plan = "year=2022&days=31&kinds=year&approver=office"
    static let words = "svar-done=Startat&svar-goals=Bra&svar-deviations=Inga&svar-equality=Lika&svar-learned=Mycket"

    func planned() async throws -> Browser {
        let frida = browser(.frida)
        #expect(try await frida.post(Self.all, Self.plan).status == .seeOther)
        return frida
    }

    @Test func `plan a year, take a draft, hand it in and approve it`() async throws {
        let frida = try await planned()
        #expect(try await frida.get(Self.all).text.contains("Helårsredovisning 2022"))
        let early = try await frida.get(Self.all + "/1").text
        #expect(early.contains("Skriv något under ”Vad som har gjorts”") && !early.contains("Lämna in redovisningen"))
        let draft = Self.words + "&kostnad-0=600+000&what-0=Avslut&women-0=6&men-0=7&others-0=&revision=1"
        #expect(try await frida.post(Self.all + "/1", draft).status == .seeOther)
        let written = try await frida.get(Self.all + "/1").text
        #expect(written.contains("value=\"600") && written.contains("Lämna in redovisningen"))
        #expect(try await frida.post(Self.all + "/1/inlamning", "revision=2").status == .seeOther)
        let submitted = try await frida.get(Self.all + "/1").text
        #expect(
            submitted.contains("Godkänn redovisningen") && submitted.contains("/diarium/")
                && !submitted.contains("Spara utkastet")
        )
        #expect(try await frida.get(Self.all + "/1/redovisning.pdf").headers[.contentType] == "application/pdf")
        #expect(try await frida.post(Self.all + "/1/godkannande").status == .seeOther)
        #expect(try await frida.get(Self.all + "/1").text.contains("16 januari 2023 av kansliet"))
    }

    @Test(
        arguments: [
            ("kostnad-0=mycket", "Lönekostnader"), ("kostnad-0=-5", "utan minus"), ("forecast=x", "Prognos"),
            ("what-0=&women-0=3", "skriv vad som är räknat"), ("what-0=Avslut&women-0=tre", "Kvinnor, rad 1"),
            ("what-0=Avslut&men-0=-1", "ett tal från 0"),
        ]
    )
    func `say what cannot be read, and keep the rest`(typed: String, says: String) async throws {
        let frida = try await planned()
        let reply = try await frida.post(Self.all + "/1", Self.words + "&revision=1&" + typed)
        #expect(reply.status == .unprocessableContent && reply.text.contains(says) && reply.text.contains("Startat"))
        #expect(try await world.store.report(1, of: 1, .frida).content.answers.isEmpty)
    }

    @Test(arguments: ["year=&days=30&kinds=year", "year=2023&days=900&kinds=year", "year=2023&days=30"])
    func `refuse a plan that says nothing`(typed: String) async throws {
        #expect(try await browser(.frida).post(Self.all, typed).status == .unprocessableContent)
        #expect(try await world.store.reports(of: 1, .frida).isEmpty)
    }

    @Test func `let a board member and an auditor read, and write nothing`() async throws {
        _ = try await planned()
        for user in [User.arvid, .auditor] {
            let reader = browser(user)
            let page = try await reader.get(Self.all + "/1")
            #expect(page.status == .ok && !page.text.contains("<button class=\"primary\">"))
            for path in ["", "/1", "/1/inlamning", "/1/atersandning", "/1/godkannande"] {
                #expect(try await reader.post(Self.all + path, Self.plan + "&reason=x&revision=1").status == .conflict)
            }
            #expect(try await reader.get("/insatser/1/uppfoljning").status == .ok)
            #expect(try await reader.post("/insatser/stickprov", "year=2022&count=1").status == .conflict)
        }
        #expect(try await browser(.administrator).get(Self.all).status == .conflict)
        #expect(try await browser(.frida).get("/insatser/2/redovisningar/1").status == .notFound)
    }

    @Test func `note a follow-up meeting, take in a change and answer it`() async throws {
        let (frida, path) = (browser(.frida), "/insatser/1/uppfoljning")
        let meeting = "day=2023-01-10&present=Frida&notes=Allt+l%C3%B6per&revision=0"
        #expect(try await frida.post(path + "/moten/ny", meeting).status == .seeOther)
        let future = meeting.replacing("2023-01-10", with: "2023-01-17")
        #expect(try await frida.post(path + "/moten/ny", future).status == .unprocessableContent)
        #expect(try await frida.get(path + "/moten/1").text.contains("Allt löper"))
        #expect(try await frida.get(path).text.contains(path + "/moten/1"))
        let read = try await browser(.auditor).get(path).text
        #expect(read.contains("Allt löper") && !read.contains(path + "/moten/1"))
        #expect(try await frida.post(path, "text=&askedOn=2023-01-10").status == .unprocessableContent)
        #expect(try await frida.post(path, "text=Halv+tj%C3%A4nst&askedOn=2023-01-10").status == .seeOther)
        #expect(
            try await frida.post(path + "/andringar/1", "outcome=granted&on=2023-01-16").status == .unprocessableContent
        )
        let answer = "outcome=granted&on=2023-01-16&reasons=Ryms"
        #expect(try await frida.post(path + "/andringar/1", answer).status == .seeOther)
        let page = try await frida.get(path).text
        #expect(page.contains("Bifallen 16 januari 2023: Ryms") && page.contains("Allt löper"))
    }

    @Test func `hide small counts in the document`() throws {
        let counts = [
            ReportedResult(what: "Avslut", women: 2, men: 10), ReportedResult(what: "Studier", women: 1, men: 1),
        ]
        let report = InitiativeReport(
            initiative: 1,
            kind: .year,
            from: "2022-01-01",
            until: "2022-12-31",
            due: "2023-01-31"
        )
        let record = ReportRecord(report, ReportContent(results: counts), title: "Arbetsterapeut")
        let html = Document.report(record, sender: "Samordningsförbundet Provby").html().text
        #expect(html.contains("färre än 5") && html.contains(">12<") && !html.contains(">10<") && !html.contains(">2<"))
    }
}
