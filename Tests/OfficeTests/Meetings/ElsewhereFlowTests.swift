import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

/// A förbund whose bylaws name the municipality's board, with minutes adjusted on 2 December 2022.
private struct Elsewhere {
    let world: OfficeWorld
    static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    init() async throws {
        let bylaws = Bylaws(
            id: 1,
            from: "2010-01-01",
            quorum: .atLeastHalf,
            otherNoticeBoard: "Provby kommun",
            otherNoticeBoardAddress: "https://provby.example.se/anslag"
        )
        world = try await OfficeWorld(bylaws: bylaws)
        try await world.begin { $0.meeting.closedAt = .night }
        try await world.store.fixText(of: 1, world.sign(.frida, "prov"))
        let seen = try await world.store.closedMinutes(1).record.fixedText?.sha256 ?? ""
        let rut = User("Rut Region", [.chair], account: 3, person: 3)
        for (user, capacity) in [(User.frida, .secretary), (rut, .presiding), (.arvid, .adjuster)]
            as [(User, MinutesSignature.Capacity)]
        {
            let signature = Signature(user, .night, on: "2022-12-02", why: "prov")
            try await world.store.sign(minutesOf: 1, as: capacity, seen: seen, signature)
        }
    }

    func browser(_ user: User? = .frida) -> Browser {
        let today = world.today
        let routes: (Router<PageContext>) -> Void = { router in
            AdjustmentRoutes(
                store: world.store,
                sign: world.sign,
                today: { today },
                makePDF: { _ in Data("%PDF".utf8) }
            )
            .add(to: router)
            PublicRoutes(store: world.store, today: { today }, publicURL: "", makePDF: { _ in Data() }).add(to: router)
        }
        return user.map { Browser.signedIn(as: $0, routes) } ?? .signedOut(routes)
    }

    func enter(
        _ fields: KeyValuePairs<String, String>,
        _ file: FormData.File? = FormData.File(name: "anslag.png", type: "", bytes: picture),
        as user: User = .frida
    ) async throws -> Reply {
        try await browser(user).post("/moten/1/anslag/uppsattning", fields, files: file.map { [("file", $0)] } ?? [])
    }
}

@Suite struct `Entering a notice on another board` {
    @Test func `gives the text to hand over, and waits`() async throws {
        let elsewhere = try await Elsewhere()
        let page = try await elsewhere.browser().get("/moten/1/anslag").text
        #expect(page.contains("Paragrafer: §§ 1–5") && page.contains("https://provby.example.se/anslag"))
        #expect(try await elsewhere.browser().get("/moten/1/anslag/text.pdf").text == "%PDF")
        #expect(
            try await elsewhere.browser().post("/moten/1/anslag/begaran", ["keptAt": "kansliet"]).status == .seeOther
        )
        #expect(
            try await elsewhere.browser().get("/moten/1/anslag").text.contains("väntar på anslag hos Provby kommun")
        )
        #expect(try await elsewhere.browser().post("/moten/1/anslag/begaran", ["keptAt": "k"]).status == .conflict)
        let here: KeyValuePairs = ["day": "2022-12-05", "keptAt": "kansliet"]
        #expect(try await elsewhere.browser().post("/moten/1/anslag", here).status == .conflict)
    }

    @Test func `counts from the day that is proved, and shows the proof`() async throws {
        let elsewhere = try await Elsewhere()
        #expect(try await elsewhere.enter(["day": "2022-12-03", "keptAt": "kansliet"]).status == .seeOther)
        let page = try await elsewhere.browser().get("/moten/1/anslag").text
        #expect(page.contains("27 december 2022") && page.contains("/moten/1/anslag/bevis"))
        let proof = try await elsewhere.browser().get("/moten/1/anslag/bevis")
        #expect(proof.headers[.contentType] == "image/png")
        let board = try await elsewhere.browser(nil).get("/anslagstavla").text
        #expect(board.contains("<a href=\"https://provby.example.se/anslag\">Provby kommun</a>"))
        #expect(board.contains("27 december 2022"))
    }

    @Test func `is registered in the diary when the day is entered, as a notice here is`() async throws {
        let elsewhere = try await Elsewhere()
        _ = try await elsewhere.enter(["day": "2022-12-03", "keptAt": "kansliet"])
        let rows = try await elsewhere.world.store.searchDiary("Tillkännagivande")
        #expect(rows.map(\.title) == ["Tillkännagivande av justerat protokoll från den 25 november 2022"])
    }

    @Test func `is refused before the adjustment, in the future and without proof, and keeps what was typed`()
        async throws
    {
        let elsewhere = try await Elsewhere()
        for (day, word) in [("2022-12-01", "före justeringen"), ("2022-12-06", "har inte varit än")] {
            let reply = try await elsewhere.enter(["day": day, "keptAt": "arkivet"])
            #expect(reply.status == .unprocessableContent && reply.text.contains(word))
            #expect(reply.text.contains("value=\"arkivet\""))
        }
        let bare = try await elsewhere.enter(["day": "2022-12-03", "keptAt": "arkivet"], nil)
        #expect(bare.status == .unprocessableContent && bare.text.contains("Det behövs ett bevis"))
        #expect(try await elsewhere.world.store.meetingRecord(1).notice == nil)
    }

    @Test func `takes an address only with who saw it and when, and only web addresses`() async throws {
        let elsewhere = try await Elsewhere()
        func enter(_ address: String, _ seenBy: String, _ seenOn: String) async throws -> Reply {
            try await elsewhere.enter(
                ["day": "2022-12-03", "keptAt": "k", "address": address, "seenBy": seenBy, "seenOn": seenOn],
                nil
            )
        }
        #expect(try await enter("https://provby.se/1", "", "").text.contains("Vem som såg det: skriv något"))
        #expect(try await enter("javascript:alert(1)", "Siv", "2022-12-03").text.contains("skriv hela adressen"))
        #expect(try await enter("https://provby.se/1", "Siv", "2022-12-02").text.contains("innan det sattes upp"))
        #expect(try await enter("https://provby.se/1", "Siv", "2022-12-03").status == .seeOther)
        #expect(try await elsewhere.browser().get("/moten/1/anslag").text.contains("av Siv"))
    }

    @Test func `refuses a proof that is no picture, and who may not post`() async throws {
        let elsewhere = try await Elsewhere()
        let fields: KeyValuePairs = ["day": "2022-12-03", "keptAt": "kansliet"]
        let text = FormData.File(name: "anslag.txt", type: "", bytes: Array("anslaget".utf8))
        #expect(try await elsewhere.enter(fields, text).text.contains("en bild (PNG eller JPEG) eller en PDF"))
        let disguised = FormData.File(name: "anslag.pdf", type: "", bytes: Elsewhere.picture)
        #expect(try await elsewhere.enter(fields, disguised).status == .unprocessableContent)
        #expect(try await elsewhere.enter(fields, as: .klara).status == .conflict)
        #expect(try await elsewhere.world.store.meetingRecord(1).notice == nil)
    }
}
