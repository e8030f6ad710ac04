import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

/// What the chain, the list, the accruals, the reports and the spreadsheets say is held against sums that are kept beside
/// random chains.
@Suite struct `The money of a chain` {
    @Test(arguments: 1...12) func `is the same to the öre wherever it is summed`(seed: UInt64) async throws {
        var chain = try await RandomChain(seed)
        for _ in 0..<24 {
            try await chain.step()
            try await chain.check()
        }
        #expect(chain.payments > 0 && chain.refusals > 0, "seed \(seed)")
        try await chain.checkPages()
    }

    @Test func `rests on agreements that stand in the diary, in one case of the initiative's own`() async throws {
        let chain = try await RandomChain(1)
        let dossier = try #require(try await chain.store.initiative(chain.initiative).diaryCase)
        let document = try #require(try await chain.store.diaryRecord(dossier).documents.first)
        #expect(document.kind == .agreement && document.subject == "Avtal om Kedjan, version 1")
        let standing = try await chain.store.grantStanding(chain.grants[0])
        #expect(standing.agreements.last?.document == document.id)
    }
}

extension RandomChain {
    fileprivate func sums(_ year: Int) -> (granted: Money, paid: Money) {
        (Money(ore: granted[year] ?? 0), Money(ore: paid[year] ?? 0))
    }

    fileprivate func check() async throws {
        // The list is read anew once an event says that something was written.
        try await store.tie(initiative, to: 1, .ada)
        let chain = try await store.initiativeChain(initiative)
        for year in [2023, 2024] {
            let (given, gone) = sums(year)
            #expect(chain.granted(in: year) == given && chain.paid(in: year) == gone)
            let row = try #require(try await store.initiatives(year).first)
            #expect((row.granted, row.paid, row.left) == (given, gone, given - gone))
            let accrued = try await store.accruals(year).first?.left ?? .zero
            // All is paid on a day of 2023.
            #expect(accrued == given - gone)
            let standing = try await store.grantStanding(grants[grants.count - 1])
            #expect(standing.paid(for: year) == gone && standing.granted(for: year) == given)
        }
    }

    /// The same in what leaves the program: the report's page, and the cells of the spreadsheets.
    fileprivate func checkPages() async throws {
        for year in [2023, 2024] {
            let (given, gone) = sums(year)
            let row = [given, gone, given - gone]
            #expect(try await numbers("/insatser?ar=\(year)", "Insatser \(year)").suffix(2) == [row, row])
            let accrued = try await numbers("/insatser/periodisering/\(year)", "Upplupet \(year)")
            #expect(accrued.last ?? row == row && (accrued.isEmpty == (given == gone)))
            let own = try await numbers("/insatser/\(initiative)", "Beviljat per år")
            #expect(own.contains { $0.starts(with: row) }, "\(year)")
        }
        for report in try await store.initiativeChain(initiative).reports {
            let page = try await browser.get("/insatser/\(initiative)/redovisningar/\(report.id)").text
            #expect(
                page.contains("Beviljat för \(report.until.year)</dt><dd>\(sums(report.until.year).granted.swedish)<")
            )
        }
    }

    /// The amounts of a page's table, row by row, as its spreadsheet has them.
    private func numbers(_ path: String, _ table: String) async throws -> [[Money]] {
        let name = table.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let reply = try await browser.get(path + (path.contains("?") ? "&" : "?") + "excel=" + name)
        guard reply.status == .ok else { return [] }
        let sheet = try #require(try WorkbookReading(xlsx: Data(reply.bytes)).sheets.first)
        return sheet.rows.dropFirst().map { row in
            row.cells.sorted { $0.key < $1.key }.compactMap { cell in
                guard cell.key > 0, case .number(let kronor) = cell.value.value else { return nil }
                return Money(ore: Int((kronor * 100).rounded()))
            }
        }
    }

    private var browser: Browser {
        let sign: Sign = { Signature($0, .night, on: "2024-12-01", why: $1) }
        let director = User("Frida Chef", [.director], account: 30, person: 30)
        return Browser.signedIn(as: director) { [store] router in
            router.add(middleware: TableExport())
            InitiativeRoutes(store: store, sign: sign, today: { "2024-12-01" }, makePDF: { _ in Data() }).add(
                to: router
            )
            ReportRoutes(.office, store: store, sign: sign, today: { "2024-12-01" }, makePDF: { _ in Data() })
                .add(to: router)
        }
    }
}
