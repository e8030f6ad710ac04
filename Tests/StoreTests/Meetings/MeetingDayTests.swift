import Domain
import Store
import TestSupport
import Testing

@Suite struct `A meeting before its day` {
    let before = Signature.by(30, [.director], on: "2022-11-18")

    @Test func `is opened only when that is meant, and told as a finding`() async throws {
        let world = try await LiveWorld()
        let refusal = await #expect(throws: Refusal.self) {
            try await world.store.open(1, presiding: 3, secretary: 30, before)
        }
        #expect(refusal?.ruling.reason.contains("mötet är den 25 november 2022") == true)
        try await world.store.open(1, presiding: 3, secretary: 30, early: true, before)
        #expect(try await world.record().liveFindings(world.store.board()).map(\.code) == [.openedBeforeItsDay])
    }

    @Test func `is neither closed nor signed, until it is its day or gets another`() async throws {
        let world = try await LiveWorld()
        try await world.store.open(1, presiding: 3, secretary: 30, early: true, before)
        for person in 1...4 as ClosedRange<Int64> {
            try await world.store.attend(person, at: 1, AttendanceEntry(), before)
        }
        for place in [world.one, world.two] { try await world.store.openItem(place, before) }
        try await world.ended()
        await #expect(throws: Refusal.self) { try await world.store.close(1, at: "12:00", before) }
        try await world.store.move(1, to: "2022-11-18", before)
        #expect(try await world.record().liveFindings(world.store.board()).isEmpty)
        try await world.store.close(1, at: "12:00", before)
        let record = try await world.record()
        #expect(record.maySign(30, as: .secretary, on: "2022-11-17").outcome == .notMet)
        #expect(record.maySign(30, as: .secretary, on: "2022-11-18").outcome == .met)
    }

    @Test(arguments: ["2022-12-24", "2021-11-25"] as [Day])
    func `is not moved to a day that has not been, nor out of its § series`(day: Day) async throws {
        let world = try await LiveWorld().opened()
        await #expect(throws: Refusal.self) { try await world.store.move(1, to: day, .frida) }
    }
}
