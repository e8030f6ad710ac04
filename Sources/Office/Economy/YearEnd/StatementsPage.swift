import Domain
import Markup
import Site

extension Page {
    /// Räkenskaper: a year's statements out of its ledger, each beside the year before, with its notes.
    static func statements(_ accounts: YearAccounts, hasPrinted: Bool) -> Page {
        let (year, statements) = (accounts.year, accounts.statements)
        return Page(
            "Räkenskaper \(year)",
            in: .economy,
            trail: [Link("Bokslut", AccountsRoutes.accounts)],
            facts: [
                .text("Årets resultat", statements.current.result.swedish),
                Fact(
                    "Balanskravsresultat",
                    "<a href=\"\(AccountsRoutes.balance(year))\">\(accounts.requirement.sum.swedish)</a>"
                ),
                .text("Eget kapital vid årets slut", statements.current.equity.swedish),
                hasPrinted
                    ? Fact("Tryckt", "<a href=\"\(AccountsRoutes.accounts(year))?tryckt=ja\">Så som de trycktes</a>")
                    : nil,
            ].compactMap(\.self),
            findings: statements.findings,
            """
            \(.accountWays(year, AccountsRoutes.accounts(year)))
            \(.withoutPost(accounts.unmapped))
            \(table("Resultaträkning", statements.incomeStatement, accounts))
            \(table("Balansräkning: tillgångar", statements.assets, accounts))
            \(table("Balansräkning: eget kapital och skulder", statements.equityAndLiabilities, accounts))
            \(table("Kassaflödesanalys", statements.cashFlowLines, accounts))
            \(overview(accounts.overview))
            \(ties(statements))
            """
        )
    }

    private static func table(_ title: String, _ lines: [Statements.Line], _ accounts: YearAccounts) -> HTML {
        guard !lines.isEmpty else { return "" }
        let columns: [Site.Table.Column] = [
            .text("Post"), .text("Not"), .number("\(accounts.year), kr"), .number("\(accounts.year - 1), kr"),
        ].dropLast(lines.allSatisfy { $0.previous == nil } ? 1 : 0)
        let rows = lines.map { line -> [HTML] in
            let label: HTML = line.isSum ? "<strong>\(line.label)</strong>" : "\(line.label)"
            let note = accounts.note(line.item).map { number -> HTML in
                "<a href=\"\(AccountsRoutes.notes(accounts.year))\">\(String(number))</a>"
            }
            return [label, note ?? "", "\(line.current.swedishNumber)", "\(line.previous?.swedishNumber ?? "")"]
        }
        return "<h2>\(title)</h2>\(Site.Table(title, columns, rows: rows).html)"
    }

    private static func overview(_ years: [OverviewYear]) -> HTML {
        let rows = OverviewYear.rows.map { row in
            ["\(row.label)" as HTML] + years.map { "\(row.value($0).swedishNumber)" }
        }
        let columns = [Site.Table.Column.text("Mått")] + years.map { .number(String($0.year)) }
        return "<h2>Flerårsöversikt</h2>\(Site.Table("Flerårsöversikt", columns, rows: rows).html)"
    }

    private static func ties(_ statements: Statements) -> HTML {
        let rows = statements.ties.map { tie -> [HTML] in
            [
                "\(tie.what)", "\(tie.one.swedish)", "\(tie.other.swedish)",
                tie.holds ? "Stämmer" : "\(tie.difference.swedish) skiljer",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Avstämning"), .number("Ena"), .number("Andra"), .text("Läge")]
        return "<h2>Avstämning</h2>\(Site.Table("Tabellerna mot varandra", columns, rows: rows).html)"
    }
}
