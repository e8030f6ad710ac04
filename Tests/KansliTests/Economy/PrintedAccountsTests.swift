import Demo
import Domain
import Formats
import Foundation
import Store
import Testing

@Suite struct `The printed accounts of 2016` {
    @Test func `give the same statements again when they have been a SIE file`() throws {
        let printed = try Skelleftea.printedAccounts()
        let statements = try #require(printed.statements)
        let number = try OrganisationNumber(typed: "222000-0000")
        let ledger = statements.ledger("Ett förbund", number)
        let bytes = try SIEFile(.ledger, SIEHeading(), ledger).sie()
        let reading = SIEReading.whole(bytes)
        #expect(reading.isValid, "\(reading.errors)")
        let (now, then) = try (figures(reading, 0), figures(reading, -1))
        #expect(now == statements.current && Statements(now, then) == statements)
    }

    private func figures(_ reading: SIEReading, _ year: Int) throws -> YearFigures {
        let totals = try #require(LedgerTotals(reading.file.ledger, year: year))
        let (figures, unmapped) = YearFigures.of(totals, .usual)
        #expect(unmapped.isEmpty)
        return figures
    }

    @Test func `come out to the krona, and what they compute is what they print`() throws {
        let printed = try Skelleftea.printedAccounts()
        let statements = try #require(printed.statements)
        for (lines, table) in [
            (statements.incomeStatement, "income"), (statements.assets, "balance"),
            (statements.equityAndLiabilities, "balance"),
        ] {
            let rows = try #require(printed.table(table)).rows
            for line in lines {
                guard let row = rows.first(where: { $0.label.lowercased() == line.label.lowercased() }) else {
                    continue
                }
                #expect((row.amounts[0] ?? .zero) == line.current, "\(line.label)")
                #expect((row.amounts[1] ?? .zero) == line.previous, "\(line.label)")
            }
        }
        #expect(statements.current.result == Money(kronor: -1_441_678))
        #expect(statements.current.totalAssets == Money(kronor: 4_934_752))
        #expect(statements.cashFlow?.change == Money(kronor: -690_179))
    }

    @Test func `contradict themselves in seventeen places`() throws {
        let texts = try Skelleftea.printedAccounts().findings.map(\.text)
        #expect(texts.count == 17 && Set(texts).count == 17, "\(texts.joined(separator: "\n"))")
    }
}
