import Domain
import Markup
import Site

extension Page {
    /// Bokslut: the years that there are accounts of.
    static func accountYears(_ years: [EquityYear]) -> Page {
        let rows = years.map { year -> [HTML] in
            [
                "<a href=\"\(AccountsRoutes.accounts(year.year))\">\(String(year.year))</a>", "\(year.result.swedish)",
                "\(year.equity.swedish)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("År"), .number("Årets resultat"), .number("Eget kapital vid årets slut"),
        ]
        return Page(
            "Bokslut",
            in: .economy,
            rows.isEmpty
                ? .empty("Det finns inga räkenskaper än. De kommer när årets huvudbok är inläst.")
                : Site.Table("Räkenskaper per år", columns, rows: rows).html
        )
    }

    /// Ett års räkenskaper as they were printed, with what does not agree.
    static func printedAccounts(_ accounts: PrintedAccounts) -> Page {
        Page(
            "Räkenskaper \(accounts.year)",
            in: .economy,
            trail: [Link("Bokslut", AccountsRoutes.accounts)],
            findings: accounts.findings,
            """
            <p>Så som de trycktes. Det som inte stämmer står överst, med båda värdena.</p>
            \(accounts.tables.map(table))
            """
        )
    }

    private static func table(_ table: PrintedAccounts.Table) -> HTML {
        let heading: HTML = "<h2>\(table.title.capitalised)</h2>"
        guard !table.rows.isEmpty else { return "\(heading)<p>Noten finns inte i årsredovisningen.</p>" }
        let columns = [.text("Post")] + table.columns.map { Site.Table.Column.number($0.capitalised) }
        let rows = table.rows.map { row -> [HTML] in
            let label: HTML = row.sumOf.isEmpty ? "\(row.label)" : "<strong>\(row.label)</strong>"
            let doubt: HTML = row.isDoubtful ? " (osäker läsning)" : ""
            return ["\(label)\(doubt)"] + row.amounts.map { "\($0?.swedish ?? "")" }
        }
        return "\(heading)\(Site.Table(table.title.capitalised, columns, rows: rows).html)"
    }
}
