import Domain
import Foundation
import Hummingbird
import Site
import TestSupport
import Testing

@Suite struct `The accounts' pages` {
    func browser(_ roles: Set<Role>) -> Browser {
        Browser.signedIn(as: User("Rut", roles, account: 7)) { router in
            AccountRoutes(
                OneAccount(),
                sign: { Signature($0, Date(timeIntervalSince1970: 0), on: "2026-04-01", why: $1) },
                today: { "2026-04-01" },
                publicURL: "https://kansli.example.se",
                people: { [(3, "Bo Al")] }
            ).add(to: router)
        }
    }

    @Test func `list the accounts and invite with a link that is shown once`() async throws {
        let browser = browser([.administrator])
        let list = try await browser.get("/installningar/konton").text
        #expect(list.contains("ada@exempel.se") && list.contains("Bo Al") && !list.contains("hemlig-lank"))
        let reply = try await browser.post("/installningar/konton", ["namn": "Ny", "epost": "ny@exempel.se"])
        #expect(reply.text.contains("https://kansli.example.se/valkommen/hemlig-lank"))
        #expect(reply.headers[.location] == nil && reply.headers[.cacheControl] == "no-store")
    }

    static let writes = [
        "/installningar/konton", "/installningar/konton/1/lank", "/installningar/konton/1/stang",
        "/installningar/konton/1/oppna", "/installningar/konton/1/roller", "/installningar/konton/1/roller/2/bort",
        "/installningar/konton/1/person",
    ]

    @Test(arguments: writes, Role.allCases)
    func `let administrators write, and no other role`(path: String, role: Role) async throws {
        let form = "namn=Ny&epost=ny@exempel.se&roll=director&fran=2026-04-01"
        let status = try await browser([role]).post(path, form).status
        #expect((status == .ok || status == .seeOther) == (role == .administrator))
        #expect(role == .administrator || status == .conflict)
    }

    @Test(arguments: ["", "/1/person"], ["1x", "4"])
    func `tie nobody by a choice that cannot be read`(path: String, person: String) async throws {
        let fields: KeyValuePairs = ["namn": "Ny", "epost": "ny@exempel.se", "person": person]
        let reply = try await browser([.administrator]).post("/installningar/konton\(path)", fields)
        #expect(reply.status == .unprocessableContent && reply.text.contains("valet kunde inte läsas"))
    }

    @Test func `give a role's day back that cannot be read`() async throws {
        let reply = try await browser([.administrator]).post(
            "/installningar/konton/1/roller",
            ["roll": "director", "fran": "snart"]
        )
        #expect(reply.status == .unprocessableContent && reply.text.contains("value=\"snart\""))
    }
}
