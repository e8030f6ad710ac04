import Domain
import Markup
import Site

extension Page {
    /// Räkenskapssammandrag: the figures that Statistics Sweden's form asks for.
    static func accountsReturn(_ sums: AccountsReturn) -> Page {
        let year = sums.year
        return Page(
            "Räkenskapssammandrag \(year)",
            in: .economy,
            trail: AccountsRoutes.trail(year),
            facts: [.text("Lämnas senast", "21 mars \(year + 1), se efter i årets brev")],
            """
            \(.accountWays(year, AccountsRoutes.summary(year)))
            <p>Siffror att föra in i SCB:s formulär för kommunalförbund och samordningsförbund (lagen 2001:99). Formuläret lästes \
            så som det var 2018: grupperna följer Kommun-Bas, konto 57 anges helt med 572 för sig, och 221–222 skilt från övriga \
            22. Verksamhetsgren väljs i formuläret.</p>
            \(table(sums))
            """
        )
    }

    private static func table(_ sums: AccountsReturn) -> HTML {
        let rows = sums.rows.map { row -> [HTML] in
            [
                "\(row.group)", "\(row.label)", figure(row, sums.year), "\(row.amount.swedishThousandsNumber)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Kontogrupp"), .text("Konton"), .number("Belopp, kr"), .number("Belopp, tkr"),
        ]
        return Site.Table("Räkenskapssammandrag \(sums.year)", columns, rows: rows).html
    }

    private static func figure(_ row: AccountsReturn.Row, _ year: Int) -> HTML {
        guard row.accounts.count == 1, let account = row.accounts.first else { return "\(row.amount.swedishNumber)" }
        let path = LedgerRoutes.rows(LedgerSelection(account: account), year)
        return "<a href=\"\(path)\">\(row.amount.swedishNumber)</a>"
    }
}
