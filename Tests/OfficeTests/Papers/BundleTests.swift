import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct `The bundle of a meeting's papers` {
    let store: Store
    let meeting: BoardMeeting.ID

    init() async throws {
        store = try Store.inMemory()
        try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        meeting = try await store.convene(MeetingDraft(day: "2026-05-20", place: "Rådhuset"), .ada)
    }

    private func get(_ roles: Set<Role>, _ makeBundle: @escaping MakeBundle) async throws -> (
        status: Int, type: String?, name: String?, text: String
    ) {
        let (store, user) = (store, User("Klara Kassa", roles, account: 7, person: 1))
        let browser = Browser.signedIn(as: user) { router in
            BundleRoutes(store: store, today: { "2026-04-01" }, makeBundle: makeBundle).add(to: router)
        }
        let reply = try await browser.get("/moten/\(meeting)/papper.pdf")
        return (reply.status.code, reply.headers[.contentType], reply.headers[.contentDisposition], reply.text)
    }

    @Test func `holds every appendix in its order, with the item that it belongs to`() async throws {
        let first = try await store.addItem(ItemDraft(title: "Budget"), to: meeting, .ada)
        let kept = try store.keep(Data("%PDF-1.7\n%%EOF\n".utf8), named: "Persson.pdf")
        try await store.addAppendix("Ansökan", kept, to: first, of: meeting, .ada)
        try await store.addAppendix("Yttrande", kept, to: first, of: meeting, .ada)
        let made = Mutex<PaperBundle?>(nil)
        let reply = try await get([.boardMember]) { bundle in
            made.withLock { $0 = bundle }
            return Data("%PDF".utf8)
        }
        #expect(reply.status == 200 && reply.type == "application/pdf")
        #expect(reply.name == "inline; filename=\"handlingar-2026-05-20.pdf\"")
        let bundle = try #require(made.withLock { $0 })
        #expect(
            bundle.papers.map { "\($0.number) \($0.title) \($0.item)" } == [
                "1 Ansökan 4. Budget", "2 Yttrande 4. Budget",
            ]
        )
        #expect(try await bundle.papers[1].file?.bytes() == Data("%PDF-1.7\n%%EOF\n".utf8))
        #expect(bundle.papers[0].file?.size == 15 && bundle.papers[0].file?.fingerprint.count == 64)
    }

    @Test func `never holds anybody's own notes`() async throws {
        let item = try await store.addItem(ItemDraft(title: "Budget"), to: meeting, .ada)
        let klara = User("Klara Kassa", [.boardMember], account: 7, person: 1)
        let sign = Signature(klara, .night, on: "2026-04-01", why: "egen anteckning")
        try await store.keepNote("Min egen tanke", on: item, of: meeting, revision: 0, sign)
        _ = try await get([.boardMember]) { bundle in
            #expect(!"\(bundle)".contains("Min egen tanke"))
            return Data("%PDF".utf8)
        }
    }

    @Test func `is closed to who may not read papers`() async throws {
        let reply = try await get([.accountant]) { _ in
            Issue.record("made for somebody who may not read it")
            return Data()
        }
        #expect(reply.status == 409)
    }

    @Test func `says what is wrong where no bundle can be made`() async throws {
        let ruling = Ruling(.notMet, .Kansli.pdf, "Handlingarna kan inte göras till en fil: prov.")
        let reply = try await get([.boardMember]) { _ in throw Refusal(ruling: ruling) }
        #expect(reply.status == 409 && reply.text.contains("Handlingarna kan inte göras till en fil: prov."))
    }
}
