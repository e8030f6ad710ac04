import Domain
import Folder
import GRDB
import Synchronization

/// Minne (memory): the last answer to a question, and the state of the folder that it was true in.
final class Memory<State: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let last = Mutex<(state: State, answer: Answer)?>(nil)

    func value(at state: State, orElse make: () throws -> Answer) rethrows -> Answer {
        if let answer = last.withLock({ $0?.state == state ? $0?.answer : nil }) { return answer }
        let answer = try make()
        last.withLock { $0 = (state, answer) }
        return answer
    }
}

/// Minnen (memories): as `Memory`, of several things that are true in one state. Another state forgets them all, and so
/// does one thing too many: what is kept stays small whatever the folder holds.
final class Memories<Key: Hashable & Sendable, State: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let limit: Int
    private let last = Mutex<(state: State, answers: [Key: Answer])?>(nil)

    init(limit: Int) { self.limit = limit }

    func value(_ key: Key, at state: State, orElse make: () throws -> Answer) rethrows -> Answer {
        if let answer = last.withLock({ $0?.state == state ? $0?.answers[key] : nil }) { return answer }
        let answer = try make()
        last.withLock { last in
            let answers = last.flatMap { $0.state == state && $0.answers.count < limit ? $0.answers : nil } ?? [:]
            last = (state, answers.merging([key: answer]) { _, new in new })
        }
        return answer
    }
}

/// What every request asks anew and few writes change. Every write appends an event, in this process or another, so the
/// last event's id says whether anything has changed. It is read in the transaction that the answer is read in.
final class StoreMemory: Sendable {
    struct State: Hashable, Sendable {
        let event: Int64
        let day: Day
    }

    /// A list of announcements: those that were made until a day.
    struct Announced: Hashable, Sendable {
        let until: Day
        let limit: Int
    }

    let findings = Memory<State, [Finding]>()
    let deliveries = Memory<Int64, DeliveryBook>()
    let check = CheckMemory()
    let desk = Memory<Int64, Desk>()
    let wheel = Memory<Int64, Wheel>()
    /// The duties of the year that a meeting can take up.
    let offered = Memories<BoardMeeting.ID, Int64, [YearDuty]>(limit: 8)
    let announced = Memories<Announced, Int64, [NoticeRow]>(limit: 2)
    let decisions = Memories<Bool, Int64, [DecisionRow]>(limit: 2)
    /// By year.
    let initiatives = Memories<Int, Int64, [InitiativeSummary]>(limit: 4)
    /// Of the ledger, by years.
    let lineSums = Memories<ClosedRange<Int>, Int64, [LineSum]>(limit: 4)
    /// Of the ledger, by year: a page of it is often followed by another.
    let codingSums = Memories<Int, Int64, [CodingSum]>(limit: 2)
    let followUps = Memories<BudgetPeriod, Int64, BudgetFollowUp>(limit: 4)
    let records = Memories<BoardMeeting.ID, Int64, MeetingRecord>(limit: 8)
    /// Fixed texts as they are decoded.
    let texts = Memories<FixedText, Int64, Minutes>(limit: 8)
    /// What was searched for, by its pattern.
    let searches = Memories<String, Int64, [SearchHit]>(limit: 16)
    let diarySearches = Memories<String, Int64, [DiaryHit]>(limit: 16)
    private let boards = Memory<Int64, Board?>()
    private let meetings = Memory<Int64, [BoardMeeting]>()
    private let turns = Memory<Int64, [BoardMeeting.ID: MeetingTurn]>()

    /// For readers only: inside a write the rows may be ahead of the log.
    func board(_ db: Database) throws -> Board? {
        try boards.value(at: db.lastEvent()) { try CoordinationAssociation.fetchOne(db) == nil ? nil : db.board() }
    }

    /// Every meeting, the latest first. For readers only, as the board.
    func meetings(_ db: Database) throws -> [BoardMeeting] {
        let latestFirst = "SELECT * FROM boardMeeting ORDER BY day DESC, id DESC"
        return try meetings.value(at: db.lastEvent()) { try BoardMeeting.fetchAll(db, sql: latestFirst) }
    }

    func turns(_ db: Database) throws -> [BoardMeeting.ID: MeetingTurn] {
        try turns.value(at: db.lastEvent()) { try meetings(db).turns }
    }

    func knownBoard(_ db: Database) throws -> Board {
        guard let board = try board(db) else { throw Missing() }
        return board
    }
}

extension Database {
    func lastEvent() throws -> Int64 {
        try Int64.fetchOne(cachedStatement(sql: "SELECT max(id) FROM event")) ?? 0
    }
}

extension Store {
    /// The id of the last event: as long as it is the same, nothing that a page shows has changed.
    package func lastEvent() async throws -> Int64 { try await folder.read { db in try db.lastEvent() } }
}
