import Demo
import Domain
import Folder
import Site
import Store

extension DemoPeople {
    /// The demo's people with what they are on its day; nil in a real office.
    static func of(_ folder: Folder) async throws -> DemoPeople? {
        guard let day = try folder.demoDay() else { return nil }
        let board = try await Store(folder).board()
        return DemoPeople(
            password: Demo.password,
            people: try Demo.accounts(of: board).map { account in
                let seats = account.person.map { board.roles(of: $0, on: day) } ?? []
                let roles = Role.allCases.filter { account.roles.contains($0) || seats.contains($0) }.map(\.swedish)
                let member = account.person.flatMap { board.mandate(of: $0, on: day) }.flatMap {
                    board.member($0.member)
                }
                let role = roles.joined(separator: ", ") + (member.map { ", \($0.name)" } ?? "")
                return Person(name: account.name, role: role, email: account.email)
            }
        )
    }
}
