import Documents
import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `From an empty folder` {
    private let store: Store
    private let sign: Sign = { Signature($0, .night, on: "2026-11-21", why: $1) }

    init() throws { store = try Store.inMemory() }

    private func browser(_ user: User = User("Frida Chef", [.director, .administrator], account: 1)) -> Browser {
        Browser.signedIn(as: user) { router in
            let today: @Sendable () -> Day = { "2026-11-21" }
            OpeningRoutes(store: store, sign: sign, today: today).add(to: router)
            OpeningListRoutes(store: store, sign: sign, today: today).add(to: router)
            DeskRoutes(store: store, today: today).add(to: router)
            PlanRoutes(store: store, sign: sign, today: today).add(to: router)
            SummonsRoutes(
                store: store,
                sign: sign,
                today: today,
                makePDF: { _ in Data("%PDF".utf8) },
                sendMail: { _ in .sent }
            )
            .add(to: router)
        }
    }

    @Test func `a director types the way to the first summons`() async throws {
        let browser = browser()
        #expect(try await browser.get("/att-gora").headers[.location] == "/kom-igang")
        #expect(try await browser.get("/kom-igang").text.contains("Börja med Förbundet"))
        let named = try await browser.post("/kom-igang/forbundet", ["r0k0": "Förbundet Älvkusten", "r0k2": "Älvnäs"])
        #expect(named.headers[.location]?.hasPrefix("/kom-igang/forbundsordning") == true)
        let rules = ["r0k0": "2026-11-21", "r0k3": "57", "r0k4": "2026/41", "r0k6": "7"] as KeyValuePairs
        #expect(try await browser.post("/kom-igang/forbundsordning", rules).status.code == 303)
        #expect(try await typeMembers(browser).status.code == 303)
        let seats = try await browser.get("/kom-igang/styrelse").text
        #expect(seats.contains("value=\"2027-03-31\""))
        #expect(seats.contains("<legend>Rad 1: Försäkringskassan, ledamot</legend>"))
        #expect(try await typeSeats(browser).status.code == 303)
        let staff =
            ["rader": "1", "r0k0": "Frida Chef", "r0k1": "förbundschef", "r0k2": "frida@example.se"] as KeyValuePairs
        #expect(try await browser.post("/kom-igang/kansli", staff).status.code == 303)
        #expect(try await browser.get("/kom-igang").text.contains("Planera första mötet"))

        #expect(try await browser.get("/moten/nytt").text.contains("selected>Frida Chef"))
        let meeting =
            ["day": "2026-12-11", "start": "09.00", "place": "Rådhuset", "presiding": "4", "secretary": "5"]
            as KeyValuePairs
        #expect(try await browser.post("/moten/nytt", meeting).status.code == 303)
        #expect(try await browser.post("/moten/1/kallelse", ["person": "1"]).status.code == 303)
        #expect(try await store.meetingRecord(1).meeting.summonedOn == "2026-11-21")
        #expect(try await store.board().series(on: "2026-12-11")?.next(after: nil) == 57)
    }

    private func typeMembers(_ browser: Browser) async throws -> Reply {
        let names = ["Försäkringskassan", "Arbetsförmedlingen", "Region Älv", "Älvnäs kommun"]
        var typed = "rader=6"
        for (row, kind) in Member.Kind.allCases.enumerated() {
            let cells = [names[row], kind.swedish, "", "1", "1", "2005-12-01"]
            for (column, cell) in cells.enumerated() { typed += "&r\(row)k\(column)=\(cell.encoded)" }
        }
        return try await browser.post("/kom-igang/medlemmar", typed)
    }

    private func typeSeats(_ browser: Browser) async throws -> Reply {
        let members = ["Försäkringskassan", "Arbetsförmedlingen", "Region Älv", "Älvnäs kommun"]
        var typed = "rader=8"
        for (place, member) in members.enumerated() {
            let office = place == 3 ? "ordförande" : ""
            let seat = [
                member, "ledamot", "1", "Person \(place)", "", "p\(place)@example.se", office, "2023-04-01",
                "2027-03-31",
            ]
            for (column, cell) in seat.enumerated() { typed += "&r\(place * 2)k\(column)=\(cell.encoded)" }
        }
        return try await browser.post("/kom-igang/styrelse", typed)
    }

    @Test func `a step gives back what was typed, and says what is wrong at the field`() async throws {
        let browser = browser()
        let reply = try await browser.post("/kom-igang/forbundet", ["r0k0": "Älvkusten", "r0k1": "12"])
        #expect(reply.status.code == 422 && reply.text.contains("value=\"Älvkusten\""))
        #expect(reply.text.contains("href=\"#r0k2\">Säte: Det måste fyllas i."))
        #expect(reply.text.contains("href=\"#r0k1\">Organisationsnummer: Skriv"))
        // A rule's refusal stands at the row's own field.
        let early = try await typeMembers(browser)
        #expect(
            early.status.code == 422 && early.text.contains("href=\"#r0k0\">Rad 1, raden: Skriv först in förbundet.")
        )
        #expect(early.text.contains("value=\"Region Älv\""))
        #expect(try await store.boardIfAny() == nil)
    }

    /// The template as a director would fill it in.
    private func filled() -> Workbook {
        var book = Workbook.openingTemplate(OpeningFacts(), on: "2026-11-21")
        func fill(_ part: Opening.Part, _ rows: [[Sheet.Cell]]) {
            for index in book.sheets.indices where book.sheets[index].name == part.swedish {
                book.sheets[index].rows = rows
            }
        }
        fill(.association, [[.text("Förbundet Älvkusten"), .empty, .text("Älvnäs")]])
        fill(.rules, [[.day("2026-11-21"), .empty, .text("löpande serie"), .number(412)]])
        fill(
            .members,
            Member.Kind.allCases.map {
                [.text($0.swedish.capitalised), .text($0.swedish), .empty, .number(1), .number(1), .day("2005-12-01")]
            }
        )
        fill(
            .grants,
            [
                [
                    .text("Vägen in"), .text("Älvnäs kommun"), .day("2025-11-28"), .text("§ 88"), .number(2026),
                    .number(2027),
                    .money(Money(kronor: 1_200_000)), .money(Money(kronor: 450_000)),
                ]
            ]
        )
        fill(
            .decisions,
            [[.text("redovisa läget"), .text("uppdrag"), .day("2026-09-25"), .empty, .empty, .day("2026-12-01")]]
        )
        return book
    }

    private func upload(_ bytes: Data, _ browser: Browser) async throws -> Reply {
        let file = FormData.File(name: "mall.xlsx", type: Workbook.mediaType, bytes: Array(bytes))
        return try await browser.post("/kom-igang/mall", files: [("mall", file)])
    }

    @Test func `a director reads in the template after seeing each row`() async throws {
        let (browser, bytes) = (browser(), try filled().xlsx())
        let download = try await browser.get("/kom-igang/mall")
        #expect(download.headers[.contentDisposition]?.contains("kansli-startmall.xlsx") == true)
        #expect(throws: Never.self) { try OpeningReading(xlsx: Data(download.bytes)) }
        let preview = try await upload(bytes, browser)
        #expect(preview.status.code == 200 && preview.text.contains("8 rader är nya"))
        #expect(preview.text.contains("Inget är sparat ännu") && preview.text.contains("kvar 750"))
        #expect(try await store.boardIfAny() == nil)

        let kept = try await browser.post("/kom-igang/start", ["innehall": bytes.base64EncodedString()], files: [])
        #expect(kept.headers[.location] == "/kom-igang?klart=inlast")
        #expect(try await store.board().series(on: "2027-02-01")?.next(after: nil) == 412)
        #expect(try await browser.get("/insatser/fore-kansli").text.contains("750\u{A0}000"))
        #expect(try await browser.get("/att-gora").text.contains("redovisa läget"))
        #expect(try await browser.get("/beslut/tidigare").text.contains("Redovisa läget"))
        let noted = try await browser.post("/beslut/tidigare/1", ["row": "t1-", "outcome": "done", "note": "Gjort."])
        #expect(noted.status.code == 303)
        #expect(!(try await browser.get("/att-gora").text.contains("redovisa läget")))
        #expect(try await upload(bytes, browser).text.contains("redan inskrivet"))
    }

    @Test func `a template with faults is explained row by row, and saves nothing`() async throws {
        let browser = browser()
        var book = filled()
        for index in book.sheets.indices where book.sheets[index].name == "Löpande bidrag" {
            book.sheets[index].rows[0][7] = .money(Money(kronor: 9_000_000))
        }
        for index in book.sheets.indices where book.sheets[index].name == "Medlemmar" {
            book.sheets[index].rows[1][1] = .text("stad")
        }
        let bytes = try book.xlsx()
        let reply = try await upload(bytes, browser)
        #expect(reply.status.code == 422 && reply.text.contains("Rätta det här i mallen"))
        #expect(reply.text.contains("mer än beviljat") && reply.text.contains("Välj Försäkringskassan"))
        let forced = try await browser.post("/kom-igang/start", ["innehall": bytes.base64EncodedString()], files: [])
        #expect(forced.status.code == 422)
        #expect(try await store.boardIfAny() == nil)
    }

    @Test func `what is no template is refused in words`() async throws {
        let browser = browser()
        #expect(try await upload(Data("hej".utf8), browser).text.contains("Filen är ingen arbetsbok"))
        let other = try await upload(Workbook([Sheet("Budget", [Sheet.Column("Konto")])]).xlsx(), browser)
        #expect(other.status.code == 422 && other.text.contains("Den har bladen Budget"))
        #expect(try await browser.post("/kom-igang/mall", files: []).text.contains("välj filen"))
        #expect(try await browser.post("/kom-igang/start", ["innehall": "%%"], files: []).status.code == 422)
    }

    @Test func `a member of the board may not begin`() async throws {
        let member = browser(.klara)
        #expect(try await member.get("/kom-igang").status.code == 409)
        #expect(try await member.get("/kom-igang/mall").status.code == 409)
        #expect(try await upload(filled().xlsx(), member).status.code == 409)
        #expect(try await member.post("/kom-igang/forbundet", ["r0k0": "X", "r0k2": "Y"]).status.code == 409)
        #expect(try await member.get("/att-gora").text.contains("inte inskrivet ännu"))
        #expect(try await browser().get("/kom-igang/finns-inte").status.code == 404)
    }
}

extension String {
    fileprivate var encoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
