import Domain
package import Folder
package import Foundation
import Store

/// A second förbund in the demo: two municipalities, a continuous § series, and notices on a municipality's board. Its
/// organisations, seats and days are those of 2016 as public papers give them; every name is invented, and so are the
/// number that its §§ go on from and the rules that the papers are silent about.
package enum Skelleftea {
    static let name = "Samordningsförbundet Skellefteå-Norsjö"
    package static let day = "2017-03-20"

    /// Fills an empty folder the way a director begins: by an opening, and then the year's plan.
    package static func fill(_ folder: Folder, at instant: Date) async throws {
        guard let today = Day(rawValue: day) else { throw UnknownKey(key: day) }
        let builder = User("Kanslis demo", [.director, .administrator])
        let signature = Signature(builder, instant, on: today, why: "demo")
        let store = try Store(folder)
        let report = try await store.start(try opening(), signature)
        if let refused = report.entries.first(where: { $0.effect == .refused }) { throw UnknownKey(key: refused.text) }
        try await store.recordAsPrintedPlan(try plan(), signature)
        try await store.record(try printedAccounts(), signature)
        try await store.setEquityRule(try equityRule(), signature)
        try await recordPrintedResults(store, signature)
        // The year's paper begins with the accounts as they were printed: there is no ledger.
        try await store.beginYearDocument(.annualReport, 2016, signature)
        let board = try await store.board()
        try await Demo.enrol(accounts(board), folder, signature)
        try await folder.becomeDemo(of: today, signature)
    }

    /// Those to sign in as.
    static func accounts(_ board: Board) -> [Demo.Account] {
        logins.map { login in
            let person = board.persons.first { $0.name == login.name }?.id
            return Demo.Account(name: login.name, email: login.email, person: person, roles: login.roles)
        }
    }

    private static let logins: [(name: String, email: String, roles: [Role])] = [
        ("Ingela Burvik", "forbundschef@demo.kansli.se", [.director]),
        ("Sören Kågefors", "ordforande@demo.kansli.se", []),
        ("Miriam Falkträsk", "vice@demo.kansli.se", []),
        ("Rolf Granåker", "ledamot.norsjo@demo.kansli.se", []),
        ("Berit Lövånger", "revisor@demo.kansli.se", [.auditor]),
        ("Disa Kullberg", "administrator@demo.kansli.se", [.administrator]),
    ]

    private static func plan() throws -> [PlannedMeeting] {
        try ["2016-02-25", "2016-04-21", "2016-06-10", "2016-09-08", "2016-11-18"].enumerated().map { place, text in
            PlannedMeeting(id: Int64(place + 1), day: try known(text), text: "Styrelsemöte")
        }
    }

    static func known(_ text: String) throws -> Day {
        guard let day = Day(rawValue: text) else { throw UnknownKey(key: text) }
        return day
    }
}
