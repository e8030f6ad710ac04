import Domain
import Hummingbird
import Site
import Synchronization
import TestSupport
import Testing

@Suite struct `The first account` {
    private final class Names: Sendable {
        let made = Mutex<[String]>([])
    }

    private let names = Names()

    private func browser() -> Browser {
        Browser.signedOut { router in
            let door = FirstAccountDoor(
                link: "hemlig",
                isOpen: { [names] in names.made.withLock { $0.isEmpty } },
                make: { [names] name, _, password in
                    if password.count < 12 { return "Lösenordet är för kort." }
                    names.made.withLock { $0.append(name) }
                    return nil
                }
            )
            FirstAccountRoutes(door).add(to: router)
        }
    }

    private func fields(_ password: String, again: String? = nil) -> KeyValuePairs<String, String> {
        ["namn": "Frida", "epost": "frida@example.se", "losenord": password, "losenordIgen": again ?? password]
    }

    @Test func `is made once, at the secret address only`() async throws {
        let browser = browser()
        #expect(try await browser.get("/forsta-kontot/gissad").status.code == 404)
        #expect(try await browser.get("/forsta-kontot/hemlig").text.contains("Välkommen till Kansli"))
        #expect(try await browser.post("/forsta-kontot/gissad", fields("ett långt lösenord")).status.code == 404)
        let made = try await browser.post("/forsta-kontot/hemlig", fields("ett långt lösenord"))
        #expect(made.status.code == 303 && made.headers[.location] == "/logga-in?klart=losenord")
        #expect(names.made.withLock { $0 } == ["Frida"])
        #expect(try await browser.get("/forsta-kontot/hemlig").status.code == 404)
        #expect(try await browser.post("/forsta-kontot/hemlig", fields("ett annat lösenord")).status.code == 404)
    }

    @Test func `asks for a password that is long enough and written twice`() async throws {
        let browser = browser()
        #expect(try await browser.post("/forsta-kontot/hemlig", fields("kort")).text.contains("för kort"))
        let unlike = try await browser.post("/forsta-kontot/hemlig", fields("ett långt lösenord", again: "annat"))
        #expect(
            unlike.status.code == 422 && unlike.text.contains("inte lika") && unlike.text.contains("value=\"Frida\"")
        )
        #expect(names.made.withLock { $0.isEmpty })
    }
}
