import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Fees in the store` {
    let world: StoreWorld

    init() async throws {
        world = try await StoreWorld()
        try await world.insertMeeting()
        _ = try await store.beginAttestList(2022, Self.rows, .frida)
        _ = try await store.beginAttestList(2023, Self.rows, .frida)
        for list in [1, 2] as [Int64] { try await store.adoptAttestList(list, at: 101, revision: 1, .frida) }
        try await store.layDown(FeeRule(from: "2022-01-01", Self.terms), .frida)
        let base = FeeBase(from: "2022-04-01", amount: Money(kronor: 68_076), source: "bilaga 4")
        try await store.enterBase(base, .frida)
    }

    static let rows = [
        AttestRow(.attest, holder: .role(.chair), deputy: .role(.viceChair)),
        AttestRow(.attest, .chairsOwn, holder: .role(.viceChair)),
    ]
    static let terms = FeeTerms(levels: [FeeTerms.Level(upTo: 240, share: 100), FeeTerms.Level(share: 200)])
    static let quarter = FeePeriod(2022, .q4)
    static let office = Signature.by(30, [.director], on: "2023-01-05")
    static let chair = Signature.by(3, [.boardMember, .chair], on: "2023-01-06")
    static let vice = Signature.by(4, [.boardMember, .viceChair], on: "2023-01-06")

    var store: Store { world.store }

    private func seen() async throws -> ExactAmount {
        try await store.feeBook(of: 2022).proposal(Self.quarter, store.board()).compactMap(\.exact).sum
    }

    private func fixed() async throws -> FeeList.ID {
        let time = FeeTime(meeting: 1, start: try clock("09:00"), end: try clock("12:00"))
        try await store.time(time, Self.office)
        return try await store.fix(Self.quarter, seen: seen(), Self.office)
    }

    private func clock(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(rawValue: text)) }

    @Test func `go from the meeting's typed time to payroll, attested by others than the persons`() async throws {
        await #expect(throws: Refusal.self) {
            try await store.fix(Self.quarter, seen: .zero, Self.office)
        }
        let id = try await fixed()
        await #expect(throws: Refusal.self) { try await store.sendFees(id, Self.office) }
        await #expect(throws: Refusal.self) { try await store.attestFees(id, .all(.attest), Self.office) }
        try await store.attestFees(id, .all(.attest), Self.chair)
        #expect(try await store.feeList(id).attests.map(\.person) == [4])
        await #expect(throws: Refusal.self) { try await store.attestFees(id, .all(.attest), Self.chair) }
        try await store.attestFees(id, .all(.attest), Self.vice)
        try await store.sendFees(id, Self.office)
        let record = try await store.feeList(id)
        #expect(record.state == .sent && record.list.document != nil)
        #expect(record.sums.map(\.toPay) == [Money(kronor: 681), Money(kronor: 681)])
        await #expect(throws: Refusal.self) { try await store.sendFees(id, Self.office) }
    }

    @Test func `stay on the list as they were fixed, and a new list pays the difference`() async throws {
        let id = try await fixed()
        try await store.attestFees(id, .all(.attest), Self.chair)
        try await store.attestFees(id, .all(.attest), Self.vice)
        try await store.sendFees(id, Self.office)
        try await store.time(FeeTime(meeting: 1, start: clock("09:00"), end: clock("14:00")), Self.office)
        #expect(try await store.feeList(id).sums.map(\.total) == [Money(kronor: 681), Money(kronor: 681)])
        let sum = try await store.feeBook(of: 2022).proposal(Self.quarter, store.board(), correcting: id)
            .compactMap(\.exact).sum
        let new = try await store.fix(Self.quarter, correcting: id, seen: sum, Self.office)
        let record = try await store.feeList(new)
        #expect(record.list.corrects == id && record.sums.map(\.toPay) == [Money(kronor: 681), Money(kronor: 681)])
        #expect(try await store.feeList(id).replacedBy == new)
        await #expect(throws: Refusal.self) {
            try await store.fix(Self.quarter, correcting: id, seen: sum, Self.office)
        }
    }

    @Test func `are not fixed with another sum than the director saw`() async throws {
        let time = FeeTime(meeting: 1, start: try clock("09:00"), end: try clock("12:00"))
        try await store.time(time, Self.office)
        await #expect(throws: Conflict.self) { try await store.fix(Self.quarter, seen: .zero, Self.office) }
    }

    @Test func `are kept by the director alone`() async throws {
        for user in [Signature.klara, .rut] {
            await #expect(throws: Refusal.self) {
                try await store.layDown(FeeRule(from: "2023-01-01", Self.terms), user)
            }
            await #expect(throws: Refusal.self) { try await store.fix(Self.quarter, seen: .zero, user) }
        }
    }

    @Test func `have claims beside them, which nobody checks for themselves, and expenses go to the payment control`()
        async throws
    {
        let paper = try world.folder.files.keep(Data("%PDF".utf8), as: "application/pdf", named: "k.pdf")
        let ticket = Compensation(
            person: 0,
            .ticket,
            meeting: 1,
            day: "2022-11-25",
            text: "Tåg",
            amount: Money(kronor: 240),
            payTo: "8327-9,123 456 789-0",
            claimedOn: "2022-12-05"
        )
        await #expect(throws: Refusal.self) { try await store.claim(ticket, .rut) }
        let id = try await store.claim(ticket, file: paper, .rut)
        await #expect(throws: Refusal.self) { try await store.approveCompensation(id, revision: 1, .rut) }
        try await store.approveCompensation(id, revision: 1, .frida)
        let claimed = try #require(try await store.feeBook(of: 2022).compensations.first)
        let claim = try await store.claim(try #require(claimed.claim)).claim
        #expect(claim.person == 3 && claim.amount == Money(kronor: 240) && claim.kind == .travel && claim.file != nil)
        await #expect(throws: Refusal.self) { try await store.withdrawCompensation(id, .rut) }
    }

    @Test func `take up lost earnings when they are approved, and not before`() async throws {
        let car = Compensation(
            person: 0,
            .kilometres,
            day: "2022-11-25",
            text: "Bil",
            kilometres: 30,
            claimedOn: "2022-12-05"
        )
        let id = try await store.claim(car, .klara)
        #expect(try await store.feeBook(of: 2022).lines(of: 2022, store.board()).allSatisfy { $0.kind == .meeting })
        try await store.approveCompensation(id, revision: 1, .frida)
        let lines = try await store.feeBook(of: 2022).lines(of: 2022, store.board())
        #expect(lines.contains { $0.kind == .kilometres && $0.person == 1 && $0.kilometres == 30 })
    }
}
