import Domain
import Markup
import Site

extension Page {
    /// Räkenskaper: a year's statements out of its ledger, each beside the year before.
    static func statements(
        _ statements: Statements,
        _ unmapped: [AccountNumber: Money],
        hasPrinted: Bool,
        _ context: PageContext
    ) -> Page {
        let year = statements.current.year
        let requirement = BalanceRequirement(result: statements.current.result)
        return Page(
            "Räkenskaper \(year)",
            in: .economy,
            trail: [Link("Bokslut", AccountsRoutes.accounts)],
            facts: [
                .text("Årets resultat", statements.current.result.swedish),
                .text("Balanskravsresultat", "\(requirement.sum.swedish), före vinster av sålda anläggningstillgångar"),
                .text("Eget kapital vid årets slut", statements.current.equity.swedish),
                hasPrinted
                    ? Fact("Tryckt", "<a href=\"\(AccountsRoutes.accounts(year))?tryckt=ja\">Så som de trycktes</a>")
                    : nil,
            ].compactMap(\.self),
            findings: statements.findings,
            """
            \(unmapped.isEmpty ? "" : without(unmapped))
            \(table("Resultaträkning", statements.incomeStatement, statements))
            \(table("Balansräkning: tillgångar", statements.assets, statements))
            \(table("Balansräkning: eget kapital och skulder", statements.equityAndLiabilities, statements))
            \(table("Kassaflödesanalys", statements.cashFlowLines, statements))
            \(ties(statements))
            \(context.visitor?.user.may(.keepLedger).outcome == .met ? form(year, context) : "")
            """
        )
    }

    private static func table(_ title: String, _ lines: [Statements.Line], _ statements: Statements) -> HTML {
        guard !lines.isEmpty else { return "" }
        let columns: [Site.Table.Column] = [
            .text("Post"), .number(String(statements.current.year)),
            .number(String((statements.previous?.year ?? statements.current.year - 1))),
        ]
        let rows = lines.map { line -> [HTML] in
            let label: HTML = line.isSum ? "<strong>\(line.label)</strong>" : "\(line.label)"
            return [label, "\(line.current.swedish)", "\(line.previous?.swedish ?? "")"]
        }
        return "<h2>\(title)</h2>\(Site.Table(title, columns, rows: rows).html)"
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

    /// Nothing is dropped: what has no item is shown before the tables that lack it.
    private static func without(_ unmapped: [AccountNumber: Money]) -> HTML {
        let rows = unmapped.sorted { $0.key < $1.key }.map { account, amount -> [HTML] in
            ["\(account.rawValue)", "\(amount.swedish)"]
        }
        let columns: [Site.Table.Column] = [.text("Konto"), .number("Saldo, debet är plus")]
        return """
            <h2>Konton utan post</h2>
            <p>De här kontona är inte med i tabellerna. Lägg dem på en post nedan.</p>
            \(Site.Table("Konton utan post", columns, rows: rows).html)
            """
    }

    private static func form(_ year: Int, _ context: PageContext) -> HTML {
        let fields = Fields(context.form)
        return """
            <h2>Lägg konton på en post</h2>
            <form method="post" action="\(AccountsRoutes.accounts(year))">\(.formKey(context))
            \(fields.text("digits", "Kontonummer", help: "Hela numret, eller de första siffrorna: 35 gäller alla konton från 3500 till 3599. Den längsta regeln avgör.", required: true))
            \(fields.select("item", "Post", StatementRuleForm.choices))
            <button>Spara</button></form>
            """
    }
}
