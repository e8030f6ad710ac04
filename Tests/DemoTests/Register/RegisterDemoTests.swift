import Domain
import Folder
import Foundation
import Register
import TestSupport
import Testing

@testable import Demo

@Suite struct `The demo's register` {
    private func build() async throws -> RegisterStore {
        let folder = try Folder.inMemory()
        try await Demo.fillRegister(folder, at: .night)
        return try RegisterStore(folder)
    }

    private func signature(of account: Int) throws -> Signature {
        RegisterClock(try #require(Day(rawValue: Demo.day))).signature(of: account - 1, on: "2024-02-05")
    }

    @Test func `is the same each time, and has something to do for everybody who sees participants`() async throws {
        let (one, other) = (try await build(), try await build())
        for account in [2, 3, 6] {
            let user = try signature(of: account).user
            let mine = try await one.mine(user, on: "2024-02-05")
            #expect(mine.count > 25 && mine.contains { !$0.dues.isEmpty })
            #expect(try await other.mine(user, on: "2024-02-05") == mine)
        }
    }

    @Test func `has nobody of it in the office's demo, and opens with its own key alone`() async throws {
        let store = try await build()
        #expect(try await store.unopened() == 0)
        let manager = try signature(of: 5)
        #expect(try await store.mine(manager.user, on: manager.day).isEmpty)
        let review = try await store.review(from: "2024-02-01", to: "2024-02-29", manager.user, on: manager.day)
        #expect(review.contains { $0.looks > 0 } && review.contains { $0.misses > 0 })
    }

    @Test
    func `looks like printed tables: social assistance for some 40 percent before, own income for 40 to 45 after`()
        async throws
    {
        let store = try await build()
        var (before, after, all, ended) = (0, 0, 0, 0)
        for account in [2, 3, 6] {
            let by = try signature(of: account)
            for person in Int64(1)...380 {
                guard let file = try? await store.person(person, by.user, on: by.day) else { continue }
                for stay in file.stays.map(\.stay) where stay.caseWorker == Int64(account) {
                    all += 1
                    before += stay.before.incomes.contains(.socialAssistance) ? 1 : 0
                    guard let situation = stay.after else { continue }
                    ended += 1
                    after += situation.incomes.contains(.noPublic) ? 1 : 0
                }
            }
        }
        #expect(all > 390)
        #expect(35...48 ~= 100 * before / all, "\(100 * before / all)")
        #expect(38...47 ~= 100 * after / ended, "\(100 * after / ended)")
    }
}
