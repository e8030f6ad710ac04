import Domain
import Folder
import Foundation
import Store
import TestSupport
import Testing

@testable import Demo

/// The tables of the plan as the förbund's paper of 2023 has them, in whole kronor. Sums that the paper got wrong are not here.
@Suite struct `The demo's plans and reports` {
    let today: Day = "2024-02-05"

    func filled() async throws -> Store {
        let folder = try Folder.inMemory()
        try await Demo.fill(folder, at: Date(timeIntervalSince1970: 1_707_100_000))
        return try Store(folder)
    }

    private static let threeYears: [(String, [Int])] = [
        ("Försäkringskassan och Arbetsförmedlingen", [3_680_000, 3_689_000, 3_689_000]),
        ("Region Västernorrland", [1_840_000, 1_844_500, 1_844_500]),
        ("Sundsvalls kommun", [1_840_000, 1_844_500, 1_844_500]),
        ("Summa intäkter", [7_360_000, 7_378_000, 7_378_000]),
        ("Styrelsen", [110_000, 115_000, 120_000]), ("Administration", [1_080_000, 1_120_000, 1_150_000]),
        ("Beslutade insatser och aktiviteter", [5_760_000, 1_347_000, 0]),
        ("Nya insatser och aktiviteter", [410_000, 4_796_000, 0]),
    ]

    private static let statements: [(String, [Int])] = [
        ("Verksamhetens intäkter", [7_378_000, 7_360_000, 7_378_000]),
        ("Finansiella kostnader", [-1_000, -1_000, -1_000]), ("Årets resultat", [-466_000, 0, 0]),
        ("Balanserat eget kapital", [1_221_000, 755_000, 755_000]),
        ("Summa eget kapital", [755_000, 755_000, 755_000]),
        ("Kortfristiga skulder", [300_000, 300_000, 300_000]), ("Summa tillgångar", [1_055_000, 1_055_000, 1_055_000]),
    ]

    @Test func `have the plan of 2023 with the tables that the board adopted`() async throws {
        let plan = try await filled().yearDocument(.operationsPlan, 2023, on: today)
        #expect(plan.document.adoptedOn == "2022-11-25" && plan.section?.number == 138 && plan.changes.isEmpty)
        let tables = plan.shown.chapters.flatMap(\.tables)
        let three = try #require(tables.first { $0.part == .threeYearBudget })
        for (name, kronor) in Self.threeYears {
            let row = three.rows.first { $0.name == name }
            #expect(row?.cells == kronor.map { .money(Money(kronor: $0)) }, "\(name)")
        }
        let both = tables.filter { [.incomeBudget, .balanceBudget].contains($0.part) }.flatMap(\.rows)
        for (name, kronor) in Self.statements {
            let row = both.first { $0.name == name }
            #expect(row.map { Array($0.cells.prefix(3)) } == kronor.map { .money(Money(kronor: $0)) }, "\(name)")
        }
        let detailed = try #require(tables.first { $0.part == .detailedBudget })
        #expect(detailed.rows.filter(\.isSum).map(\.name).contains("Summa administration"))
        #expect(detailed.rows.last?.cells == [.money(.zero)])
    }

    @Test func `have an annual report that waits for the board, with every chapter written`() async throws {
        let store = try await filled()
        let report = try await store.yearDocument(.annualReport, 2023, on: today)
        #expect(!report.document.isAdopted && report.empty.isEmpty && report.unconfirmed.isEmpty)
        let tables = report.live.chapters.flatMap(\.tables)
        let result = tables.compactMap { table in table.rows.first { $0.name == "Årets resultat" }?.cells.first }
        #expect(Set(result).count == 1 && result.count >= 3)
        let differs = try YearDifference(from: report.versions[0].read(), to: report.live)
        #expect(differs.chapters.map(\.heading) == ["Budgetuppföljning"])
        let duties = try await store.desk().yearDocuments.flatMap { $0.duties(on: today) }
        #expect(duties.map(\.day) == ["2024-03-31"])
    }

    @Test func `have a half-year report with a forecast to the year's end`() async throws {
        let report = try await filled().yearDocument(.halfYearReport, 2023, on: today)
        let table = try #require(report.shown.chapters.flatMap(\.tables).first { $0.part == .followUp })
        #expect(table.columns == ["Rad", "Budget 2023", "Utfall januari–juni", "Prognos 2023", "Prognos mot budget"])
        #expect(report.document.adoptedOn == "2023-09-29" && report.changes.isEmpty)
    }
}
