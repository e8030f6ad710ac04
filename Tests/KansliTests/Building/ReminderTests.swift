import Demo
import Domain
import Folder
import Foundation
import Site
import Store
import TestSupport
import Testing

@testable import kansli

@Suite struct `Reminders by mail` {
    @Test(
        arguments: [
            ("2023-01-16T05:59:59Z", "2023-01-16T06:00:00Z"), ("2023-01-16T06:00:00Z", "2023-01-17T06:00:00Z"),
            ("2023-03-25T12:00:00Z", "2023-03-26T05:00:00Z"), ("2023-10-28T12:00:00Z", "2023-10-29T06:00:00Z"),
        ]
    )
    func `strike at seven in Sweden, summer and winter`(after: String, next: String) throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        let instant = try Date(after, strategy: .iso8601)
        #expect(ReminderClock.next(after: instant, hour: 7, zone) == (try Date(next, strategy: .iso8601)))
    }

    /// A demo's letters are laid in its folder: the chair's, the director's, once each, and nobody's name in them.
    @Test func `go out once to those whom the duty is for, and say nothing of whom`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let office = try await Demo.office(in: directory, at: .night)
        let building = try OfficeBuilding(Folder(at: office), SiteSettings(publicURL: "https://k.se"), demo: nil) { _ in
            throw Missing()
        }
        #expect(try await building.remind(on: "2024-02-05") == 1)
        #expect(try await building.remind(on: "2024-10-20") == 3)
        #expect(try await building.remind(on: "2024-10-21") == 0)
        let files = try FileManager.default.contentsOfDirectory(
            at: office.appending(path: "mail"),
            includingPropertiesForKeys: nil
        )
        #expect(files.count == 4)
        for file in files {
            let mail = try String(contentsOf: file, encoding: .utf8)
            let coded = try #require(mail.components(separatedBy: "\r\n\r\n").last)
            let text = String(
                decoding: try #require(Data(base64Encoded: coded, options: .ignoreUnknownCharacters)),
                as: UTF8.self
            )
            #expect(text.contains("https://k.se/moten/arshjul/2024/plikter/") || text.contains("https://k.se/ansok/"))
            #expect(!text.contains("Vattjom") && !text.contains("Ekesund"))
        }
        #expect(try await building.store.history().filter { $0.what == "reminded" }.count > 1)
    }

    @Test func `tell a receiver two weeks and three days before a report is due, and once when it is late`()
        async throws
    {
        let directory = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let office = try await Demo.office(in: directory, at: .night)
        let building = try OfficeBuilding(Folder(at: office), SiteSettings(publicURL: "https://k.se"), demo: nil) { _ in
            throw Missing()
        }
        let mornings: [Day] = [
            "2024-01-30", "2024-01-31", "2024-02-01", "2024-02-10", "2024-02-11", "2024-02-14", "2024-02-15",
            "2024-03-15",
        ]
        var letters: [Int] = []
        for morning in mornings { letters.append(try await building.remindReceivers(on: morning)) }
        #expect(letters == [1, 1, 0, 0, 1, 0, 1, 0])
        let mail = try FileManager.default.contentsOfDirectory(
            at: office.appending(path: "mail"),
            includingPropertiesForKeys: nil
        )
        #expect(mail.count == 4)
        for file in mail {
            let letter = try String(contentsOf: file, encoding: .utf8)
            #expect(letter.contains("To: sokande@demo.kansli.se"))
            let coded = try #require(letter.components(separatedBy: "\r\n\r\n").last)
            let text = String(
                decoding: try #require(Data(base64Encoded: coded, options: .ignoreUnknownCharacters)),
                as: UTF8.self
            )
            #expect(text.contains(": Helårsredovisning 2023 för "))
            #expect(text.contains("https://k.se/ansok/") && text.contains("/redovisningar/"))
            #expect(!text.contains("Strandhed") && !text.contains("Halvårsrapport"))
        }
        #expect(try await building.store.history().contains { $0.what == "reminded" })
    }

    @Test func `tell who keeps the purchases of a last day of notice, once, and again of a new one`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let office = try await Demo.office(in: directory, at: .night)
        let building = try OfficeBuilding(Folder(at: office), SiteSettings(publicURL: "https://k.se"), demo: nil) { _ in
            throw Missing()
        }
        let day: Day = "2024-02-05"
        let agreed = try #require(try await building.store.purchases().first { $0.state(on: day) == .agreed })
        let signature = Signature(User("Frida", [.director], account: 1), .night, on: day, why: "test")
        func renew(_ notice: Day) async throws {
            var new = try await building.store.purchase(agreed.id)
            (new.until, new.noticeBy) = (nil, notice)
            try await building.store.changePurchase(agreed.id, new, revision: new.revision, signature)
        }
        try await renew("2024-03-06")
        // And the applicant, whose report came back.
        #expect(try await building.remind(on: day) == 3)
        #expect(try await building.remind(on: day) == 0)
        try await renew("2024-03-05")
        #expect(try await building.remind(on: day) == 2)
        let sent = try await building.store.sentNoticeReminders().filter { $0.purchase == agreed.id }
        #expect(Set(sent.map(\.noticeBy)) == ["2024-03-06", "2024-03-05"])
    }
}
