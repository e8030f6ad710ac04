import Domain
import Folder
import Foundation
import Store
import TestSupport
import Testing

@testable import Demo

@Suite struct `The year that the demo has lived through` {
    let today: Day = "2024-02-05"

    func filled() async throws -> Store {
        let folder = try Folder.inMemory()
        try await Demo.fill(folder, at: Date(timeIntervalSince1970: 1_707_100_000))
        return try Store(folder)
    }

    @Test func `held every meeting of the plan, and numbered its §§ in one row`() async throws {
        let store = try await filled()
        let records = try await store.meetingRecords(from: "2023-01-01", until: "2024-01-31")
        let planned = try Demo.plan().filter { $0.day < today }
        #expect(records.map(\.meeting.planned) == planned.map(\.id))
        let ofYear = records.filter { $0.meeting.day.year == 2023 }.flatMap(\.items).compactMap(\.item.number)
        #expect(ofYear == Array(1...ofYear.count) && ofYear.count == 76)
        #expect(records.allSatisfy { $0.missingSignatures.isEmpty && $0.notice != nil })
    }

    @Test func `paid ten meetings to two members by quarter, within the budget's line for fees`() async throws {
        let store = try await filled()
        let (book, board) = (try await store.feeBook(of: 2023), try await store.board())
        let sums = book.lines(of: 2023, board).sums(.nearestKrona)
        #expect(sums.map { board.name($0.person) } == ["Gunvor Ekesund", "Tord Lindvägg"])
        #expect(sums.allSatisfy { $0.fee == Money(kronor: 8_169) && $0.exact == ExactAmount(Money(ore: 816_912)) })
        #expect(book.lists.map(\.state) == [.sent, .sent, .sent, .fixed])
        #expect(book.lists.flatMap(\.sums).map(\.exact).sum == sums.map(\.exact).sum)
        let budget = try #require(try await store.adoptedBudget(of: 2023, on: today)?.fees(in: 2023))
        #expect(budget.name == "Styrelsearvoden" && budget.amount == Money(kronor: 105_000))
    }

    @Test func `did every duty of 2023`() async throws {
        let duties = try await filled().wheel().list(of: 2023)
        #expect(duties.count > 25)
        #expect(duties.filter { !$0.isSettled(on: today) }.map(\.duty.title) == [])
    }

    @Test func `paid what was granted and no more, and got back what was too much`() async throws {
        let store = try await filled()
        func chain(_ title: String) async throws -> InitiativeChain {
            let all = try await store.initiatives()
            let id = try #require(all.first { $0.title.hasPrefix(title) }).id
            return try await store.initiativeChain(id)
        }
        for (title, granted, paid) in [
            ("Arbetskonsulent för", 709_000, 354_500), ("Arbetskonsulent på", 613_000, 306_500),
            ("Försäkringsutredare", 163_549 + 30_000, 70_000), ("Arbetsterapeut", 560_000, 311_000),
            ("Arbetsförmedlare", 940_000 + 60_000, 0), ("Psykolog", 912_000, 456_000), ("Psykeveckan", 50_000, 48_500),
        ] {
            let chain = try await chain(title)
            #expect(chain.granted(in: 2023) == Money(kronor: granted), "\(title)")
            #expect(chain.paid(in: 2023) == Money(kronor: paid), "\(title)")
        }
        let unsigned = try await chain("Arbetsförmedlare").grants.flatMap(\.standing.agreements)
        #expect(unsigned.map(\.signedOn) == [nil])
    }

    @Test func `left something for everybody to do`() async throws {
        let store = try await filled()
        let (desk, board) = (try await store.desk(), try await store.board())
        let duties = desk.duties(on: today)
        for account in try Demo.accounts() where account.roles != [.administrator] && account.roles != [.auditor] {
            let seats = account.person.map { board.roles(of: $0, on: today) } ?? []
            let user = User(account.name, seats.union(account.roles), person: account.person)
            // Deputies wait for a summons; the applicant's own list is their initiatives, see below.
            if user.roles == [.applicant] || user.roles == [.deputy] { continue }
            #expect(!duties.list(for: user).isEmpty, "\(account.name)")
        }
        let applicant = try #require(try Demo.accounts().first { $0.roles == [.applicant] })
        let user = User(applicant.name, [.applicant], account: 10, person: applicant.person)
        let states = try await store.applicantDesk(of: user).initiatives.flatMap(\.reports).map(\.report.state)
        #expect(states.contains(.returned) && states.contains(.awaited))
    }
}
