import Domain
import Foundation
import Hummingbird
import Markup
import Site
import Store
import TestSupport
import Testing

@testable import Office

@Suite struct `The control room` {
    /// A folder where a printed meeting was adjusted seventeen days after it was held, and has not been announced.
    func browser(_ roles: Set<Role> = [.director]) async throws -> Browser {
        let store = try Store.inMemory()
        let kinds = Member.Kind.allCases.enumerated()
        let members = kinds.map { Member(id: Int64($0 + 1), name: $1.swedish, kind: $1, from: "2010-01-01") }
        let board = Board(
            association: CoordinationAssociation(name: "Samordningsförbundet Provby", seat: "Provby"),
            members: members,
            persons: [Person(id: 1, name: "Klara <Kassa>")],
            mandates: [Mandate(id: 1, person: 1, member: 1, kind: .ordinary, from: "2023-04-01")],
            bylaws: [Bylaws(id: 1, from: "2010-01-01")]
        )
        try await store.recordAsPrintedAssociation(board, .ada)
        let meeting = BoardMeeting(id: 1, day: "2026-03-01", place: "Rådhuset", adjustedOn: "2026-03-18")
        _ = try await store.recordAsPrintedMeeting(MeetingRecord(meeting: meeting), .ada)
        let visitor = Visitor(User("Ada", roles), formKey: "k")
        let router = Router<PageContext>.site(visitor: { _ in visitor })
        ControlRoutes(store: store, today: { "2026-04-01" }).add(to: router)
        return Browser(router)
    }

    @Test func `shows each finding with its rule, its advice and a way to the thing`() async throws {
        let page = try await browser().get("/kontroll").text
        #expect(page.contains("Bryter mot egen regel (2)") && page.contains("JUST-01") && page.contains("ANS-04"))
        #expect(page.contains("href=\"/moten/1/anslag\"") && page.contains("5 kap. 69 §"))
    }

    @Test func `shows one area at a time, and fifty at a time, when there is much`() {
        let findings = (1...120).map { number in
            Finding(
                number > 110 ? .adjustedTooLate : .noticeMissing,
                .LocalGovernmentAct.adjustment,
                object: "boardMeeting/\(number)",
                path: "/moten/\(number)",
                "Sak \(number).",
                advice: "Gör så här."
            )
        }
        func page(_ area: String, _ page: Int) -> String {
            Page.control(findings, FindingChoice(area: area, page: page)).content.text
        }
        let first = page("", 1)
        #expect(first.contains("Sak 50.") && !first.contains("Sak 51.") && first.contains("Visar 1–50 av 120"))
        #expect(first.contains("Justering (10)") && first.contains("href=\"/kontroll?sida=2\""))
        let last = page("", 3)
        #expect(last.contains("Visar 101–120 av 120") && last.contains("Sak 120.") && !last.contains("Nästa"))
        let some = page("JUST", 1)
        #expect(some.contains("Sak 111.") && !some.contains("Sak 110.") && !some.contains("Visar"))
        #expect(page("JUST", 0) == some && page("FINNS INTE", 9).contains("Visa alla"))
    }

    @Test(arguments: FindingCode.allCases) func `has a name for each rule's area`(code: FindingCode) {
        #expect(FindingCode.name(ofArea: code.area) != code.area)
    }

    @Test func `sees at once what has been written since it was last asked`() async throws {
        let store = try Store.inMemory()
        #expect(try await store.findings(on: "2026-04-01").isEmpty)
        let board = Board(
            association: CoordinationAssociation(name: "Samordningsförbundet Provby", seat: "Provby"),
            members: [],
            persons: [],
            mandates: [],
            bylaws: []
        )
        try await store.recordAsPrintedAssociation(board, .ada)
        for _ in 1...2 { #expect(try await store.findings(on: "2026-04-01").map(\.code.rawValue).first == "FÖR-01") }
    }

    @Test func `shows who has done what, newest first and some at a time`() async throws {
        let browser = try await browser()
        let page = try await browser.get("/kontroll/handelser").text
        #expect(page.contains("fastställde texten: möte 1") && page.contains("förde in som tryckt: person 1"))
        #expect(try await browser.get("/kontroll/handelser?fore=1").text.contains("inga äldre händelser"))
    }

    @Test(arguments: [Role.boardMember, .deputy, .accountant])
    func `is closed to who may not see it`(role: Role) async throws {
        let browser = try await browser([role])
        for path in ["/kontroll", "/kontroll/handelser"] { #expect(try await browser.get(path).status != .ok) }
    }
}
