import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `A vote` {
    /// § 1 with an open vote of four, three to one.
    func voted() async throws -> LiveWorld {
        let world = try await LiveWorld().opened()
        let entry = VoteEntry(.open, yesMeans: "bifall", noMeans: "avslag", count: VoteCount(yes: 3, no: 1))
        try await world.store.vote(entry, in: world.matter(), at: world.one, .frida)
        return world
    }

    func vote(_ world: LiveWorld) async throws -> Vote {
        try #require(try await world.record().item(101)?.matters.first?.votes.first).vote
    }

    @Test func `whose voters no longer serve is found, and stands in the way of closing until it is confirmed`()
        async throws
    {
        let world = try await voted()
        let (store, board) = (world.store, try await world.store.board())
        #expect(try await world.record().servingFindings(board).isEmpty)
        try await store.note(RecusalEntry(reason: "söker"), about: 4, at: world.one, .frida)
        try await world.ended()
        let found = try await world.record().servingFindings(board)
        #expect(found.map(\.code) == [.voteOfOthers] && found.map(\.path) == ["/moten/1/paragrafer/101"])
        #expect(found.first?.text.contains("Kim Kommun röstade men har inte rösträtt där nu.") == true)
        let refusal = await #expect(throws: Refusal.self) { try await store.close(1, at: "12:00", .frida) }
        #expect(refusal?.ruling.reason.contains("behöver ses över") == true)
        try await store.confirmVote(vote(world).id, because: "jävet upptäcktes efteråt", at: world.one, .frida)
        try await store.close(1, at: "12:00", .frida)
        let written = try await store.closedMinutes(1).minutes.sections[0].matters[0].votes
        #expect(written.first?.hasSuffix("Jävet upptäcktes efteråt.") == true)
        #expect(try await world.record().servingFindings(board).map(\.code) == [.voteOfOthers])
    }

    @Test func `is confirmed for those who serve then, and asked about again when others do`() async throws {
        let world = try await voted()
        let board = try await world.store.board()
        func doubts() async throws -> [Bool] {
            let record = try await world.record()
            return try record.doubtfulVotes(at: #require(record.item(101)), board).map(\.isConfirmed)
        }
        try await world.store.miss(4, at: 1, .frida)
        #expect(try await doubts() == [false])
        try await world.store.confirmVote(vote(world).id, because: "fel i uppropet", at: world.one, .frida)
        #expect(try await doubts() == [true])
        try await world.store.miss(1, at: 1, .frida)
        #expect(try await doubts() == [false])
        for person in [1, 4] as [Person.ID] { try await world.store.attend(person, at: 1, AttendanceEntry(), .frida) }
        #expect(try await doubts() == [])
    }

    @Test func `that the chair's vote broke is doubted when another leads the §`() async throws {
        let world = try await LiveWorld().opened()
        let ballots: [Person.ID: Ballot.Choice] = [1: .yes, 2: .no, 3: .no, 4: .yes]
        let entry = VoteEntry(.byName, yesMeans: "bifall", noMeans: "avslag", ballots: ballots)
        try await world.store.vote(entry, in: world.matter(), at: world.one, .frida)
        try await world.store.lead(1, at: world.one, .frida)
        let record = try await world.record()
        let doubts = try record.doubtfulVotes(at: #require(record.item(101)), try await world.store.board())
        #expect(doubts.first?.reason.contains("Utslagsrösten") == true)
    }

    @Test func `belongs to no deputy where the bylaws deny them one`() async throws {
        let world = try await LiveWorld().opened(present: [1, 2, 3, 14])
        try await world.world.folder.database.write { try $0.execute(sql: "UPDATE bylaws SET deputiesVote = 0") }
        try await world.store.serve(14, for: 4, at: 1, reason: "alla ska höras", .frida)
        let matter = try await world.matter()
        func vote(_ yes: Int) -> VoteEntry {
            VoteEntry(.open, yesMeans: "bifall", noMeans: "avslag", count: VoteCount(yes: yes, no: 0))
        }
        let refusal = await #expect(throws: Refusal.self) {
            try await world.store.vote(vote(4), in: matter, at: world.one, .frida)
        }
        #expect(refusal?.ruling.reason.contains("3 har rösträtt") == true)
        try await world.store.vote(vote(3), in: matter, at: world.one, .frida)
        #expect(try await self.vote(world).voters == [1, 2, 3])
    }
}
