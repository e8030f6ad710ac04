import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Saying whether one comes` {
    /// Arvid, a ledamot, through a personal link, ten days before the meeting.
    static let arvid = Signature(
        User("Arvid Arbete", [.boardMember], account: 2, person: 2, entry: .link),
        .night,
        on: "2022-11-15",
        why: "besked"
    )
    static let frida = Signature.by(30, [.director], on: "2022-11-15")

    @Test func `is open by a link, and the last reply stands`() async throws {
        let live = try await LiveWorld()
        try await live.store.reply(.comes, for: 2, at: 1, Self.arvid)
        try await live.store.reply(.absent, for: 2, at: 1, Self.arvid)
        let replies = try await live.record().replies
        #expect(replies.map(\.answer) == [.absent] && replies.map(\.madeOn) == ["2022-11-15"])
        #expect(try await live.world.folder.history(of: "boardMeeting/1").map(\.what) == ["replied", "replied"])
    }

    @Test func `is for oneself, for who has a seat, and before the meeting`() async throws {
        let live = try await LiveWorld()
        await #expect(throws: Refusal.self) { try await live.store.reply(.absent, for: 1, at: 1, Self.arvid) }
        await #expect(throws: Refusal.self) { try await live.store.reply(.comes, for: 30, at: 1, Self.frida) }
        await #expect(throws: Refusal.self) { try await live.store.reply(.remote, for: 2, at: 1, Self.arvid) }
        let late = Signature.by(2, [.boardMember], on: "2022-11-26")
        await #expect(throws: Refusal.self) { try await live.store.reply(.comes, for: 2, at: 1, late) }
        try await live.store.reply(.absent, for: 1, at: 1, Self.frida)
        try await live.store.open(1, presiding: 3, secretary: 30, .frida)
        await #expect(throws: Refusal.self) { try await live.store.reply(.comes, for: 2, at: 1, Self.arvid) }
    }

    @Test func `tells the director whose turn it is, until that deputy has answered`() async throws {
        let live = try await LiveWorld()
        func texts() async throws -> [String] {
            try await live.store.desk().duties(on: "2022-11-15").list(for: Self.frida.user).map(\.text)
        }
        #expect(!(try await texts().contains { $0.contains("kommer inte") }))
        try await live.store.reply(.absent, for: 2, at: 1, Self.arvid)
        let expected = "Arvid Arbete kommer inte till mötet 25 november 2022. "
        #expect(try await texts().contains(expected + "Kalla in Arvid Arbete den yngre, som står på tur."))
        try await live.store.reply(.comes, for: 12, at: 1, Self.frida)
        #expect(!(try await texts().contains { $0.hasPrefix(expected) }))
        try await live.store.reply(.absent, for: 12, at: 1, Self.frida)
        #expect(try await texts().contains(expected + "Ingen ersättare är kvar."))
    }

    @Test func `shows which items would not be decided`() async throws {
        let live = try await LiveWorld()
        #expect(try await live.record().itemsThatWouldLoseQuorum(live.store.board()).isEmpty)
        for person in [1, 2, 3, 11, 12, 13] as [Int64] {
            try await live.store.reply(.absent, for: person, at: 1, Self.frida)
        }
        #expect(try await live.record().itemsThatWouldLoseQuorum(live.store.board()) == [101, 102, 103])
        let duties = try await live.store.desk().duties(on: "2022-11-15").map(\.text)
        #expect(duties.contains { $0.contains("blir inte beslutsfört i ”Ärende 101”") })
    }

    @Test func `is noted in the roll by one press, for those who come`() async throws {
        let live = try await LiveWorld()
        try await live.store.reply(.comes, for: 2, at: 1, Self.arvid)
        try await live.store.reply(.absent, for: 4, at: 1, Self.frida)
        try await live.store.open(1, presiding: 3, secretary: 30, .frida)
        #expect(try await live.record().suggestedAttendances.map(\.person) == [2])
        try await live.store.attendAsReplied(at: 1, .frida)
        #expect(try await live.record().attendances.map(\.person) == [2])
        #expect(try await live.record().suggestedAttendances.isEmpty)
    }
}

@Suite struct `A secretary who is changed while the meeting goes on` {
    @Test func `signs the §§ whose minutes they kept, and the other the rest`() async throws {
        let live = try await LiveWorld().opened()
        try await live.store.conclude(live.one, .decided, .frida)
        try await live.store.appointOfficers(of: 1, presiding: 3, secretary: 4, .frida)
        try await live.store.conclude(live.two, .decided, .frida)
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        try await live.store.close(1, at: "11:00", .frida)
        let closed = try await live.store.closedMinutes(1)
        let secretaries = closed.record.signedSections.filter { $0.capacity == .secretary }
        #expect(secretaries.map(\.person) == [4, 30] && secretaries.map(\.interval) == ["§ 2", "§ 1"])
        #expect(closed.minutes.secretary == "Kim Kommun; Frida Chef § 1")
        let seen = closed.record.fixedText?.sha256 ?? ""
        try await live.store.sign(minutesOf: 1, as: .secretary, seen: seen, .frida)
        #expect(try await live.record().signatures.map(\.item) == [101])
    }

    @Test func `is forgotten when the change was a correction from the start`() async throws {
        let live = try await LiveWorld().opened()
        try await live.store.conclude(live.one, .decided, .frida)
        try await live.store.appointOfficers(of: 1, presiding: 3, secretary: 4, fromStart: true, .frida)
        #expect(try await live.record().requiredSignatures.filter { $0.capacity == .secretary }.map(\.person) == [4])
    }
}
