import Domain
import Foundation
import Hummingbird
import Office
import Store
import TestSupport
import Testing

@Suite struct `The papers of a meeting` {
    let store: Store
    let meeting: BoardMeeting.ID

    init() async throws {
        store = try Store.inMemory()
        try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        meeting = try await store.convene(MeetingDraft(day: "2026-05-20", place: "Rådhuset"), .ada)
    }

    func browser(_ roles: Set<Role> = [.boardMember]) -> Browser {
        let user = User("Klara Kassa", roles, account: 7, person: 1)
        let store = store
        return .signedIn(as: user) { router in
            PapersRoutes(
                store: store,
                sign: { Signature($0, .night, on: "2026-04-01", why: $1) },
                today: { "2026-04-01" }
            ).add(to: router)
            SearchRoutes(store: store).add(to: router)
        }
    }

    @Test func `are read item by item, with own notes`() async throws {
        let draft = ItemDraft(title: "Nytt <team>", background: "Första.\n\nAndra.")
        let item = try await store.addItem(draft, to: meeting, .ada)
        let path = "/moten/\(meeting)/papper/\(item)"
        let list = try await browser().get("/moten/\(meeting)/papper").text
        #expect(list.contains(path) && list.contains("Nytt &lt;team&gt;"))
        let reply = try await browser().post(path + "/anteckning", ["revision": "0", "text": "Fråga om hyran"])
        #expect(reply.status == .seeOther)
        let page = try await browser().get(path).text
        #expect(page.contains("<p>Andra.</p>") && page.contains("Fråga om hyran") && page.contains("Föregående"))
        #expect(try await browser().get("/moten/\(meeting)/papper").text.contains("du har antecknat"))
    }

    @Test func `send a PDF to be shown and a strange id nowhere`() async throws {
        let item = try await store.addItem(ItemDraft(title: "Team"), to: meeting, .ada)
        let kept = try store.keep(Data("%PDF-1.7\n%%EOF\n".utf8), named: "ansokan.pdf")
        let id = try await store.addAppendix("Ansökan", kept, to: item, of: meeting, .ada)
        let reply = try await browser().get("/moten/\(meeting)/bilagor/\(id)")
        #expect(reply.headers[.contentType] == "application/pdf")
        #expect(reply.headers[.contentDisposition] == "inline; filename=\"bilaga-1.pdf\"")
        #expect(try await browser().get("/moten/\(meeting + 1)/bilagor/\(id)").status == .notFound)
    }

    @Test func `stand under a list of meetings`() async throws {
        #expect(try await browser().get("/moten").text.contains("20 maj 2026"))
        #expect(try await browser([.director]).get("/moten").text.contains("Lägg upp ett möte"))
        #expect(try await browser().get("/moten/\(meeting)").text.contains("inte skickad"))
    }

    @Test func `stand under their own year when the meetings are many`() async throws {
        for year in 2020...2025 {
            _ = try await store.convene(MeetingDraft(day: Day(year, 5, 20)!, place: "Rådhuset"), .ada)
        }
        let list = try await browser().get("/moten").text
        #expect(list.contains("20 maj 2026") && list.contains("20 maj 2025") && !list.contains("20 maj 2024"))
        #expect(list.contains("<a href=\"/moten?ar=2021\">2021</a>"))
        let year = try await browser().get("/moten?ar=2021").text
        #expect(
            year.contains("20 maj 2021") && !year.contains("20 maj 2026") && year.contains("aria-current=\"page\">2021")
        )
    }

    @Test func `are found by search, whatever is typed`() async throws {
        _ = try await store.addItem(ItemDraft(title: "Ungdomsverkstan"), to: meeting, .ada)
        #expect(try await browser().get("/sok?q=ungdoms").text.contains("<mark>Ungdomsverkstan</mark>"))
        #expect(try await browser().get("/sok?q=%22%3Cb%3E").text.contains("Inget hittades för ”&quot;&lt;b&gt;”"))
    }

    @Test(arguments: ["/moten", "/moten/1", "/moten/1/papper", "/sok?q=x"])
    func `are closed to who may not read them`(path: String) async throws {
        #expect(try await browser([.accountant]).get(path).status == .conflict)
    }
}
