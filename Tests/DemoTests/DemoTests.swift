import Domain
import Folder
import Foundation
import Store
import TestSupport
import Testing

@testable import Demo

@Suite struct `The demo` {
    static let today: Day = "2024-02-05"

    func filled() async throws -> (folder: Folder, store: Store) {
        let folder = try Folder.inMemory()
        try await Demo.fill(folder, at: Date(timeIntervalSince1970: 1_673_860_000))
        return (folder, try Store(folder))
    }

    @Test func `has its own day and a whole chain of events`() async throws {
        let (folder, _) = try await filled()
        #expect(try folder.demoDay() == Self.today)
        #expect(try await folder.verify().faults.isEmpty)
    }

    @Test func `knows every known error, and finds by rule those that this much can see`() async throws {
        let findings = try await filled().store.findings(on: Self.today)
        let ids = KnownError.all.map(\.id)
        #expect(ids == (1...49).map { "E" + ($0 < 10 ? "0" : "") + "\($0)" })
        for error in KnownError.all {
            guard case .found(let codes, let words) = error.fate else { continue }
            for code in codes { #expect(findings.contains { $0.code == code }, "\(error.id) \(code)") }
            for word in words {
                #expect(
                    findings.contains { codes.contains($0.code) && ($0.text + $0.advice).contains(word) },
                    "\(error.id) \(word)"
                )
            }
        }
    }

    /// What the papers' own list does not name, but a rule finds with right: the same ledamot of Försäkringskassan signed
    /// the applications of §§ 132 and 133 as cooperating party, as E49 says of Arbetsförmedlingen's. What a year more finds
    /// is meant: § 145 promises money to the study whose own condition (E13) nobody has tried, § 62/2023 lowered a grant
    /// under what was applied for, and Arbetsförmedlingen's report for 2023 is late.
    /// Of fees it finds E28 and E35, the year 2020 that nobody has read, a rounding that nobody has decided, and January's
    /// minutes without times. All else of 2023 was done in time.
    @Test func `finds nothing else than what has been looked at`() async throws {
        let findings = try await filled().store.findings(on: Self.today)
        let counts = Dictionary(grouping: findings, by: \.code).mapValues(\.count)
        #expect(
            counts == [
                .planDecidesWrongYears: 1, .planTimesDiffer: 2, .appendixNumberTwice: 2, .appendixNumberMissing: 1,
                .recusalNotNoted: 6, .servingDeputyWithoutVote: 1, .itemStruckWithoutDecision: 1,
                .noticeRemovalTooEarly: 2, .conditionOpen: 2, .registeredTooLate: 1, .extractNotFiled: 1,
                .delegationLimitExceeded: 1, .purchaseReasonsMissing: 1, .purchaseDecisionMissing: 1,
                .dischargeUndated: 1, .applicationNumberWrong: 1, .applicationAgesOutside: 1,
                .applicationGroupsDiffer: 2, .applicationGoalEmpty: 1, .applicationGoalYears: 2,
                .applicationMeasureClosed: 4, .applicationCostUnspecified: 2, .applicationDoubleRole: 2,
                .applicationPartyDiffers: 1,
                .halfIsHalfKrona: 1, .grantOutsideApplication: 1, .grantDiffersFromApplication: 2, .reportOverdue: 1,
                .attestDeputyAlone: 3, .attestDeputyIsHolder: 1,
                .feeBaseOutdated: 1, .feeIndexDiffers: 1, .feeIndexUnsure: 1, .feeRoundingUnstated: 1,
                .feeTimesMissing: 1,
                .budgetRowsMissSum: 1, .statementDiffersFromBudget: 1, .budgetLineWithoutGrant: 2,
                .setAsideWithoutLine: 1, .planAboveAllocation: 1, .allocationHeadingWrong: 1, .goalNotMetByBudget: 1,
                .goalNotComparedInApplications: 1,
            ]
        )
        let recusals = findings.filter { $0.code == .recusalNotNoted }.map(\.text)
        #expect(recusals.count { $0.contains("Håkan Björnstig") && ($0.contains("132") || $0.contains("133")) } == 2)
    }

    @Test func `has both meetings of 2022 with all 49 §§, and their money`() async throws {
        let store = try await filled().store
        let records = try await store.meetingRecords(from: "2022-01-01", until: "2022-12-31")
        #expect(records.flatMap(\.items).compactMap(\.item.number) == Array(98...146))
        let clauses = records.flatMap(\.items).flatMap(\.clauses)
        let granted = clauses.filter { $0.clause.kind == .grant }.flatMap(\.amounts)
        #expect(granted.reduce(Money.zero) { $0 + $1.amount } == Money(kronor: 3_959_549 + 1_347_000))
        let premises = clauses.filter { $0.clause.kind == .setAside }.flatMap(\.amounts)
        #expect(premises.reduce(Money.zero) { $0 + $1.amount } == Money(kronor: 90_000 + 32_500))
        #expect(records.allSatisfy { $0.signatures.count == 3 && $0.fixedText != nil && $0.missingSignatures.isEmpty })
    }

    @Test func `has a next meeting whose papers can be read`() async throws {
        let (folder, store) = try await filled()
        let record = try #require(try await store.meetingRecords(from: "2024-02-05", until: "2024-12-31").first)
        #expect(record.meeting.stage == .planned && record.meeting.planned == 12 && record.items.count == 13)
        let files = record.items.flatMap(\.appendices).compactMap(\.file)
        #expect(files.count == 2)
        for file in files { #expect(try await !folder.file(file).bytes.isEmpty) }
        #expect(record.itemsThatWouldLoseQuorum(try await store.board()).isEmpty)
    }

    @Test func `lets everybody of the board be somebody, with one seat each`() async throws {
        let board = try await filled().store.board()
        #expect(board.mandates(on: Self.today).count == 8 && board.seats(on: Self.today) == 4)
        for account in try Demo.accounts() {
            guard let person = account.person else { continue }
            #expect(board.name(person) == account.name)
        }
        #expect(try Demo.accounts().count { $0.roles.contains(.director) } == 1)
    }

    @Test func `is reused, and never built over another folder`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let first = try await Demo.office(in: directory, at: Date(timeIntervalSince1970: 1_673_860_000))
        let head = try await Folder(at: first).verify().head
        let second = try await Demo.office(in: directory, at: Date(timeIntervalSince1970: 1_700_000_000))
        #expect(try await Folder(at: second).verify().head == head)
        let other = directory.appending(path: "other")
        _ = try Folder(at: other.appending(path: "office"), .orNew)
        await #expect(throws: Refusal.self) { try await Demo.office(in: other, at: Date(timeIntervalSince1970: 0)) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == ["office"])
    }
}
