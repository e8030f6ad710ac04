import Domain
import Folder
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Looking and searching in the register` {
    private let number: IdentityNumber

    init() throws { number = try IdentityNumber("6210012842", on: RegisterWorld.today) }

    @Test func `a search finds by whole number, and by surname with a given name, in one's own initiatives only`()
        async throws
    {
        let world = try await RegisterWorld()
        _ = try await world.enrolEdit()
        for search in [
            PersonSearch.number(number), .name(surname: "testberg", given: "EDIT"),
            .name(surname: "Testberg", given: "Edit Maria"),
        ] {
            let hits = try await world.store.search(search, .casework, session: "s", .by(2))
            #expect(hits.map(\.name) == ["Edit Maria Testberg"])
            #expect(try await world.store.search(search, .casework, session: "s", .by(6)).isEmpty)
        }
        for search in [PersonSearch.name(surname: "Test", given: "Edit"), .name(surname: "Testberg", given: "Ed")] {
            #expect(try await world.store.search(search, .casework, session: "s", .by(2)).isEmpty)
        }
    }

    @Test func `a search that fishes is refused and kept`() async throws {
        let world = try await RegisterWorld()
        let miss = PersonSearch.name(surname: "Nilsson", given: "Per")
        for _ in 0..<SearchRules.mostMisses {
            _ = try await world.store.search(miss, .casework, session: "s", .by(2))
        }
        let refusal = await #expect(throws: Refusal.self) {
            try await world.store.search(miss, .casework, session: "s", .by(2))
        }
        #expect(refusal?.ruling.provision == .Register.looks)
        _ = try await world.store.search(miss, .casework, session: "s", .by(2, later: 61))
        await #expect(throws: Refusal.self) {
            try await world.store.search(.name(surname: "N", given: "P"), .casework, session: "s", .by(3))
        }
        let refused = "SELECT count(*) FROM searchAttempt WHERE refused"
        let count = try await world.store.read { try Int.fetchOne($0, sql: refused) }
        #expect(count == 2)
    }

    @Test func `the purpose is told once for each person and session, and every look stands in the log`() async throws {
        let world = try await RegisterWorld()
        let person = try await world.store.person(ofStay: world.enrolEdit())
        #expect(try await world.store.purpose(of: person, session: "s", .at(2)) == .casework)
        #expect(try await world.store.purpose(of: person, session: "annan", .at(2)) == nil)
        #expect(try await world.store.purpose(of: person, session: "s", .at(3)) == nil)
        try await world.store.look(at: person, .page, .review, session: "t", .by(3))
        await #expect(throws: Missing.self) {
            try await world.store.look(at: person, .page, .review, session: "t", .by(6))
        }
        let looks = try await world.store.looks(at: person, .at(2), on: RegisterWorld.today)
        #expect(looks.map(\.way) == [.page, .enrolment] && looks.map(\.name) == ["Konto 3", "Konto 2"])
    }

    @Test func `a stolen file tells no name, number or free text, nor do the events`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: directory) }
        let world = try await RegisterWorld(at: directory)
        let stay = try await world.enrolEdit()
        try await world.store.end(stay, StayExit(on: "2023-09-01", .studies, after: .missing), .by(2))
        let files = try #require(FileManager.default.subpaths(atPath: directory.path))
        var bytes = Data()
        for file in files where !file.hasPrefix("keys") {
            bytes += (try? Data(contentsOf: directory.appending(path: file))) ?? Data()
        }
        #expect(bytes.range(of: Data("Arbetsmarknadsnämnden".utf8)) != nil, "the search would see what is plain")
        for secret in ["196210012842", "6210012842", "Testberg", "testberg", "Edit", "Vill arbeta", "köket"] {
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
        }
        #expect("\(number)" == "ett personnummer")
    }

    @Test func `a new key reseals all, finds all, and the old one opens nothing`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        #expect(try await world.store.rotate(.admin) == 2)
        #expect(try await world.store.unopened() == 3)
        let anew = try RegisterStore(world.folder)
        #expect(try await anew.unopened() == 0)
        let person = try await anew.person(ofStay: stay)
        #expect(try await anew.person(person, .at(2), on: RegisterWorld.today).title == "Edit Maria Testberg")
        let byName = PersonSearch.name(surname: "Testberg", given: "Edit")
        #expect(try await anew.search(.number(number), .casework, session: "s", .by(2)).count == 1)
        #expect(try await anew.search(byName, .casework, session: "s", .by(2)).count == 1)
        let keys = try FileManager.default.contentsOfDirectory(atPath: world.folder.directory.path + "/keys")
        #expect(keys == ["register-2.key"])
    }

    @Test func `every sealed column is known to the change of key`() async throws {
        let sealed = try await RegisterStore.inMemory().read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT m.name AS tableName, c.name AS columnName FROM sqlite_schema m, pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND c.name LIKE 'sealed%'
                    """
            ).map { SealedColumn($0["tableName"], $0["columnName"]) }
        }
        #expect(Set(sealed) == Set(SealedColumn.all))
    }
}
