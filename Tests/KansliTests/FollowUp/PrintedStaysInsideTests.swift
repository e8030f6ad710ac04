import Domain
import Folder
import Foundation
import Hummingbird
import Site
import Store
import TestSupport
import Testing

@testable import kansli

@Suite struct `What was printed before, unprotected` {
    /// Stands in a printed table and nowhere else.
    private static let mark = "Xylofonisk försörjning"

    private func building() async throws -> OfficeBuilding {
        let folder = try Folder.inMemory()
        let store = try Store(folder)
        try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        let table = PrintedTable(
            "sus",
            Self.mark,
            year: 2016,
            source: Self.mark,
            columns: ["försörjning", "antal_fore"],
            rows: [.init(Self.mark, ["2"])]
        )
        let director = Signature(User("Frida Chef", [.director]), .night, on: "2022-12-05", why: "test")
        _ = try await store.record(table, director)
        let group = PrintedResults.Group(
            key: "participants",
            title: Self.mark,
            source: Self.mark,
            total: .init(Self.mark, 3, women: 1, men: 2)
        )
        let part = PrintedResults.Part(key: "torget", name: Self.mark, source: Self.mark, groups: [group])
        try await store.record(PrintedResults(2016, paper: Self.mark, groups: [], parts: [part]), director)
        try await folder.becomeDemo(of: "2022-12-05", .administrator)
        return try OfficeBuilding(folder, SiteSettings(), demo: nil, effects: .live) { _ in Data() }
    }

    /// Every page and file that a stranger can reach by following links from the public site's first page.
    @Test func `is on no page that a stranger reaches`() async throws {
        let stranger = Browser(try await building().router())
        var (waiting, seen) = (["/", "/sok?q=Xylofonisk", "/uppfoljning", "/uppfoljning/tryckt"], Set<String>())
        while let path = waiting.popLast(), seen.count < 400 {
            guard seen.insert(path).inserted else { continue }
            let reply = try await stranger.get(path)
            #expect(!reply.text.contains("Xylofonisk") || path.contains("q=Xylofonisk"), "\(path)")
            #expect(!reply.text.contains("<th scope=\"row\">\(Self.mark)"), "\(path)")
            let links = reply.text.matches(of: /href="(\/[^"#]*)/).map { String($0.1).replacing("&amp;", with: "&") }
            waiting += links.filter { !seen.contains($0) }
        }
        #expect(seen.contains("/anslagstavla") && seen.contains("/sammantraden") && seen.count > 6)
    }

    @Test func `is closed to who has not logged in, whatever the address`() async throws {
        let stranger = Browser(try await building().router())
        for path in ["", "/2016", "/2016/torget", "/tabeller/1"] {
            let reply = try await stranger.get("/uppfoljning/tryckt" + path)
            #expect(reply.status != .ok && !reply.text.contains("Xylofonisk"), "\(path) \(reply.status)")
        }
    }
}
