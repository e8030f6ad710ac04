import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

/// A meeting that nobody has opened, with two items, and browsers of those who take part in it.
private struct MeetingFlow {
    let world: OfficeWorld
    let items: [AgendaItem.ID]

    init() async throws {
        world = try await OfficeWorld(today: "2022-11-25")
        let draft = MeetingDraft(day: "2022-11-25", start: "09:00", place: "Rådhuset")
        let id = try await world.store.convene(draft, world.sign(.frida, "prov"))
        for title in ["Ansökan", "Rapport"] {
            _ = try await world.store.addItem(ItemDraft(title: title), to: id, world.sign(.frida, "prov"))
        }
        items = try await world.store.meetingRecord(1).items.suffix(2).map(\.id)
    }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            MinutesRoutes(store: world.store, sign: world.sign).add(to: $0)
            let today = world.today
            let pdf: MakePDF = { _ in Data("%PDF".utf8) }
            AdjustmentRoutes(store: world.store, sign: world.sign, today: { today }, makePDF: pdf).add(to: $0)
        }
    }

    func record() async throws -> MeetingRecord { try await world.store.meetingRecord(1) }

    func matter(_ at: Int = 0) async throws -> String {
        String(try #require(try await record().item(items[at])?.matters.first).id)
    }

    func path(_ at: Int, _ act: String) -> String { "/moten/1/paragrafer/\(items[at])/\(act)" }

    /// The meeting opened with these there, and its first § in view.
    func opened(_ there: [Int] = [1, 2, 3, 4]) async throws -> Browser {
        let frida = browser(.frida)
        _ = try await frida.post("/moten/1/protokoll/oppning", ["presiding": "3", "secretary": "30"])
        for person in there {
            _ = try await frida.post("/moten/1/narvaro/deltar", ["person": String(person), "mode": "room"])
        }
        _ = try await frida.post(path(0, "oppning"))
        return frida
    }

    func propose(_ text: String, _ at: Int, _ frida: Browser) async throws -> String {
        _ = try await frida.post(path(at, "satser"), ["matter": try await matter(at), "text": text])
        return String(try #require(try await record().item(items[at])?.clauses.last).id)
    }
}

@Suite struct `A meeting by plain forms` {
    @Test func `goes from opening to notice, each signing as themselves`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        let clause = try await flow.propose("bevilja ansökan", 0, frida)
        #expect(try await frida.post(flow.path(0, "beslut"), ["clause": clause]).status == .seeOther)
        _ = try await frida.post("/moten/1/protokoll/justerare", ["person": "2"])
        #expect(try await frida.post("/moten/1/protokoll/avslut", ["end": "12.00"]).status == .seeOther)
        let text = try #require(try await flow.record().fixedText?.sha256)
        let rut = User("Rut Region", [.chair], account: 3, person: 3)
        for (user, capacity) in [(User.frida, "secretary"), (rut, "presiding"), (.arvid, "adjuster")] {
            let signed = ["capacity": capacity, "fingerprint": text] as KeyValuePairs
            #expect(try await flow.browser(.klara).post("/moten/1/justering", signed).status != .seeOther)
            let other = try await flow.browser(user).post(
                "/moten/1/justering",
                ["capacity": capacity, "fingerprint": "annan"]
            )
            #expect(other.status == .conflict && other.text.contains("id=\"underskrift\">"))
            let byLink = flow.browser(User(user.name, user.roles, person: user.person, entry: .link))
            let page = try await byLink.get("/moten/1/justering").text
            #expect(page.contains("lösenord eller e-legitimation") && !page.contains("Skriv under som"))
            #expect(try await byLink.post("/moten/1/justering", signed).status == .conflict)
            #expect(try await flow.browser(user).post("/moten/1/justering", signed).status == .seeOther)
        }
        #expect(try await flow.record().meeting.adjustedOn == "2022-11-25")
        let posted = try await frida.post("/moten/1/anslag", ["day": "2022-11-25", "keptAt": "Kansliet"])
        #expect(posted.status == .seeOther)
        let early = try await frida.post("/moten/1/anslag/nedtagning", ["reason": " "])
        #expect(early.status == .conflict && early.text.contains("id=\"reason-error\">Anslaget ska sitta uppe"))
        #expect(try await frida.get("/moten/1/utdrag/1").text.contains("bevilja ansökan"))
    }

    @Test func `gives a condition its last day, and says when it is no day`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        let clause = try await flow.propose("bevilja ansökan", 0, frida)
        func specify(_ conditions: String) async throws -> Reply {
            let revision = try #require(try await flow.record().item(flow.items[0])?.clauses.last?.clause.revision)
            return try await frida.post(
                flow.path(0, "uppgifter"),
                ["clause": clause, "revision": String(revision), "kind": "grant", "conditions": conditions]
            )
        }
        #expect(try await specify("2023-13-01: parterna bidrar").status == .unprocessableContent)
        #expect(try await specify("2023-06-30: parterna bidrar\nföljs upp: varje år").status == .seeOther)
        let conditions = try #require(try await flow.record().item(flow.items[0])?.clauses.last?.conditions)
        #expect(conditions.map(\.text) == ["parterna bidrar", "följs upp: varje år"])
        #expect(conditions.map(\.due) == ["2023-06-30", nil])
        let page = try await frida.get("/moten/1/paragrafer/\(flow.items[0])")
        #expect(page.text.contains("2023-06-30: parterna bidrar"))
    }

    @Test func `says what the amounts of a clause mean, once it has some`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        let clause = try await flow.propose("bevilja ansökan", 0, frida)
        let page = "/moten/1/paragrafer/\(flow.items[0])"
        #expect(try await !frida.get(page).text.contains("Vad beloppet betyder"))
        let revision = try #require(try await flow.record().item(flow.items[0])?.clauses.last?.clause.revision)
        _ = try await frida.post(
            flow.path(0, "uppgifter"),
            ["clause": clause, "revision": String(revision), "kind": "grant", "amounts": "2023: 100 000"]
        )
        #expect(try await frida.get(page).text.contains("Vad beloppet betyder"))
        func state(_ form: String, _ years: (String, String)) async throws -> Reply {
            let fields: KeyValuePairs = ["clause": clause, "form": form, "firstYear": years.0, "lastYear": years.1]
            return try await frida.post(flow.path(0, "pengar"), fields)
        }
        #expect(try await state("ceiling", ("2025", "2023")).text.contains("kommer före det första året"))
        #expect(try await state("ceiling", ("2023", "2025")).status == .seeOther)
        #expect(try await frida.get(page).text.contains("<option value=\"ceiling\" selected>"))
        #expect(try await flow.world.store.clauseTerms(at: flow.items[0]).values.map(\.lastYear) == [2025])
        #expect(try await state("byYear", ("2023", "2025")).status == .seeOther)
        #expect(try await flow.world.store.clauseTerms(at: flow.items[0]).isEmpty)
    }

    @Test func `decides nothing without quorum`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened([3])
        let clause = try await flow.propose("bevilja ansökan", 0, frida)
        let reply = try await frida.post(flow.path(0, "beslut"), ["clause": clause])
        #expect(reply.status == .conflict && reply.text.contains("inte beslutsför"))
    }

    @Test func `says why audio alone is refused, and gives the form back as it was`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened([3])
        let reply = try await frida.post("/moten/1/narvaro/deltar", ["person": "1", "mode": "audio"])
        #expect(reply.status == .conflict && reply.text.contains("<option value=\"audio\" selected>"))
    }

    @Test func `chooses no more adjusters than the bylaws allow`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        #expect(try await frida.post("/moten/1/protokoll/justerare", ["person": "2"]).status == .seeOther)
        let reply = try await frida.post("/moten/1/protokoll/justerare", ["person": "1"])
        #expect(reply.status == .conflict && reply.text.contains("Ta bort någon först"))
        #expect(try await frida.post("/moten/1/narvaro/franvaro", ["person": "2"]).status == .seeOther)
        #expect(try await flow.record().adjusters.isEmpty)
    }

    @Test func `gives back a vote that does not sum, and counts secret ones and lots`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        let matter = try await flow.matter()
        let wrong = try await frida.post(
            flow.path(0, "omrostningar"),
            ["matter": matter, "method": "secret", "yesMeans": "Lena", "noMeans": "Olle", "yes": "4", "no": "3"]
        )
        #expect(wrong.status == .conflict && wrong.text.contains("Rösterna stämmer inte"))
        #expect(wrong.text.contains("value=\"Lena\""))
        let lot = try await frida.post(
            flow.path(0, "omrostningar"),
            [
                "matter": matter, "method": "secret", "isElection": "ja", "yesMeans": "Lena", "noMeans": "Olle",
                "yes": "2", "no": "2", "tieBreak": "no",
            ]
        )
        #expect(lot.status == .seeOther)
        let vote = try #require(try await flow.record().item(flow.items[0])?.matters.first?.votes.first?.vote)
        #expect(vote.decider == .lot && !vote.carried)
    }

    @Test func `takes no matter of another § than the path's`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        _ = try await frida.post(flow.path(1, "oppning"))
        let (matter, clause) = (try await flow.matter(0), try await flow.propose("ja", 0, frida))
        #expect(try await frida.post(flow.path(1, "satser"), ["matter": matter, "text": "x"]).status == .notFound)
        #expect(try await frida.post(flow.path(1, "beslut"), ["clause": clause]).status == .notFound)
    }

    @Test func `lets the recused one's deputy serve, and another adjust that §`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened([1, 2, 3, 4, 12])
        _ = try await frida.post("/moten/1/protokoll/justerare", ["person": "2"])
        let recusal = try await frida.post(
            flow.path(0, "jav"),
            ["person": "2", "answer": "recused", "reason": "söker", "replacement": "12"]
        )
        #expect(recusal.status == .seeOther)
        _ = try await frida.post(flow.path(0, "utgang"), ["outcome": "decided"])
        let refused = try await frida.post("/moten/1/protokoll/avslut", ["end": "12.00"])
        #expect(refused.status == .conflict && refused.text.contains("behöver en annan justerare"))
        let other: KeyValuePairs = ["person": "1", "item": String(flow.items[0])]
        #expect(try await frida.post("/moten/1/protokoll/justerare", other).status == .seeOther)
        #expect(try await frida.post("/moten/1/protokoll/avslut", ["end": "12.00"]).status == .seeOther)
    }

    @Test func `makes a referral back a proposal again when the § is taken up anew`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        _ = try await frida.post(flow.path(0, "utgang"), ["outcome": "referredBack", "text": "återremittera"])
        #expect(try await flow.record().item(flow.items[0])?.hasDecision == true)
        _ = try await frida.post(flow.path(0, "utgang"), ["outcome": ""])
        let item = try #require(try await flow.record().item(flow.items[0]))
        #expect(item.item.outcome == nil && !item.hasDecision && item.clauses.count == 1)
    }

    @Test func `lets another lead, who must be there`() async throws {
        let flow = try await MeetingFlow()
        let frida = try await flow.opened()
        #expect(try await frida.post("/moten/1/narvaro/franvaro", ["person": "3"]).status == .conflict)
        let reply = try await frida.post("/moten/1/protokoll/funktioner", ["presiding": "4", "secretary": "30"])
        #expect(reply.status == .seeOther)
        #expect(try await flow.record().meeting.presiding == 4)
    }
}
