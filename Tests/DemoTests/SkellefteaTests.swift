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

    @Test func `has the extract of SUS digit for digit, with four doubtful readings`() async throws {
        let table = try #require(try await filled().store.printedBook().tables.first?.value)
        let cells = table.rows.map { ([$0.label] + $0.cells).joined(separator: ";") }
        #expect(
            cells == [
                "Uppgift saknas;;;1;4;1;", "Aktivitetsersättning;4;16;10;40;6;150", "Sjukersättning;1;4;;;-1;-100",
                "A-kassa;1;4;;;-1;-100", "Aktivitetsstöd;8;32;3;12;-5;-63", "Försörjningsstöd;10;40;2;8;-8;-80",
                "Studiestöd/Studiemedel;;;2;8;2;", "Ingen offentlig försörjning;3;12;9;36;6;200",
            ]
        )
        #expect(table.doubts.count == 4 && table.contradictions.isEmpty && table.persons == 25)
    }

    @Test func `has results of 2016 that contradict themselves`() async throws {
        let found = try Skelleftea.printedResults().contradictions
        func texts(_ kind: ResultContradiction.Kind) -> [String] { found.filter { $0.kind == kind }.map(\.text) }
        #expect(texts(.sexes).contains { $0.contains("287, men 125 kvinnor och 145 män är 270") })
        #expect(texts(.total).contains { $0.contains("113") && $0.contains("blir 112 tillsammans") })
        #expect(texts(.base).contains { $0.contains("44 procent, som är 11 av 25, men av alla 30 är det 37 procent") })
        #expect(texts(.parts).contains { $0.contains("kvinnor 15 enligt deltagare, men raderna blir 19") })
        #expect(texts(.parts).contains { $0.contains("30 enligt avslutade, men raderna blir 21") })
        #expect(texts(.base).contains { $0.contains("34 procent av alla saknar rad") })
        #expect(texts(.places).count == 7)
        #expect(found.count == 19, "\(found.map(\.text))")
    }
}
