import Domain
import Folder
import Foundation
import Hummingbird
import Site
import Store
import TestSupport
import Testing

@testable import kansli

/// The whole office with real accounts, a clock that stands still, and all that its log says.
private struct RealOffice {
    static let password = "fem gula kajor i regn"
    static let now = Date(timeIntervalSince1970: 1_670_227_200)
    let building: OfficeBuilding
    let lines = LogLines()

    init(demo: Bool = true) async throws {
        let folder = try Folder.inMemory()
        try await Store(folder).recordAsPrintedAssociation(SmallWorld.board(), .ada)
        if demo { try await folder.becomeDemo(of: "2022-12-05", .administrator) }
        var effects = Effects.live
        effects.now = { Self.now }
        building = try OfficeBuilding(folder, SiteSettings(), demo: nil, effects: effects) { _ in Data() }
        let frida = NewAccount(name: "Frida Chef", email: "frida@example.se", person: 30, roles: [.director])
        _ = try await building.accounts.enrol(frida, password: Self.password, .administrator)
    }

    func browser() -> Browser {
        Browser(building.router(), log: lines)
    }

    func logIn(_ browser: Browser, _ password: String = password, as email: String = "frida@example.se") async throws
        -> Reply
    {
        try await browser.post("/logga-in", ["epost": email, "losenord": password])
    }
}

extension Reply {
    /// The key that the page's forms carry.
    fileprivate var key: String {
        text.firstMatch(of: /name="formKey" value="([^"]+)"/).map { String($0.1) } ?? ""
    }
}

@Suite struct `Signing in to the whole office` {
    @Test func `lets in by the right password only, says the same of an unknown address, and lets out`() async throws {
        let office = try await RealOffice()
        let browser = office.browser()
        #expect(try await browser.get("/att-gora").headers[.location]?.hasPrefix("/logga-in") == true)
        let wrong = try await office.logIn(browser, "fel lösenord helt")
        let unknown = try await office.logIn(browser, "fel lösenord helt", as: "ingen@example.se")
        #expect(wrong.status == .unprocessableContent && unknown.status == wrong.status)
        #expect(wrong.text.contains("stämmer inte") && unknown.text.contains("stämmer inte"))
        #expect(try await office.logIn(browser).status == .seeOther)
        let desk = try await browser.get("/att-gora")
        #expect(desk.status == .ok && desk.text.contains("Frida Chef"))
        #expect(try await browser.post("/logga-ut", ["formKey": desk.key]).status == .seeOther)
        #expect(try await browser.get("/att-gora").status != .ok)
    }

    @Test func `waits after too many failures, also for the right password`() async throws {
        let office = try await RealOffice()
        let browser = office.browser()
        for _ in 0..<ThrottleRules.freeOnAccount {
            #expect(try await !office.logIn(browser, "fel lösenord helt").text.contains("För många försök"))
        }
        let waits = try await office.logIn(browser)
        #expect(waits.status == .unprocessableContent && waits.text.contains("För många försök. Vänta"))
        #expect(try await browser.get("/att-gora").status != .ok)
    }

    @Test func `asks for a second factor, takes each code once, and refuses wrong ones`() async throws {
        let office = try await RealOffice(demo: false)
        let first = office.browser()
        #expect(try await office.logIn(first).headers[.location] == "/konto/tva-steg")
        #expect(try await first.get("/att-gora").status != .ok)
        let key = try await first.get("/konto/tva-steg").key
        #expect(try await first.post("/konto/tva-steg", ["formKey": key]).status == .seeOther)
        let page = try await first.get("/konto/tva-steg").text
        let secret = try #require(page.firstMatch(of: /secret=([A-Z2-7]+)/)).1.base32Bytes
        let code = OneTimeCode.code(secret, at: RealOffice.now)
        let done = try await first.post("/konto/tva-steg/kod", ["formKey": key, "kod": code])
        #expect(done.status == .ok)
        #expect(try await first.get("/att-gora").status == .ok)
        let second = office.browser()
        #expect(try await office.logIn(second).headers[.location] == "/logga-in/kod")
        for used in [code, "000000"] {
            #expect(try await second.post("/logga-in/kod", ["kod": used]).status == .unprocessableContent)
        }
        #expect(try await second.get("/att-gora").status != .ok)
        let next = OneTimeCode.code(secret, at: RealOffice.now.addingTimeInterval(30))
        #expect(try await second.post("/logga-in/kod", ["kod": next]).status == .seeOther)
        #expect(try await second.get("/att-gora").status == .ok)
    }
}

@Suite struct `Secret addresses` {
    @Test func `of an invitation work once, and are never in the log`() async throws {
        let office = try await RealOffice()
        let arvid = NewAccount(name: "Arvid Arbete", email: "arvid@example.se", person: 2)
        let link = try await office.building.accounts.invite(arvid, .administrator)
        let browser = office.browser()
        #expect(try await browser.get("/valkommen/\(link)").text.contains("Arvid Arbete"))
        let fields: KeyValuePairs = ["losenord": "sju blå hattar i vind", "losenordIgen": "sju blå hattar i vind"]
        #expect(try await browser.post("/valkommen/\(link)", fields).status == .seeOther)
        #expect(try await browser.post("/valkommen/\(link)", fields).status == .notFound)
        let reply = try await office.logIn(browser, "sju blå hattar i vind", as: "arvid@example.se")
        #expect(reply.status == .seeOther)
        #expect(office.lines.text.contains("GET /valkommen/:link") || office.lines.text.contains("/valkommen/{link}"))
        #expect(!office.lines.text.contains(link) && !office.lines.text.contains("arvid"))
    }

    @Test func `of a member lead to a code, and are never in the log`() async throws {
        let office = try await RealOffice()
        let link = try await office.building.accounts.makeLink(
            for: 2,
            "Arvid Arbete",
            "arvid@example.se",
            .administrator
        )
        let browser = office.browser()
        let opened = try await browser.get("/lank/\(link.token)")
        #expect(opened.headers[.location] == "/logga-in/lank")
        #expect(try await !browser.get("/logga-in/lank").text.contains(link.token))
        #expect(try await office.browser().get("/lank/ingen-sadan").headers[.location] == "/logga-in/lank")
        #expect(!office.lines.text.isEmpty && !office.lines.text.contains(link.token))
        #expect(!office.lines.text.contains("ingen-sadan"))
    }
}

extension Substring {
    /// Base 32 of RFC 4648 without padding.
    fileprivate var base32Bytes: Data {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = flatMap { sign in
            let value = alphabet.firstIndex(of: sign) ?? 0
            return (0..<5).map { value >> (4 - $0) & 1 }
        }
        return Data(
            (0..<bits.count / 8).map { at in bits[at * 8..<at * 8 + 8].reduce(UInt8(0)) { $0 << 1 | UInt8($1) } }
        )
    }
}
