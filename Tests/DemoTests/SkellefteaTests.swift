import Demo
import Domain
import Folder
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `The second förbund of the demo` {
    private func filled() async throws -> (folder: Folder, store: Store) {
        let folder = try Folder.inMemory()
        try await Skelleftea.fill(folder, at: Date(timeIntervalSince1970: 1_478_000_000))
        return (folder, try Store(folder))
    }

    @Test func `has two municipalities, a continuous series, and a municipality's notice board`() async throws {
        let (folder, store) = try await filled()
        let (board, today) = (try await store.board(), Day("2017-03-20"))
        #expect(try folder.demoDay() == today)
        #expect(board.members(on: today).filter { $0.kind == .municipality }.count == 2)
        #expect(board.seats(on: today) == 5 && board.vacancies(on: today).isEmpty)
        #expect(board.bylaws(on: today)?.otherNoticeBoard == "Skellefteå kommuns anslagstavla")
        #expect(board.series(on: "2016-11-18")?.next(after: nil) == 214)
        #expect(board.series(on: "2017-02-24")?.next(after: 230) == 231)
        #expect(board.findings(on: today).isEmpty)
        #expect(try await folder.verify().faults.isEmpty)
    }

    @Test func `changed its vice chair in the autumn`() async throws {
        let board = try await filled().store.board()
        func vice(_ day: Day) -> [String] {
            board.chairmanships(on: day).filter { $0.office == .viceChair }.map { board.name($0.person) }
        }
        #expect(vice("2016-06-10") == ["Per Lidfors"] && vice("2016-09-01").isEmpty)
        #expect(vice("2016-09-08") == ["Miriam Falkträsk"])
        #expect(try Demo.accounts(of: board).allSatisfy { $0.person != nil || $0.roles == [.administrator] })
    }
}
