import Domain
import Folder
import Store
import TestSupport
import Testing

@Suite struct `A year's accounts in the store` {
    let world: LedgerWorld
    var store: Store { world.store }

    init() async throws {
        world = try await LedgerWorld()
        _ = try await world.take(
            .books([
                .vat("2022-01-10", 25, project: "ESF"), .vat("2022-02-10", 5, project: "ESF"),
                Voucher(
                    "A",
                    "9",
                    "2022-03-12",
                    "Momskompensation",
                    rows: [
                        LedgerTransaction(.bank, Money(kronor: 25)), LedgerTransaction(.vat, Money(kronor: -25)),
                    ]
                ),
            ]) { $0.objects = [LedgerObject(ObjectCode(6, "ESF"), "Egen regi")] }
        )
    }

    @Test func `have VAT to get back month by month, by the accounts that are counted as it`() async throws {
        #expect(try await store.vatClaims(2022).months.isEmpty)
        try await store.countAsVAT("168", true, .frida)
        let claims = try await store.vatClaims(2022)
        #expect(
            claims.months == [
                VATClaims.Month(1, claimed: Money(kronor: 25), received: .zero),
                VATClaims.Month(2, claimed: Money(kronor: 5), received: .zero),
                VATClaims.Month(3, claimed: .zero, received: Money(kronor: 25)),
            ]
        )
        #expect(claims.closing == Money(kronor: 5) && claims.left(after: 2) == Money(kronor: 30))
        let note = try await store.yearAccounts(2022)?.notes.first { $0.item == .receivables }
        #expect(note?.current == claims.closing)
        try await store.countAsVAT("168", false, .frida)
        #expect(try await store.vatAccounts().isEmpty)
    }

    @Test func `have projects by their code and name`() async throws {
        let projects = try await store.projectAccounts()
        #expect(projects.map(\.name) == ["Egen regi"] && projects.map(\.costs) == [Money(kronor: 120)])
    }

    @Test func `name rows of notes, and give them their own names back`() async throws {
        try await store.nameNoteRow("50", "Personal", .frida)
        func label() async throws -> String? {
            try await store.yearAccounts(2022)?.notes.first { $0.item == .costs }?.rows.first?.label
        }
        #expect(try await label() == "Personal")
        try await store.nameNoteRow("50", nil, .frida)
        #expect(try await label() == "Arvoden")
    }

    @Test func `keep the words of each year, in the revision that was seen`() async throws {
        try await store.writeNote(.principles, of: 2021, "Som förut.", revision: 0, .frida)
        #expect(try await store.noteTexts(of: 2022).map(\.text) == ["Som förut."])
        #expect(try await store.yearAccounts(2022)?.texts.isEmpty == true)
        try await store.writeNote(.principles, of: 2022, "God sed.", revision: 0, .frida)
        await #expect(throws: Conflict.self) {
            try await store.writeNote(.principles, of: 2022, "Annat.", revision: 0, .frida)
        }
        try await store.writeNote(.principles, of: 2022, "Bättre.", revision: 1, .frida)
        #expect(try await store.yearAccounts(2022)?.texts == [.principles: "Bättre."])
    }

    @Test func `adjust the result for the requirement, one of each kind, and take it back`() async throws {
        let gains = BalanceAdjustment(2022, .gains, Money(kronor: 7), reason: "Såld utrustning")
        try await store.adjustBalance(gains, .frida)
        try await store.adjustBalance(BalanceAdjustment(2022, .gains, Money(kronor: 9), reason: "Rättat"), .frida)
        let requirement = try #require(try await store.yearAccounts(2022)?.requirement)
        #expect(requirement.sum == requirement.result - Money(kronor: 9))
        try await store.dropAdjustment(2022, .gains, .frida)
        try await store.dropAdjustment(2022, .gains, .frida)
        #expect(try await store.yearAccounts(2022)?.requirement.adjustments.isEmpty == true)
        let empty = BalanceAdjustment(2022, .gains, .zero, reason: "Inget")
        await #expect(throws: Refusal.self) { try await store.adjustBalance(empty, .frida) }
    }

    @Test func `are changed by nobody else`() async throws {
        let gains = BalanceAdjustment(2022, .gains, Money(kronor: 7), reason: "Skäl")
        await #expect(throws: Refusal.self) { try await store.adjustBalance(gains, .rut) }
        await #expect(throws: Refusal.self) { try await store.dropAdjustment(2022, .gains, .rut) }
        await #expect(throws: Refusal.self) { try await store.writeNote(.principles, of: 2022, "", revision: 0, .rut) }
        await #expect(throws: Refusal.self) { try await store.nameNoteRow("50", "Annat", .rut) }
        await #expect(throws: Refusal.self) { try await store.countAsVAT("168", true, .rut) }
    }

    @Test func `give the figures of the accounts return`() async throws {
        let rows = try #require(try await store.accountsReturn(2022)).rows
        #expect(rows.first { $0.group == "50" }?.amount == Money(kronor: 120))
        #expect(try await store.accountsReturn(1999) == nil)
    }
}

extension AccountNumber {
    fileprivate static let vat = Self("1681")
}

extension Voucher {
    /// A fee of four times its VAT, on a project.
    fileprivate static func vat(_ day: Day, _ kronor: Int, project: String) -> Voucher {
        Voucher(
            "A",
            day.rawValue,
            day,
            "Föreläsare",
            rows: [
                LedgerTransaction(.fees, Money(kronor: kronor * 4), [ObjectCode(6, project)]),
                LedgerTransaction(.vat, Money(kronor: kronor)),
                LedgerTransaction(.bank, Money(kronor: -kronor * 5)),
            ]
        )
    }
}
