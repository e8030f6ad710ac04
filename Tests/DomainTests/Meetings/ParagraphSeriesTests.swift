import Domain
import TestSupport
import Testing

@Suite struct `The series of §§` {
    @Test func `starts again each year when it is yearly`() {
        let board = SmallWorld.board(Bylaws(id: 1, from: "2022-06-01", series: .yearly, nextNumber: 98))
        #expect(board.series(on: "2022-10-21")?.next(after: nil) == 98)
        #expect(board.series(on: "2022-11-25")?.next(after: 119) == 120)
        #expect(board.series(on: "2023-02-01")?.next(after: nil) == 1)
    }

    @Test func `goes on over years when it is continuous`() {
        let board = SmallWorld.board(Bylaws(id: 1, from: "2014-01-01", series: .continuous, nextNumber: 500))
        #expect(board.series(on: "2015-03-05")?.next(after: 586) == 587)
        #expect(board.series(on: "2015-03-05")?.first == "2014-01-01")
        #expect(board.series(on: "2015-03-05").map { $0.last > "2099-01-01" } == true)
    }
}
