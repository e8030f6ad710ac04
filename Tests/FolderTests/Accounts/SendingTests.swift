import Domain
import Folder
import TestSupport
import Testing

@Suite struct `A program that shows a code` {
    @Test func `waits as who logs in does, and a right code costs nothing`() async throws {
        let accounts = try Office().accounts
        for _ in 0..<30 {
            #expect(try await accounts.countSending(from: "10.0.0.1") == nil)
            try await accounts.forgiveSending(from: "10.0.0.1")
        }
        for _ in 0..<ThrottleRules.freeFromAddress {
            #expect(try await accounts.countSending(from: "10.0.0.1") == nil)
        }
        #expect(try await accounts.countSending(from: "10.0.0.1") != nil)
        #expect(try await accounts.countSending(from: "10.0.0.2") == nil)
    }
}
