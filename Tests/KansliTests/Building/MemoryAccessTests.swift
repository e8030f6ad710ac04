import Domain
import Folder
import Hummingbird
import Store
import TestSupport
import Testing

@testable import kansli

@Suite struct `What is remembered` {
    typealias Office = `The number of statements`.Office

    private static let others = [
        NewAccount(name: "Klara Kassa", email: "klara@example.se", person: 1),
        NewAccount(name: "Rakel Revisor", email: "rakel@example.se", roles: [.auditor]),
        NewAccount(name: "Ebbe Ekonom", email: "ebbe@example.se", roles: [.accountant]),
    ]
    private static let pages = [
        "/moten/4/dagordning", "/moten/1/justering", "/sok?q=%C3%A4rende", "/kontroll", "/installningar", "/att-gora",
    ]

    /// The director first, then the others, each with a browser of their own.
    private func readers(_ office: Office) async throws -> [Browser] {
        var readers = [office.browser]
        for account in Self.others {
            let browser = Browser(office.building.router())
            try await office.logIn(browser, account)
            readers.append(browser)
        }
        return readers
    }

    @Test func `for one reader is never shown to another with other roles`() async throws {
        let office = try await Office(meetings: 3)
        try await office.store.openCase("Ärende om lokaler", .administrator)
        let readers = try await readers(office)
        for page in Self.pages { try await ask(for: page, readers, office) }
    }

    private func ask(for page: String, _ readers: [Browser], _ office: Office) async throws {
        var alone: [Reply] = []
        for reader in readers {
            try await office.forget()
            alone.append(try await reader.get(page))
        }
        // The director reads all of them, and the accountant none: what waits leads to the payments.
        #expect(alone.first?.status == .ok, "\(page)")
        #expect(alone.last?.status == (page == "/att-gora" ? .seeOther : .conflict), "\(page)")
        #expect(Set(alone.map(\.text)).count == readers.count, "\(page)")
        // In turn, each finds what the one before has had remembered.
        for _ in 0..<2 {
            for (reader, own) in zip(readers, alone) {
                let seen = try await reader.get(page)
                #expect(seen.status == own.status && seen.text == own.text, "\(page)")
            }
        }
    }

    @Test func `of a search is found with the diary's hits, until something is written`() async throws {
        let office = try await Office(meetings: 3)
        let path = "/sok?q=lokaler"
        #expect(try await office.browser.get(path).text.contains("Inget hittades"))
        try await office.store.openCase("Ärende om lokaler", .administrator)
        for _ in 0..<2 { #expect(try await office.browser.get(path).text.contains("I diariet")) }
    }
}
