import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `Printed results in the store` {
    private let store: Store
    private let table = PrintedTable(
        "sus",
        "Försörjning",
        source: "SUS",
        columns: ["försörjning", "antal"],
        rows: [.init("A-kassa", ["1"])]
    )

    init() async throws { store = try await StoreWorld().store }

    @Test func `are tried, read in with their file, and known again`() async throws {
        let bytes = Data("försörjning;antal\nA-kassa;1\n".utf8)
        #expect(try await store.tryPrintedTable(table, .frida).effect == .tried)
        #expect(try await store.printedBook().tables.isEmpty)
        let made = try await store.record(table, from: bytes, named: "sus.csv", .frida)
        #expect(made.effect == .imported && !made.replaces)
        #expect(try await store.record(table, from: bytes, named: "sus.csv", .frida).effect == .known)
        #expect(try await store.tryPrintedTable(table, .frida).effect == .known)
        #expect(try await store.printedTable(try #require(made.id)) == table)
        #expect(try await store.history(of: "printedTable/1").count == 1)
    }

    @Test func `give place to a newer reading of the same table, and the log keeps the old one`() async throws {
        _ = try await store.record(table, .frida)
        var other = table
        other.rows = [.init("A-kassa", ["2"])]
        #expect(try await store.record(other, .frida).replaces)
        #expect(try await store.printedBook().tables == [1: other])
        #expect(try await store.history(of: "printedTable/1").count == 2)
    }

    @Test func `are refused without a source, and from who may not keep the follow-up`() async throws {
        var nameless = table
        nameless.source = ""
        let refusal = await #expect(throws: Refusal.self) { try await store.record(nameless, .frida) }
        #expect(refusal?.ruling.provision == .Kansli.printed)
        await #expect(throws: Refusal.self) { try await store.record(table, .klara) }
        var wide = table
        wide.rows = [.init("A-kassa", ["1", "2"])]
        await #expect(throws: Refusal.self) { try await store.record(wide, .frida) }
    }
}
