import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

/// Closed minutes that three are to sign, and browsers of theirs. A PDF's words are its bytes here.
private struct Taking {
    let world: OfficeWorld
    let seen: String
    static let original = "%PDF-1.7 protokollet\n%%EOF\n"
    static let signature = "1 0 obj <</Type /Sig /ByteRange [0 1 2 3]>> endobj\n%%EOF\n"

    init(_ ways: [MinutesSignature.Way] = MinutesSignature.Way.choosable) async throws {
        let bylaws = Bylaws(id: 1, from: "2010-01-01", quorum: .atLeastHalf, signingWays: ways)
        world = try await OfficeWorld(bylaws: bylaws)
        try await world.begin { $0.meeting.closedAt = .night }
        try await world.store.fixText(of: 1, world.sign(.frida, "prov"))
        seen = try await world.store.closedMinutes(1).record.fixedText?.sha256 ?? ""
    }

    func browser(_ user: User = .frida) -> Browser {
        Browser.signedIn(as: user) { router in
            AdjustmentRoutes(
                store: world.store,
                sign: world.sign,
                today: { [today = world.today] in today },
                makePDF: { _ in Data(Self.original.utf8) },
                readPDF: { String(decoding: $0, as: UTF8.self) }
            ).add(to: router)
        }
    }

    func take(
        _ bytes: String,
        _ name: String = "protokoll.pdf",
        way: String = "signedFile",
        signer: String = "3-presiding",
        day: String = "2022-12-02",
        as user: User = .frida
    ) async throws -> Reply {
        _ = try await browser().get("/moten/1/justering/original.pdf")
        let file = FormData.File(name: name, type: "", bytes: Array(bytes.utf8))
        let fields: KeyValuePairs = ["way": way, "signer": signer, "day": day, "certified": "ja"]
        return try await browser(user).post("/moten/1/justering/intag", fields, files: [("file", file)])
    }

    var signatures: [MinutesSignature] { get async throws { try await world.store.meetingRecord(1).signatures } }
}

@Suite struct `Taking in what was signed elsewhere` {
    @Test func `takes a PDF that goes on from the original, and shows who certified it`() async throws {
        let taking = try await Taking()
        #expect(try await taking.take(Taking.original + Taking.signature).status == .seeOther)
        let signed = try #require(try await taking.signatures.first)
        #expect(signed.way == .signedFile && signed.person == 3 && signed.signedOn == "2022-12-02")
        #expect(signed.certifiedBy == "Frida Chef" && signed.sha256 == taking.seen)
        let page = try await taking.browser().get("/moten/1/justering").text
        #expect(page.contains("Elektroniskt underskriven PDF, intygat av Frida Chef"))
        let file = try await taking.browser().get("/moten/1/justering/underskrift/\(signed.id)")
        #expect(file.text == Taking.original + Taking.signature)
    }

    @Test func `takes a PDF written anew that bears the text's fingerprint`() async throws {
        let taking = try await Taking()
        let halves = "\(taking.seen.prefix(32))\n\(taking.seen.dropFirst(32))"
        #expect(try await taking.take("%PDF-1.4 \(halves) /ByteRange").status == .seeOther)
    }

    @Test(
        arguments: [
            ("%PDF-1.7 något annat /ByteRange", "protokoll.pdf", "en annan text än det fastställda protokollet"),
            (Taking.original, "protokoll.pdf", "Ingen har skrivit under den än"),
            (Taking.original + "mera", "protokoll.pdf", "ingen elektronisk underskrift"),
            ("ren text /ByteRange", "protokoll.pdf", "inte en PDF"),
            ("", "protokoll.pdf", "välj den underskrivna filen"),
        ]
    ) func `refuses what is not this text, signed`(bytes: String, name: String, why: String) async throws {
        let taking = try await Taking()
        let reply = try await taking.take(bytes, name)
        #expect(reply.status == .unprocessableContent && reply.text.contains(why))
        #expect(try await taking.signatures.isEmpty)
    }

    @Test func `takes a scanned page for several on paper, and adjusts on the day of the last signature`() async throws
    {
        let taking = try await Taking()
        let picture = "\u{FF}"
        #expect(try await taking.take(picture, "sida.png", way: "ink").status == .unprocessableContent)
        for signer in ["30-secretary", "3-presiding", "2-adjuster"] {
            let day = signer == "2-adjuster" ? "2022-12-03" : "2022-12-01"
            let reply = try await taking.take(Taking.original, "sida.pdf", way: "ink", signer: signer, day: day)
            #expect(reply.status == .seeOther)
        }
        #expect(try await taking.world.store.meetingRecord(1).meeting.adjustedOn == "2022-12-03")
    }

    @Test func `refuses who need not sign, a day before the meeting or to come, and who may not take in`() async throws
    {
        let taking = try await Taking()
        let signed = Taking.original + Taking.signature
        #expect(try await taking.take(signed, signer: "1-adjuster").text.contains("välj bland dem som är utsedda"))
        #expect(try await taking.take(signed, day: "2022-11-24").status == .conflict)
        #expect(try await taking.take(signed, day: "2022-12-06").status == .conflict)
        #expect(try await taking.take(signed, as: .klara).status == .conflict)
        #expect(try await taking.signatures.isEmpty)
    }

    @Test func `takes only the ways that the board accepts, on the server too`() async throws {
        let taking = try await Taking([.identification])
        #expect(try await taking.take(Taking.original + Taking.signature).text.contains("godtar inte"))
        let signed: KeyValuePairs = ["capacity": "adjuster", "fingerprint": taking.seen]
        #expect(try await taking.browser(.arvid).post("/moten/1/justering", signed).status == .conflict)
        #expect(try await taking.browser(.arvid).get("/moten/1/justering").text.contains("godtar inte"))
        let identified = User("Arvid Arbete", [.boardMember], account: 2, person: 2, entry: .identification)
        #expect(try await taking.browser(identified).post("/moten/1/justering", signed).status == .seeOther)
        #expect(try await taking.signatures.map(\.way) == [.identification])
    }
}
