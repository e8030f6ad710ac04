import Domain
import Folder
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Mapping in the register` {
    @Test func `opens a list to the staff of its initiative, and to nobody else`() async throws {
        let mapping = try await MappingWorld()
        let people = try await mapping.people()
        #expect(people.map(\.name.swedish) == ["Edit Testberg", "Per Testman", "Ada Testdal"])
        #expect(people.map(\.ageBand) == ["50-64", "50-64", "50-64"] && people.map(\.sex) == [.woman, .woman, .woman])
        for account in [1, 4, 5, 6] as [Int64] {
            let user: Signature = account == 1 ? .admin : .by(account)
            await #expect(throws: Refusal.self) {
                try await mapping.store.list(of: mapping.project, .casework, session: "s", user)
            }
            await #expect(throws: Refusal.self) {
                try await mapping.store.target(people[0].id, in: mapping.project, .casework, session: "s", user)
            }
            await #expect(throws: Refusal.self) { try await mapping.store.closeMapping(mapping.project, user) }
        }
        let counts = try await mapping.store.mapping(mapping.project, .by(5))
        #expect(counts.targets == nil && !counts.mayWork)
        await #expect(throws: Refusal.self) { try await mapping.store.mapping(mapping.project, .by(6)) }
    }

    @Test func `takes a list whole or not at all, and nobody twice`() async throws {
        let mapping = try await MappingWorld()
        let more = try MappingWorld.read(
            "Personnummer;Namn\n19680227-9296;Bo Testas\n19621001-2842;Edit Testberg\n"
        )
        let faults = await #expect(throws: MappingList.Faults.self) {
            try await mapping.store.importList(more, to: mapping.project, .by(2))
        }
        #expect(faults?.sentences == ["Rad 3: personen finns redan i uppdraget. Ta bort raden."])
        #expect(try await mapping.people().count == 3)
    }

    @Test func `swaps no person between two lists`() async throws {
        let mapping = try await MappingWorld()
        try await mapping.world.grant(7, .caseWorker, in: mapping.world.torget)
        let other = try await mapping.store.openMapping("Annat", in: mapping.world.torget, until: "2024-12-31", .by(7))
        let target = try #require(try await mapping.people().first).id
        await #expect(throws: Missing.self) {
            try await mapping.store.target(target, in: other, .casework, session: "s", .by(7))
        }
        await #expect(throws: Missing.self) { try await mapping.store.conclude(.moved, of: target, in: other, .by(7)) }
        await #expect(throws: Missing.self) { try await mapping.store.remove(target, from: other, .by(7)) }
    }

    @Test func `seals who is on it, and tells the events nothing of them`() async throws {
        let mapping = try await MappingWorld()
        let target = try #require(try await mapping.people().first).id
        try await mapping.attempt(target)
        let stored = try await mapping.store.read { try $0.everything }
        for secret in ["Testberg", "196210012842", "19621001-2842", "modern", "070-174", "Svarade glatt"] {
            #expect(!stored.contains(secret), "\(secret)")
        }
        let file = try await mapping.open(target)
        #expect(file.contact == "Genom modern" && file.number.swedish == "19621001-2842")
        #expect(file.attempts.map(\.note) == ["Svarade glatt"])
    }

    @Test func `notes attempts that have been made, and an outcome that they support`() async throws {
        let mapping = try await MappingWorld()
        let target = try #require(try await mapping.people().first).id
        for day: Day in ["2024-02-04", "2024-02-06"] {
            let refusal = await #expect(throws: Refusal.self) { try await mapping.attempt(target, on: day) }
            #expect(refusal?.ruling.provision == .Register.mapping)
        }
        await #expect(throws: Refusal.self) {
            try await mapping.store.conclude(.notFound, of: target, in: mapping.project, .by(2))
        }
        try await mapping.attempt(target, reached: false)
        try await mapping.store.conclude(.notFound, of: target, in: mapping.project, .by(2))
        try await mapping.store.conclude(.wantsSupport, of: target, in: mapping.project, .by(2))
        let people = try await mapping.people()
        #expect(people.last?.outcome == .wantsSupport && people.last?.attempts == 1)
    }

    @Test func `logs each look with its purpose: at one, and at all of them`() async throws {
        let mapping = try await MappingWorld()
        let session = try await mapping.store.purpose(ofMapping: mapping.project, session: "s", .at(2))
        #expect(session == nil)
        let people = try await mapping.people()
        _ = try await mapping.open(people[1].id, 3)
        #expect(try await mapping.store.purpose(ofMapping: mapping.project, session: "s", .at(2)) == .casework)
        let extract = try await mapping.store.extract(
            ofTarget: people[0].id,
            in: mapping.project,
            session: "t",
            .by(3)
        )
        #expect(extract.looks.map(\.name) == ["Konto 3", "Konto 2"])
        #expect(extract.looks.map(\.swedish) == ["Registerutdrag", "Läste en kartläggnings lista"])
        let lines = try #require(extract.parts.first).lines.map(\.text)
        #expect(lines.contains("Edit Testberg") && lines.contains("Genom modern"))
        await #expect(throws: Refusal.self) {
            try await mapping.store.extract(ofTarget: people[0].id, in: mapping.project, session: "s", .by(2))
        }
    }

    @Test func `is closed by deleting the persons, and the counts stay the same`() async throws {
        let mapping = try await MappingWorld()
        let people = try await mapping.people()
        try await mapping.attempt(people[0].id)
        try await mapping.store.conclude(.declines, of: people[0].id, in: mapping.project, .by(2))
        let before = try await mapping.store.read { try $0.mappingCells(of: mapping.project) }
        try await mapping.store.remove(people[1].id, from: mapping.project, .by(2))
        #expect(try await mapping.store.read { try $0.mappingCells(of: mapping.project) } == before)
        try await mapping.store.closeMapping(mapping.project, .by(2))
        #expect(try await mapping.store.read { try $0.mappingCells(of: mapping.project) } == before)
        let left = try await mapping.store.read { try $0.count(of: ["mappingTarget", "contactAttempt"]) }
        #expect(left == 0)
        await #expect(throws: Refusal.self) {
            try await mapping.store.importList(MappingWorld.read(), to: mapping.project, .by(2))
        }
        await #expect(throws: Refusal.self) { try await mapping.store.closeMapping(mapping.project, .by(2)) }
    }

    @Test func `is closed by the night when its last day has passed`() async throws {
        let mapping = try await MappingWorld()
        _ = try await mapping.store.retain(Signature(.program, .noon, on: "2024-12-31", why: "gallring"))
        #expect(try await mapping.people().count == 3)
        _ = try await mapping.store.retain(Signature(.program, .noon, on: "2025-01-01", why: "gallring"))
        #expect(try await mapping.store.read { try $0.count(of: ["mappingTarget"]) } == 0)
        #expect(try await mapping.store.mapping(mapping.project, .by(2)).project.closedOn == "2025-01-01")
    }

    @Test func `keeps a list two years at most`() async throws {
        let mapping = try await MappingWorld()
        for day: Day in ["2024-02-05", "2026-02-06"] {
            let refusal = await #expect(throws: Refusal.self) {
                try await mapping.store.openMapping("Lista", in: mapping.world.amt, until: day, .by(2))
            }
            #expect(refusal?.ruling.provision == .Register.mapping)
        }
        try await mapping.store.extendMapping(mapping.project, until: "2026-02-05", .by(2))
        await #expect(throws: Refusal.self) {
            try await mapping.store.extendMapping(mapping.project, until: "2026-02-06", .by(2))
        }
    }

    @Test func `is found again under a new key, and protected identity takes the person off every list`() async throws {
        let mapping = try await MappingWorld()
        let stay = try await mapping.world.enrolEdit()
        #expect(try await mapping.store.rotate(.admin) == 2)
        let anew = try RegisterStore(mapping.world.folder)
        #expect(try await anew.unopened() == 0)
        let person = try await anew.person(ofStay: stay)
        let extract = try await anew.extract(person, session: "s", .by(3))
        #expect(extract.parts.map(\.title).contains("Kartläggning: Unga 2024"))
        await #expect(throws: MappingList.Faults.self) {
            try await anew.importList(MappingWorld.read(), to: mapping.project, .by(2))
        }
        try await anew.protect(person, .by(2))
        let left = try await anew.list(of: mapping.project, .casework, session: "s", .by(2)).targets
        #expect(left?.map(\.name.swedish) == ["Per Testman", "Ada Testdal"])
    }
}
