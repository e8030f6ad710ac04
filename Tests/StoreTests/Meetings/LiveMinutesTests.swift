import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `The live minutes` {
    @Test func `give a § its number when it is opened, and only then`() async throws {
        let world = try await LiveWorld().opened()
        #expect(try await world.record().items.map(\.item.number) == [1, 2, nil])
        try await world.store.openItem(world.one, .frida)
        #expect(try await world.record().items.map(\.item.number) == [1, 2, nil])
    }

    @Test func `never give two openers the same number`() async throws {
        let world = try await LiveWorld()
        try await world.store.open(1, presiding: 3, secretary: 30, .frida)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for item in [101, 102, 103] as [Int64] {
                group.addTask { try await world.store.openItem(Place(1, item), .frida) }
            }
            try await group.waitForAll()
        }
        #expect(try await world.record().items.compactMap(\.item.number).sorted() == [1, 2, 3])
    }

    @Test func `do not let two writers overwrite each other unseen`() async throws {
        let world = try await LiveWorld().opened()
        let (matter, seen) = (try await world.matter(), "".textRevision)
        _ = try await world.store.write("Den enes text", .text, of: matter, at: world.one, seen: seen, .frida)
        let conflict = await #expect(throws: Conflict.self) {
            _ = try await world.store.write("Den andras", .text, of: matter, at: world.one, seen: seen, .frida)
        }
        #expect(conflict?.current == "Den enes text" && conflict?.attempted == "Den andras")
        // The other writer has read both texts now, and the other fields of the row were never in the way.
        let merged = try #require(conflict?.revision)
        _ = try await world.store.write("Bådas", .text, of: matter, at: world.one, seen: merged, .frida)
        _ = try await world.store.write("Rubrik", .heading, of: matter, at: world.one, seen: seen, .frida)
        #expect(try await world.record().item(101)?.matters.first?.matter.text == "Bådas")
    }

    @Test func `refuse a deputy before their turn, and more who serve than seats`() async throws {
        let world = try await LiveWorld().opened(present: [1, 2, 3, 4, 14])
        await #expect(throws: Refusal.self) { try await world.store.serve(14, for: 4, at: 1, .frida) }
        try await world.store.miss(4, at: 1, .frida)
        await #expect(throws: Refusal.self) { try await world.store.serve(14, for: 3, at: 1, .frida) }
        try await world.store.serve(14, for: 4, at: 1, .frida)
        await #expect(throws: Refusal.self) { try await world.store.attend(4, at: 1, AttendanceEntry(), .frida) }
    }

    @Test func `let the deputy serve for the recused one, and compute quorum anew`() async throws {
        let world = try await LiveWorld().opened(present: [1, 2, 14])
        let board = try await world.store.board()
        let clause = try await world.store.propose("bevilja medel", .grant, in: world.matter(), at: world.one, .frida)
        try await world.store.note(RecusalEntry(reason: "kontakt"), about: 2, at: world.one, .frida)
        #expect(try await world.record().quorum(at: 101, board).outcome == .notMet)
        await #expect(throws: Refusal.self) { try await world.store.decide(clause, at: world.one, .frida) }
        try await world.store.serve(14, for: 4, at: 1, .frida)
        try await world.store.decide(clause, at: world.one, .frida)
        #expect(try await world.record().item(101)?.item.outcome == .decided)
    }

    @Test func `hold votes to those who serve and let the chair break a tie`() async throws {
        let world = try await LiveWorld().opened()
        let matter = try await world.matter()
        let wrong = VoteEntry(.open, yesMeans: "bifall", noMeans: "avslag", count: VoteCount(yes: 3, no: 2))
        await #expect(throws: Refusal.self) {
            try await world.store.vote(wrong, in: matter, at: world.one, .frida)
        }
        let vote = VoteEntry(
            .byName,
            yesMeans: "bifall",
            noMeans: "avslag",
            ballots: [1: .yes, 2: .no, 3: .no, 4: .yes]
        )
        try await world.store.vote(vote, in: matter, at: world.one, .frida)
        let written = try #require(try await world.record().item(101)?.matters.first?.votes.first)
        #expect(written.vote.decider == .castingVote && !written.vote.carried && written.ballots.count == 4)
    }

    @Test func `refuse what another meeting or § owns, whatever the path says`() async throws {
        let world = try await LiveWorld().opened()
        let store = world.store
        let (mine, other) = (try await world.matter(), try await world.matter(102))
        let clause = try await store.propose("anta planen", .adopt, in: other, at: world.two, .frida)
        try await store.moveMotion("avslag", by: 1, in: other, at: world.two, .frida)
        try await store.remark(.note, "ord", by: 1, in: other, at: world.two, .frida)
        let foreign = Place(1, 201)
        let attempts: [@Sendable () async throws -> Void] = [
            { try await store.openItem(foreign, .frida) },
            { try await store.conclude(foreign, .struck, .frida) },
            { try await store.move(foreign, up: true, .frida) },
            { _ = try await store.retitle(foreign, "x", seen: 0, .frida) },
            { _ = try await store.addMatter("x", at: foreign, .frida) },
            { _ = try await store.write("x", .text, of: other, at: world.one, seen: 0, .frida) },
            { try await store.moveMotion("x", by: 1, in: other, at: world.one, .frida) },
            { try await store.withdraw(1, at: world.one, .frida) },
            { try await store.remark(.note, "x", by: 1, in: other, at: world.one, .frida) },
            { try await store.removeRemark(1, at: world.one, .frida) },
            { try await store.abstain(1, in: other, at: world.one, .frida) },
            { try await store.vote(VoteEntry(.open, yesMeans: "a", noMeans: "b"), in: other, at: world.one, .frida) },
            { _ = try await store.propose("x", in: other, at: world.one, .frida) },
            { try await store.decide(clause, at: world.one, .frida) },
            { _ = try await store.reword(clause, "x", at: world.one, seen: 0, .frida) },
            { try await store.specify(clause, ClauseEntry(), at: world.one, revision: 1, .frida) },
            { try await store.removeClause(clause, at: world.one, .frida) },
            { try await store.note(RecusalEntry(), about: 1, at: foreign, .frida) },
            { try await store.attend(1, at: 1, AttendanceEntry(intervals: [.init(201)]), .frida) },
            { try await store.serve(11, for: 1, at: 1, from: 201, .frida) },
            { try await store.chooseAdjuster(1, at: 1, for: 201, .frida) },
        ]
        for (number, attempt) in attempts.enumerated() {
            await #expect(throws: Missing.self, "attempt \(number)") { try await attempt() }
        }
        _ = mine
    }

    @Test func `close when all is told, and refuse every write after that`() async throws {
        let world = try await LiveWorld().opened()
        let store = world.store
        await #expect(throws: Refusal.self) { try await store.close(1, at: "12:00", .frida) }
        let (matter, clause) = (
            try await world.matter(), try await store.propose("anta", in: world.matter(), at: world.one, .frida)
        )
        try await store.decide(clause, at: world.one, .frida)
        try await store.conclude(world.two, .tabled, .frida)
        try await store.chooseAdjuster(2, at: 1, .frida)
        await #expect(throws: Refusal.self) { try await store.chooseAdjuster(1, at: 1, .frida) }
        try await store.close(1, at: "12:00", .frida)
        #expect(try await world.record().fixedText != nil)
        let attempts: [@Sendable () async throws -> Void] = [
            { try await store.openItem(Place(1, 103), .frida) },
            { _ = try await store.addItem("x", at: 1, .frida) },
            { _ = try await store.write("x", .text, of: matter, at: world.one, seen: 0, .frida) },
            { try await store.decide(clause, false, at: world.one, .frida) },
            { try await store.remark(.reservation, "x", by: 1, in: matter, at: world.one, .frida) },
            { try await store.attend(1, at: 1, AttendanceEntry(), .frida) },
            { try await store.miss(1, at: 1, .frida) },
            { try await store.note(RecusalEntry(), about: 1, at: world.one, .frida) },
            { try await store.chooseAdjuster(1, at: 1, for: 101, .frida) },
            { try await store.close(1, at: "12:00", .frida) },
        ]
        for attempt in attempts {
            let refusal = await #expect(throws: Refusal.self) { try await attempt() }
            #expect(refusal?.ruling.provision == .Kansli.closed)
        }
    }

    @Test func `are the director's to write`() async throws {
        let world = try await LiveWorld()
        await #expect(throws: Refusal.self) { try await world.store.open(1, presiding: 3, secretary: 30, .klara) }
    }

    @Test func `let nobody reserve who abstained`() async throws {
        let world = try await LiveWorld().opened()
        let matter = try await world.matter()
        try await world.store.abstain(4, in: matter, at: world.one, .frida)
        let refusal = await #expect(throws: Refusal.self) {
            try await world.store.remark(.reservation, "Mot", by: 4, in: matter, at: world.one, .frida)
        }
        #expect(refusal?.ruling.provision == .LocalGovernmentAct.reservation)
    }

    @Test func `say where the rule behind a refusal stands`() async throws {
        let world = try await LiveWorld().opened()
        let store = world.store
        let clause = try await store.propose("anta", in: world.matter(), at: world.one, .frida)
        try await store.decide(clause, at: world.one, .frida)
        let matter = try await world.matter()
        let attempts: [(Provision, @Sendable () async throws -> Void)] = [
            (.Kansli.decided, { try await store.removeClause(clause, at: world.one, .frida) }),
            (.Kansli.openedFirst, { try await store.move(world.one, up: true, .frida) }),
            (.FinsamAct.distance, { try await store.attend(1, at: 1, AttendanceEntry(.audio), .frida) }),
            (
                .LocalGovernmentAct.servingDeputies,
                { try await store.remark(.reservation, "Mot", by: 11, in: matter, at: world.one, .frida) }
            ),
        ]
        for (provision, attempt) in attempts {
            let refusal = await #expect(throws: Refusal.self) { try await attempt() }
            #expect(refusal?.ruling.provision == provision)
        }
    }

    @Test func `leave no person behind when a guest is refused`() async throws {
        let world = try await LiveWorld().opened()
        let before = try await world.store.board().persons.count
        await #expect(throws: Refusal.self) {
            try await world.store.attend(guest: "Gun Gäst", at: 1, AttendanceEntry(.audio, function: "revisor"), .frida)
        }
        #expect(try await world.store.board().persons.count == before)
        try await world.store.attend(guest: "Gun Gäst", at: 1, AttendanceEntry(function: "revisor"), .frida)
        #expect(try await world.store.board().persons.count == before + 1)
        #expect(try await world.record().attendances.contains { $0.function == "revisor" && $0.capacity == .other })
    }

    @Test func `hold one decision to table, however often it is sent`() async throws {
        let world = try await LiveWorld().opened()
        for outcome in [.tabled, .tabled, nil, .tabled] as [AgendaItem.Outcome?] {
            try await world.store.conclude(world.one, outcome, .frida)
        }
        let item = try #require(try await world.record().item(101))
        #expect(item.item.outcome == .tabled)
        #expect(item.matters.flatMap(\.clauses).map(\.clause.text) == ["bordlägga ärendet"])
    }

    @Test func `take back with an ending only the clause that it decided`() async throws {
        let world = try await LiveWorld().opened()
        let store = world.store
        let own = try await store.propose("utreda frågan", in: world.matter(), at: world.one, .frida)
        try await store.conclude(world.one, .tabled, .frida)
        try await store.decide(own, at: world.one, .frida)
        func decided() async throws -> [String] {
            try #require(try await world.record().item(101)).clauses.filter(\.clause.decided).map(\.clause.text)
        }
        try await store.conclude(world.one, .referredBack, .frida)
        #expect(try await decided() == ["utreda frågan", "återremittera ärendet"])
        try await store.conclude(world.one, nil, .frida)
        #expect(try await decided() == ["utreda frågan"])
    }

    @Test func `note who leaves and comes back twice, in order only`() async throws {
        let world = try await LiveWorld().opened()
        try await world.store.openItem(Place(1, 103), .frida)
        let board = try await world.store.board()
        let away = AttendanceEntry(intervals: [.init(nil, 101), .init(103, nil)])
        try await world.store.attend(4, at: 1, away, .frida)
        let record = try await world.record()
        #expect([101, 102, 103].map { record.serving(at: $0, board).count } == [4, 3, 4])
        let wrong = AttendanceEntry(intervals: [.init(nil, 102), .init(102, nil)])
        await #expect(throws: Refusal.self) { try await world.store.attend(4, at: 1, wrong, .frida) }
    }

    @Test func `name at each § those who decided there`() async throws {
        let world = try await LiveWorld().opened()
        try await world.store.note(RecusalEntry(reason: "söker"), about: 4, at: world.one, .frida)
        let deciding = Minutes(try await world.record(), try await world.store.board()).sections.map(\.deciding)
        #expect(!deciding[0].contains("Kim Kommun (Kommunen)") && deciding[0].count == 3)
        #expect(deciding[1].contains("Kim Kommun (Kommunen)"))
    }

    @Test func `want another adjuster again when the one named for a § is recused there too`() async throws {
        let world = try await LiveWorld().opened()
        try await world.store.chooseAdjuster(2, at: 1, .frida)
        try await world.store.note(RecusalEntry(), about: 2, at: world.one, .frida)
        #expect(try await world.record().itemsWithoutAdjuster.map(\.id) == [101])
        try await world.store.chooseAdjuster(1, at: 1, for: 101, .frida)
        #expect(try await world.record().itemsWithoutAdjuster.isEmpty)
        try await world.store.note(RecusalEntry(), about: 1, at: world.one, .frida)
        #expect(try await world.record().itemsWithoutAdjuster.map(\.id) == [101])
    }

    @Test func `let nobody follow up what may still be taken back`() async throws {
        let world = try await LiveWorld().opened()
        let clause = try await world.store.propose("redovisa", .assign, in: world.matter(), at: world.one, .frida)
        try await world.store.decide(clause, at: world.one, .frida)
        await #expect(throws: Missing.self) {
            try await world.store.followUp(clause, condition: nil, .done, note: "Gjort", .frida)
        }
    }
}
