import Domain
import Folder
import Formats
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite final class `A year that is handed on` {
    let place = FileManager.default.temporaryDirectory.appending(path: "forward-\(UUID().uuidString)")
    let partyKey = ReportSigningKey()
    var file: String { place.appending(path: "ar.json").path }

    deinit { try? FileManager.default.removeItem(at: place) }

    private func data(_ name: String) -> String { place.appending(path: name).path }

    private func sign(_ why: String = "test") -> Signature {
        Signature(User("Frida Chef", [.director]), .night, on: "2022-12-05", why: why)
    }

    private func office(_ name: String, _ number: String) async throws -> (Folder, Store) {
        let folder = try Folder(at: URL(filePath: data(name)), .orNew)
        let store = try Store(folder)
        try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        try await folder.database.write { db in
            try db.execute(
                sql: "UPDATE association SET organisationNumber = ?, name = ?",
                arguments: [number, "Förbundet \(name)"]
            )
        }
        try await folder.becomeDemo(of: "2022-12-05", .administrator)
        return (folder, store)
    }

    /// An office with two accepted deliveries, one of which was typed in.
    private func giver() async throws -> AssociationResults {
        let (folder, store) = try await office("given", "222000-0000")
        let known = try #require(partyKey.publicKey)
        let torget = try await store.openInitiative(Initiative("Torget", openedOn: "2021-01-01"), sign())
        let hallen = try await store.openInitiative(Initiative("Hallen", openedOn: "2021-01-01"), sign())
        let party = DeliverySender(
            "Nämnden",
            organisationNumber: "202100-2114",
            key: known.text,
            fingerprint: known.fingerprint,
            from: "2021-01-01",
            checkedWith: "chefen"
        )
        try await store.register(party, initiatives: [("torget", torget)], sign())
        let paper = DeliverySender("Regionen", organisationNumber: "232100-0016", from: "2021-01-01")
        let typist = try await store.register(paper, initiatives: [("hallen", hallen)], sign())
        let bytes = try SignedReport(.sample(participants: [.count(40), .protected, .protected]), signedBy: partyKey)
            .bytes
        let one = try await store.receive(DeliveredFile(bytes), bytes, named: "a.json", by: .upload, sign())
        try await store.accept(one, sign())
        let typed = CountedReport(
            number: 1,
            controller: .init(name: "Regionen", organisationNumber: "232100-0016"),
            initiative: .init(key: "hallen", name: "Hallen"),
            period: try #require(FollowUpPeriod(2021)),
            madeOn: "2022-02-01",
            madeBy: .init(name: "Bo", function: "chef"),
            tables: [CountedReport.sample().tables[0]]
        )
        let two = try await store.typeIn(typed, from: typist, of: hallen, sign())
        try await store.accept(two, sign())
        let titles = try await store.initiativeTitles()
        let results = AssociationResults(2021, in: try await store.deliveryBook(), titles: titles)
        try folder.database.close()
        return results
    }

    private func export() throws -> [String: Any] {
        let run = try Program.run(
            ["export", "follow-up", "--year", "2021", "--data", data("given"), "-o", file, "--json"]
        )
        #expect(run.code == 0, "\(run.error)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func take(_ more: String...) throws -> (code: Int32, line: [String: Any]) {
        let run = try Program.run(["import", "follow-up", file, "--data", data("taken"), "--json"] + more)
        let line = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return (run.code, try #require(line, "\(run.error)"))
    }

    private func taker(knowing key: String?, _ fingerprint: String = "f", _ number: String = "222000-0000") async throws
    {
        let (folder, store) = try await office("taken", "222000-0042")
        if let key {
            let sender = DeliverySender(
                "Förbundet given",
                organisationNumber: number,
                key: key,
                fingerprint: fingerprint,
                from: "2022-01-01",
                checkedWith: "förbundschefen"
            )
            try await store.register(sender, initiatives: [], sign())
        }
        try folder.database.close()
    }

    @Test func `comes out in another office with the same figures, and what is protected stays protected`() async throws
    {
        let given = try await giver()
        let line = try export()
        #expect(line["deliveries"] as? Int == 2 && line["number"] as? Int == 1)
        let key = try #require(line["key"] as? String)
        try await taker(knowing: key, try #require(line["fingerprint"] as? String))
        #expect(try take("--dry-run").line["effect"] as? String == "tried")
        let first = try take()
        #expect(first.code == 0 && first.line["effect"] as? String == "taken", "\(first.line)")
        let again = try take()
        #expect(again.code == 1 && (again.line["reason"] as? String)?.contains("har redan kommit") == true)
        let store = try Store(Folder(at: URL(filePath: data("taken"))))
        let taken = try #require(try await store.nationalBook().standing(2021).first).report.results
        #expect(taken.parts.map(\.title) == ["Hallen", "Torget"])
        for figure in ResultFigure.allCases {
            for column in TableColumn.bySex {
                #expect(taken.sum(figure, column) == given.sum(figure, column), "\(figure) \(column)")
                for (one, other) in zip(taken.parts, given.parts) {
                    #expect(one.delivered.cell(figure, column) == other.delivered.cell(figure, column))
                }
            }
        }
        #expect(taken.sum(.participants).cell == .count(80))
        #expect(taken.sum(.participants, TableColumn(sex: .woman)).cell == .protected)
        #expect(try Program.run(["validate", "follow-up", file]).code == 0)
        #expect(try Program.run(["verify", "--data", data("taken")]).code == 0)
    }

    @Test func `is refused from an unknown förbund, one whose number is another's, and when a byte is another`()
        async throws
    {
        _ = try await giver()
        let key = try #require(try export()["key"] as? String)
        try await taker(knowing: nil)
        #expect((try take().line["reason"] as? String)?.contains("Inget känt förbund") == true)
        let bytes = try Data(contentsOf: URL(filePath: file))
        let changed = String(decoding: bytes, as: UTF8.self).replacing("\"cells\":[[40,", with: "\"cells\":[[41,")
        try Data(changed.utf8).write(to: URL(filePath: file))
        try FileManager.default.removeItem(atPath: data("taken"))
        try await taker(knowing: key, "f", "202100-2114")
        #expect((try take().line["reason"] as? String)?.contains("Underskriften stämmer inte") == true)
        try bytes.write(to: URL(filePath: file))
        #expect((try take().line["reason"] as? String)?.contains("men nyckeln är") == true)
    }

    @Test func `is made only when something is accepted, and says so`() async throws {
        let (folder, _) = try await office("given", "222000-0000")
        try folder.database.close()
        let run = try Program.run(["export", "follow-up", "--year", "2021", "--data", data("given"), "-o", file])
        #expect(run.code == 1 && run.error.contains("Ingen leverans för 2021"))
        #expect(!FileManager.default.fileExists(atPath: file))
    }
}
