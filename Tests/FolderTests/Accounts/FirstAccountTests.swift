import Domain
import Folder
import GRDB
import TestSupport
import Testing

@Suite struct `The first account of a folder` {
    @Test func `is its director's and keeps the accounts, and there is one first`() async throws {
        let office = try Office()
        let accounts = office.accounts
        #expect(try await accounts.isEmpty())
        #expect(try await accounts.enrolFirst(name: "Frida", email: "F@example.se", password: "kort") != nil)
        #expect(try await accounts.isEmpty())
        #expect(
            try await accounts.enrolFirst(name: "Frida", email: "F@example.se", password: "fyra gula cyklar") == nil
        )
        let all = try await accounts.all(.program)
        #expect(Set(all.flatMap(\.grants).map(\.role)) == [.administrator, .director])
        #expect(all.map(\.email) == ["f@example.se"])
        await #expect(throws: Refusal.self) {
            try await accounts.enrolFirst(name: "Elak", email: "e@example.se", password: "fem blå cyklar till")
        }
        #expect(Accounts.firstLink() != Accounts.firstLink())
    }

    @Test func `is known as the person who has its address, unless two have it`() async throws {
        let office = try Office()
        _ = try await office.accounts.enrolFirst(name: "Frida", email: "f@example.se", password: "fyra gula cyklar")
        let twice = [(id: Int64(7), email: "F@example.se"), (id: Int64(8), email: "f@example.se")]
        try await office.accounts.recognise(twice, office.admin)
        #expect(try await office.accounts.all(.program).map(\.person) == [nil])
        try await office.accounts.recognise([(id: 7, email: "F@example.se")], .bo)
        #expect(try await office.accounts.all(.program).map(\.person) == [nil])
        try await office.accounts.recognise([(id: 7, email: "F@example.se")], office.admin)
        try await office.accounts.recognise([(id: 9, email: "f@example.se")], office.admin)
        #expect(try await office.accounts.all(.program).map(\.person) == [7])
    }
}
